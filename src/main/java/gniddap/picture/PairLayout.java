package gniddap.picture;

/// Three grids in a card: a large one, and two small ones in a column beside it, or in a row above it when the large
/// one is a strip. Each keeps room for a label above and a caption below. The whole stands in the middle of its place.
record PairLayout(PlaneGrid large, PlaneGrid first, PlaneGrid second) {
    static final double LABEL = 18;
    static final double CAPTION = 22;
    private static final double LARGEST_CELL = 54;
    private static final double LARGE_SHARE = 0.6;
    private static final double GAP = 24;
    private static final double STRIP = 2.6;

    static PairLayout of(Rect body, boolean largeFirst, PlaneSizes large, PlaneSizes first, PlaneSizes second) {
        boolean strip = large.columns() * large.slices() > STRIP * large.rows() * large.channels();
        return strip ? strips(body, largeFirst, large, first, second) : beside(body, largeFirst, large, first, second);
    }

    private static PairLayout beside(
            Rect body, boolean largeFirst, PlaneSizes large, PlaneSizes first, PlaneSizes second) {
        double height = body.height() - LABEL - CAPTION;
        Rect largeArea = new Rect(0, 0, (body.width() - GAP) * LARGE_SHARE, height);
        PlaneGrid largeGrid = PlaneGrid.fit(largeArea, large, LARGEST_CELL);
        double columnWidth = Math.min(body.width() - GAP - largeGrid.width(), body.width() * 0.48);
        double each = (body.height() - 2 * (LABEL + CAPTION)) / 2;
        Rect half = new Rect(0, 0, columnWidth, each);
        PlaneGrid firstGrid = PlaneGrid.fit(half, first, largeGrid.cell() * 1.05);
        PlaneGrid secondGrid = PlaneGrid.fit(half, second, largeGrid.cell() * 1.05);
        double column = Math.max(firstGrid.width(), secondGrid.width());
        double left = body.x() + (body.width() - column - GAP - largeGrid.width()) / 2;
        double columnHeight = firstGrid.height() + secondGrid.height() + LABEL + 2 * CAPTION;
        double total = Math.max(columnHeight, largeGrid.height() + CAPTION);
        double top = body.y() + LABEL + Math.max(0, (body.height() - LABEL - total) / 2);
        double columnX = largeFirst ? left + largeGrid.width() + GAP : left;
        double largeX = largeFirst ? left : left + column + GAP;
        double secondY = top + firstGrid.height() + CAPTION + LABEL;
        return new PairLayout(
                largeGrid.at(largeX, top, largeGrid.cell()),
                firstGrid.at(columnX, top, firstGrid.cell()),
                secondGrid.at(columnX, secondY, secondGrid.cell()));
    }

    private static PairLayout strips(
            Rect body, boolean largeFirst, PlaneSizes large, PlaneSizes first, PlaneSizes second) {
        double row = (body.height() - 2 * (LABEL + CAPTION)) / 2;
        PlaneGrid largeGrid = PlaneGrid.fit(new Rect(0, 0, body.width(), row), large, LARGEST_CELL);
        Rect half = new Rect(0, 0, (body.width() - GAP) / 2, row);
        PlaneGrid firstGrid = PlaneGrid.fit(half, first, largeGrid.cell());
        PlaneGrid secondGrid = PlaneGrid.fit(half, second, largeGrid.cell());
        double smallHeight = Math.max(firstGrid.height(), secondGrid.height());
        double total = smallHeight + largeGrid.height() + LABEL + 2 * CAPTION;
        double top = body.y() + LABEL + Math.max(0, (body.height() - LABEL - total) / 2);
        double largeY = largeFirst ? top : top + smallHeight + CAPTION + LABEL;
        double smallY = largeFirst ? top + largeGrid.height() + CAPTION + LABEL : top;
        double smallWidth = firstGrid.width() + 2 * GAP + secondGrid.width();
        double smallX = body.x() + Math.max(0, (body.width() - Math.max(smallWidth, largeGrid.width())) / 2);
        double largeX = body.x() + (body.width() - Math.max(largeGrid.width(), smallWidth)) / 2;
        return new PairLayout(
                largeGrid.at(Math.max(largeX, body.x()), largeY, largeGrid.cell()),
                firstGrid.at(smallX, smallY, firstGrid.cell()),
                secondGrid.at(smallX + firstGrid.width() + 2 * GAP, smallY, secondGrid.cell()));
    }
}
