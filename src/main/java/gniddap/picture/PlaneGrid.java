package gniddap.picture;

import gniddap.words.Words;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the cells of a tensor stand: its planes side by side, or one at a time where all would be too small to read.
public final class PlaneGrid {
    private static final double SMALLEST_OF_MANY = 15;
    private static final double SMALLEST_OF_SLICES = 11.5;
    /// Kernels tell more together, even by their colours alone; their numbers stand where they are used.
    private static final double SMALLEST_OF_KERNELS = 8;
    private static final double SMALLEST_BOX = 5;

    private final PlaneSizes sizes;
    private final Rect area;
    private final Lattice lattice;
    private final double cell;
    private final @Nullable Inset inset;

    private PlaneGrid(PlaneSizes sizes, Rect area, Lattice lattice, double cell) {
        this(sizes, area, lattice, cell, null);
    }

    private PlaneGrid(PlaneSizes sizes, Rect area, Lattice lattice, double cell, @Nullable Inset inset) {
        this.inset = inset;
        this.sizes = sizes;
        this.area = area;
        this.lattice = lattice;
        this.cell = cell;
    }

    /// The planes as large as the area lets them be, cells no larger than `largestCell`.
    public static PlaneGrid fit(Rect area, PlaneSizes sizes, double largestCell) {
        Lattice all = Lattice.of(area, sizes);
        double ofPlanes = sizes.slices() > 1 ? SMALLEST_OF_SLICES : SMALLEST_OF_MANY;
        double smallest = sizes.pairs() == null ? ofPlanes : SMALLEST_OF_KERNELS;
        Lattice shown = all.cell(area) >= smallest || sizes.planes() == 1 ? all : Lattice.alone(sizes);
        return new PlaneGrid(sizes, area, shown, Math.min(largestCell, shown.cell(area)));
    }

    /// The same planes from another corner.
    public PlaneGrid at(double x, double y) {
        return new PlaneGrid(sizes, new Rect(x, y, area.width(), area.height()), lattice, cell);
    }

    /// Smaller planes inside these, from a slice, row and column on.
    public PlaneGrid part(PlaneSizes part, int slice, int row, int column) {
        return new PlaneGrid(part, area, lattice, cell, new Inset(this, slice, row, column));
    }

    public double cell() {
        return cell;
    }

    public double width() {
        return lattice.width(cell);
    }

    public double height() {
        return lattice.height(cell);
    }

    public Rect bounds() {
        return new Rect(area.x(), area.y(), width(), height());
    }

    /// Whether only the plane in focus is drawn.
    public boolean oneAtATime() {
        return lattice.alone();
    }

    public PlaneSizes sizes() {
        return sizes;
    }

    /// A label that also says which plane is drawn, where it is only one of several.
    public String label(String text, int plane) {
        if (!oneAtATime()) {
            return text;
        }
        int channel = plane / sizes.slices();
        int slice = plane % sizes.slices();
        if (sizes.slices() == 1) {
            return Words.say("panel.plane.channel", text, channel, sizes.channels());
        }
        return sizes.channels() == 1
                ? Words.say("panel.plane.slice", text, slice, sizes.slices())
                : Words.say("panel.plane.both", text, channel, sizes.channels(), slice, sizes.slices());
    }

    /// The first cell to draw, given the plane in focus.
    public int firstCell(int focusPlane) {
        return oneAtATime() ? focusPlane * sizes.cellsPerPlane() : 0;
    }

    /// Whether cells are too small for anything but a colour.
    public boolean tiny() {
        return cell < SMALLEST_BOX && (oneAtATime() || sizes.planes() == 1);
    }

    /// The cells from `first` on as one raster of colours.
    public void raster(Sketch sketch, int first, IntUnaryOperator colour) {
        int[] argb = new int[sizes.cellsPerPlane()];
        for (int n = 0; n < argb.length; n++) {
            argb[n] = colour.applyAsInt(first + n);
        }
        sketch.raster(plane(0), sizes.columns(), sizes.rows(), argb, null);
    }

    /// How many cells are drawn.
    public int shownCells() {
        return oneAtATime() ? sizes.cellsPerPlane() : sizes.planes() * sizes.cellsPerPlane();
    }

    /// The cell in a row and column of a plane; rows and columns beyond the plane continue its grid.
    public Rect cell(int plane, double row, double column) {
        Rect corner = plane(plane);
        return new Rect(corner.x() + column * cell, corner.y() + row * cell, cell, cell);
    }

    /// The cell of an index within one image.
    public Rect cell(int flat) {
        int within = flat % sizes.cellsPerPlane();
        int row = within / sizes.columns();
        return cell(flat / sizes.cellsPerPlane(), row, within - row * sizes.columns());
    }

    public Rect plane(int plane) {
        if (inset != null) {
            return inset.plane(sizes, plane);
        }
        return lattice.plane(cell, plane).moved(area.x(), area.y());
    }

    /// Where the kernel of a pair of channels stands, or would stand, all its slices together.
    Rect pair(int in, int out) {
        Rect first = lattice.pair(cell, in, out, 0);
        return first.union(lattice.pair(cell, in, out, sizes.slices() - 1)).moved(area.x(), area.y());
    }

    /// Where smaller planes begin inside larger ones.
    private record Inset(PlaneGrid whole, int slice, int row, int column) {
        Rect plane(PlaneSizes part, int plane) {
            int slices = whole.sizes.slices();
            int outer = plane / part.slices() * slices + plane % part.slices() + slice;
            Rect corner = whole.cell(outer, row, column);
            return new Rect(corner.x(), corner.y(), part.columns() * whole.cell, part.rows() * whole.cell);
        }
    }
}
