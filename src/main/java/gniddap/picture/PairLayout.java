package gniddap.picture;

import org.jspecify.annotations.Nullable;

/// Three grids in a card: a large one, and two small ones in a column beside it, or in a row above it when the large
/// one is a strip. Each keeps room for a label above and a caption below. The whole stands in the middle of its place.
public record PairLayout(Slot large, Slot first, Slot second) {
    public static final double LABEL = 18;
    public static final double CAPTION = 22;
    private static final double LARGEST_CELL = 54;
    private static final double SMALL_CELL = 30;
    private static final double LARGE_SHARE = 0.66;
    private static final double GAP = 32;
    private static final double LEAST_LARGE = 236;
    private static final double LEAST_SMALL = 112;
    private static final double WORTH_STRIPS = 1.25;
    private static final double STRIP_GAP = 8;
    private static final double LARGEST_LINE_CELL = 76;
    private static final double SMALLEST_LINE_CELL = 12;

    /// The arrangement in which the large grid's cells are larger; beside where there is little between them.
    public static PairLayout of(Rect body, boolean largeFirst, PlaneSizes large, PlaneSizes first, PlaneSizes second) {
        PairLayout beside = beside(body, largeFirst, large, first, second);
        if (large.rows() == 1 || large.slices() > 1) {
            PairLayout lines = lines(body, largeFirst, large, first, second);
            if (lines != null && (large.rows() == 1 || lines.showsMoreThan(beside))) {
                return lines;
            }
        }
        PairLayout strips = strips(body, largeFirst, large, first, second);
        double gain = strips.large().grid().cell() / beside.large().grid().cell();
        return large.rows() == 1 || gain > WORTH_STRIPS ? strips : beside;
    }

    /// Lines of one row, or rows of slices, as large as width and height let them be; nothing where not all channels
    /// have room.
    private static @Nullable PairLayout lines(
            Rect body, boolean largeFirst, PlaneSizes large, PlaneSizes first, PlaneSizes second) {
        double between = body.width() - GAP;
        double share = (double) first.columnsAbreast() / (first.columnsAbreast() + second.columnsAbreast());
        double firstWidth = Math.max(LEAST_SMALL, between * share);
        for (double cell = LARGEST_LINE_CELL; cell >= SMALLEST_LINE_CELL; cell--) {
            PlaneGrid largeGrid = PlaneGrid.fit(body, large, cell);
            PlaneGrid firstGrid = PlaneGrid.fit(new Rect(0, 0, firstWidth, body.height()), first, cell);
            PlaneGrid secondGrid = PlaneGrid.fit(new Rect(0, 0, between - firstWidth, body.height()), second, cell);
            PairLayout layout = stacked(body, largeFirst, largeGrid, firstGrid, secondGrid);
            if (layout.bottom() <= body.bottom()) {
                return layout;
            }
        }
        return null;
    }

    private boolean showsMoreThan(PairLayout other) {
        boolean whole = !large.grid().oneAtATime();
        return other.large.grid().oneAtATime()
                ? whole
                : whole && large.grid().cell() > other.large.grid().cell();
    }

    private double bottom() {
        return CAPTION
                + Math.max(
                        large.grid().bounds().bottom(),
                        Math.max(
                                first.grid().bounds().bottom(),
                                second.grid().bounds().bottom()));
    }

    private static PairLayout beside(
            Rect body, boolean largeFirst, PlaneSizes large, PlaneSizes first, PlaneSizes second) {
        double height = body.height() - LABEL - CAPTION;
        Rect largeArea = new Rect(0, 0, (body.width() - GAP) * LARGE_SHARE, height);
        PlaneGrid largeGrid = PlaneGrid.fit(largeArea, large, LARGEST_CELL);
        double wide = Math.max(LEAST_LARGE, largeGrid.width());
        double columnWidth = Math.min(body.width() - GAP - wide, body.width() * 0.48);
        double free = body.height() - 2 * (LABEL + CAPTION);
        double share =
                Math.clamp((double) first.rowsStacked() / (first.rowsStacked() + second.rowsStacked()), 0.36, 0.64);
        Rect upper = new Rect(0, 0, columnWidth, free * share);
        Rect lower = new Rect(0, 0, columnWidth, free * (1 - share));
        double cap = Math.max(SMALL_CELL, largeGrid.cell() * 1.05);
        PlaneGrid firstGrid = PlaneGrid.fit(upper, first, cap);
        PlaneGrid secondGrid = PlaneGrid.fit(lower, second, cap);
        double column = Math.max(LEAST_SMALL, Math.max(firstGrid.width(), secondGrid.width()));
        double left = body.x() + (body.width() - column - GAP - wide) / 2;
        double columnHeight = firstGrid.height() + secondGrid.height() + LABEL + 2 * CAPTION;
        double total = Math.max(columnHeight, largeGrid.height() + CAPTION);
        double top = body.y() + LABEL + Math.max(0, (body.height() - LABEL - total) / 2);
        double columnX = largeFirst ? left + wide + GAP : left;
        double largeX = largeFirst ? left : left + column + GAP;
        double secondY = top + firstGrid.height() + CAPTION + LABEL;
        double largeRoom = largeFirst ? wide + GAP - 16 : body.right() - largeX;
        double columnRoom = largeFirst ? body.right() - columnX : column + GAP - 16;
        return new PairLayout(
                new Slot(largeGrid.at(largeX, top), largeRoom),
                new Slot(firstGrid.at(columnX, top), columnRoom),
                new Slot(secondGrid.at(columnX, secondY), columnRoom));
    }

    private static PairLayout strips(
            Rect body, boolean largeFirst, PlaneSizes large, PlaneSizes first, PlaneSizes second) {
        double row = (body.height() - 2 * (LABEL + CAPTION) - STRIP_GAP) / 2;
        PlaneGrid largeGrid = PlaneGrid.fit(new Rect(0, 0, body.width(), row), large, LARGEST_CELL);
        Rect half = new Rect(0, 0, (body.width() - GAP) / 2, row);
        PlaneGrid firstGrid = PlaneGrid.fit(half, first, Math.max(SMALL_CELL, largeGrid.cell()));
        PlaneGrid secondGrid = PlaneGrid.fit(half, second, Math.max(SMALL_CELL, largeGrid.cell()));
        return stacked(body, largeFirst, largeGrid, firstGrid, secondGrid);
    }

    private static PairLayout stacked(
            Rect body, boolean largeFirst, PlaneGrid largeGrid, PlaneGrid firstGrid, PlaneGrid secondGrid) {
        double smallHeight = Math.max(firstGrid.height(), secondGrid.height());
        double total = smallHeight + largeGrid.height() + LABEL + 2 * CAPTION + STRIP_GAP;
        double top = body.y() + LABEL + Math.max(0, (body.height() - LABEL - total) / 2);
        double largeY = largeFirst ? top : top + smallHeight + CAPTION + LABEL;
        double smallY = largeFirst ? top + largeGrid.height() + CAPTION + LABEL + STRIP_GAP : top;
        double firstWidth = Math.max(LEAST_SMALL, firstGrid.width());
        double secondWidth = Math.max(LEAST_SMALL, secondGrid.width());
        double smallWidth = firstWidth + GAP + secondWidth;
        double left = body.x() + Math.max(0, (body.width() - Math.max(smallWidth, largeGrid.width())) / 2);
        double secondX = left + firstWidth + GAP;
        return new PairLayout(
                new Slot(largeGrid.at(left, largeY), body.right() - left),
                new Slot(firstGrid.at(left, smallY), firstWidth + GAP - 16),
                new Slot(secondGrid.at(secondX, smallY), body.right() - secondX));
    }

    /// A grid and the width its label and caption may take.
    public record Slot(PlaneGrid grid, double room) {

        /// The grid with its label and its caption.
        public Rect area() {
            Rect grid = grid().bounds();
            return new Rect(grid.x(), grid.y() - LABEL, Math.max(room, grid.width()), LABEL + grid.height() + CAPTION);
        }
    }
}
