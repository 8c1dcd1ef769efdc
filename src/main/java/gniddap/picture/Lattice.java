package gniddap.picture;

/// How the planes of a tensor stand to each other, with room for the name of each where there are several.
///
/// Kernels stand in a grid of their own: a row for each input channel, a column for each output channel, named once.
///
/// @param across how many planes stand in a row
/// @param alone whether only one plane is drawn
record Lattice(PlaneSizes sizes, int across, boolean alone) {
    private static final double GAP = 0.4;
    private static final double GAP_BELOW_NAME = 0.16;
    private static final double NAME_HEIGHT = 15;
    private static final double NAME_HEIGHT_PAIRS = 19;
    private static final double SIDE_NAME_WIDTH = 28;

    /// As many planes in a row as let their cells be largest.
    static Lattice of(Rect area, PlaneSizes sizes) {
        KernelPairs pairs = sizes.pairs();
        if (pairs != null) {
            return new Lattice(sizes, pairs.outs() * sizes.slices(), false);
        }
        if (sizes.slices() > 1 || sizes.rows() == 1) {
            return new Lattice(sizes, sizes.slices(), false);
        }
        Lattice best = new Lattice(sizes, 1, false);
        for (int across = 2; across <= sizes.planes(); across++) {
            Lattice other = new Lattice(sizes, across, false);
            best = other.cell(area) > best.cell(area) ? other : best;
        }
        return best;
    }

    static Lattice alone(PlaneSizes sizes) {
        return new Lattice(sizes, 1, true);
    }

    /// How large cells can be in an area.
    double cell(Rect area) {
        return Math.min(
                (area.width() - sideNames()) / columns(),
                (area.height() - namesAbove() - namesBetween() * (down() - 1)) / rows());
    }

    double width(double cell) {
        return sideNames() + columns() * cell;
    }

    double height(double cell) {
        return namesAbove() + namesBetween() * (down() - 1) + rows() * cell;
    }

    /// Where a plane lies from the corner of all.
    Rect plane(double cell, int plane) {
        KernelPairs pairs = sizes.pairs();
        if (alone) {
            return place(cell, 0, 0);
        }
        if (pairs == null) {
            return place(cell, plane / across, plane % across);
        }
        int kernel = plane / sizes.slices();
        return pair(cell, pairs.inOf(kernel), pairs.outOf(kernel), plane % sizes.slices());
    }

    /// Where the kernel of a pair of channels lies, or would lie.
    Rect pair(double cell, int in, int out, int slice) {
        return place(cell, in, out * sizes.slices() + slice);
    }

    private Rect place(double cell, int row, int column) {
        double stepX = (sizes.columns() + GAP) * cell;
        double stepY = (sizes.rows() + gapDown()) * cell + namesBetween();
        return new Rect(
                sideNames() + column * stepX, namesAbove() + row * stepY, sizes.columns() * cell, sizes.rows() * cell);
    }

    private int down() {
        KernelPairs pairs = sizes.pairs();
        if (alone) {
            return 1;
        }
        return pairs == null ? Math.ceilDiv(sizes.planes(), across) : pairs.ins();
    }

    private double columns() {
        return across * sizes.columns() + (across - 1) * GAP;
    }

    private double rows() {
        return down() * sizes.rows() + (down() - 1) * gapDown();
    }

    private double gapDown() {
        return sizes.pairs() == null ? GAP_BELOW_NAME : GAP;
    }

    /// Columns of kernels are named where there are several output channels, other planes each by itself.
    private double namesAbove() {
        KernelPairs pairs = sizes.pairs();
        if (alone) {
            return 0;
        }
        if (pairs == null) {
            return sizes.planes() > 1 ? NAME_HEIGHT : 0;
        }
        return pairs.outs() > 1 ? NAME_HEIGHT_PAIRS : 0;
    }

    private double namesBetween() {
        return sizes.pairs() == null ? namesAbove() : 0;
    }

    /// Rows of kernels are named where there are several input channels.
    private double sideNames() {
        KernelPairs pairs = sizes.pairs();
        return pairs != null && pairs.ins() > 1 && !alone ? SIDE_NAME_WIDTH : 0;
    }
}
