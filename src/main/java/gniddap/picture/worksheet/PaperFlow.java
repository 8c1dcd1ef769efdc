package gniddap.picture.worksheet;

import gniddap.picture.Sketch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Grids that follow each other from left to right, in rows as wide as the page lets them be.
record PaperFlow(List<PaperGrid> grids, double width, double cell) {
    private static final double GAP = 0.75;
    private static final double BELOW = 8;

    double height() {
        return flow(null, 0, 0, false);
    }

    /// Draws the grids and returns how much height they took.
    double draw(Sketch sketch, double x, double y, boolean answers) {
        return flow(sketch, x, y, answers);
    }

    private double flow(@Nullable Sketch sketch, double left, double top, boolean answers) {
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (PaperGrid grid : grids) {
            if (x > 0 && x + grid.width(cell) > width) {
                y += rowHeight + BELOW;
                x = 0;
                rowHeight = 0;
            }
            if (sketch != null) {
                grid.draw(sketch, left + x, top + y, cell, answers);
            }
            x += grid.width(cell) + GAP * cell;
            rowHeight = Math.max(rowHeight, grid.height(cell));
        }
        return y + rowHeight;
    }

    /// Whether no grid is wider than the page.
    boolean fitsAcross() {
        return grids.stream().allMatch(grid -> grid.width(cell) <= width);
    }
}
