package gniddap.picture;

import gniddap.trace.Grouping;
import gniddap.trace.Step;
import gniddap.trace.Tap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The outline around the cells that one input value reaches. It glides from the last value's cells to the next one's.
final class StampOutline {
    private final Subject subject;
    private final PlaneGrid grid;

    StampOutline(Subject subject, PlaneGrid grid) {
        this.subject = subject;
        this.grid = grid;
    }

    void draw(Sketch sketch, Frame.Lane lane) {
        if (!lane.lit()) {
            return;
        }
        Map<Integer, Rect> now = reached(lane.group());
        Step before = lane.before();
        Map<Integer, Rect> last = before == null ? now : reached(before.group());
        double look = lane.standing().phases().look();
        now.forEach((plane, cells) ->
                Cells.focus(sketch, last.getOrDefault(plane, cells).towards(cells, look), subject.colour(Token.FOCUS)));
    }

    /// The cells an input value reaches, as one rectangle a plane.
    private Map<Integer, Rect> reached(int group) {
        Grouping grouping = subject.models().distributing().grouping();
        Map<Integer, Rect> planes = new LinkedHashMap<>();
        int count = grouping.count(group);
        int completeCells = subject.stage().complete().count();
        for (int n = 0; n < count; n++) {
            Tap tap = grouping.tap(group, n);
            int cell = subject.stage().stageOf(tap.output() % completeCells);
            planes.merge(cell / grid.sizes().cellsPerPlane(), grid.cell(cell), Rect::union);
        }
        return planes;
    }
}
