package gniddap.picture.steps;

import gniddap.picture.Cells;
import gniddap.picture.PlaneGrid;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.trace.Grouping;
import java.util.LinkedHashMap;
import java.util.Map;

/// Outlines the input values that an output cell is made of.
final class Reads {
    private Reads() {}

    static void outline(Sketch sketch, Subject subject, PlaneGrid grid, int output) {
        Grouping grouping = subject.models().collecting().grouping();
        int perImage = subject.problem().input().count() / subject.problem().batch();
        Map<Integer, Rect> planes = new LinkedHashMap<>();
        for (int n = 0; n < grouping.count(output); n++) {
            int cell = grouping.tap(output, n).input() % perImage;
            int plane = cell / grid.sizes().cellsPerPlane();
            if (!grid.oneAtATime() || plane == 0) {
                planes.merge(plane, grid.cell(cell), Rect::union);
            }
        }
        planes.values().forEach(cells -> Cells.focus(sketch, cells, subject.colour(Token.FOCUS)));
    }
}
