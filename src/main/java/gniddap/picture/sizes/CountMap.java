package gniddap.picture.sizes;

import gniddap.engine.Axis;
import gniddap.engine.AxisTaps;
import gniddap.engine.Shape;
import gniddap.picture.Face;
import gniddap.picture.Overlap;
import gniddap.picture.Part;
import gniddap.picture.PlaneGrid;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.words.Words;
import java.util.List;

/// How many products each cell of the large side takes part in. In two dimensions the counts along each axis stand
/// beside it: the map is their product. Of a large side only the corner is shown.
final class CountMap {
    static final int MOST_CELLS = 96;
    private static final double LARGEST_CELL = 42;
    private static final double MARGIN = 16;
    private static final double LABEL = 16;
    private static final double SMALLEST_NUMBERED = 9;

    private final Subject subject;
    private final Overlap overlap;
    private final List<Axis> axes;
    private final int[] shown;
    private final PlaneGrid grid;
    private final int focus;

    CountMap(Subject subject, Overlap overlap, Rect at) {
        this.subject = subject;
        this.overlap = overlap;
        axes = subject.layer().axes();
        shown = axes.stream()
                .mapToInt(axis -> Math.min(axis.large(), MOST_CELLS))
                .toArray();
        double margin = axes.size() == 2 ? MARGIN : 0;
        Rect area = new Rect(
                at.x() + margin, at.y() + LABEL + margin, at.width() - margin, at.height() - 2 * LABEL - margin);
        grid = PlaneGrid.fit(area, PlaneSizes.of(1, shown), LARGEST_CELL);
        focus = grid.sizes().planes() / 2;
    }

    void draw(Sketch sketch) {
        Rect bounds = grid.bounds();
        double margin = axes.size() == 2 ? MARGIN : 0;
        int quiet = subject.colour(Token.TEXT_QUIET);
        sketch.label(bounds.x() - margin, bounds.y() - margin - 5, title(), Face.TEXT, 11.5, quiet);
        new AmountGrid(grid, focus, flat -> overlap.count(at(flat)), this::ref).draw(sketch, subject);
        if (axes.size() == 2) {
            along(sketch, 0);
            along(sketch, 1);
        }
        if (axes.stream().anyMatch(axis -> axis.large() > MOST_CELLS)) {
            String corner = Words.say("sizes.overlap.corner", MOST_CELLS);
            sketch.label(bounds.x(), bounds.bottom() + 13, corner, Face.TEXT, 11, quiet);
        }
    }

    private String title() {
        String title = subject.transposed() ? Words.say("overlap.counts") : Words.say("overlap.uses");
        int channels = subject.transposed()
                ? subject.layer().inPerGroup()
                : subject.layer().outPerGroup();
        String all = channels == 1 ? title : Words.say("sizes.overlap.channels", title, channels);
        return grid.label(all, focus);
    }

    /// The counts along an axis, above or left of the map.
    private void along(Sketch sketch, int axis) {
        AxisTaps taps = AxisTaps.byLarge(axes.get(axis));
        int most = axes.stream().mapToInt(Axis::large).max().orElseThrow();
        double size = Math.min(11, grid.cell() * 0.6);
        for (int cell = 0; cell < shown[axis] && grid.cell() >= SMALLEST_NUMBERED; cell++) {
            Rect at = axis == 1 ? grid.cell(0, -1, cell) : grid.cell(0, cell, -1);
            double x = axis == 1 ? at.centreX() : grid.bounds().x() - MARGIN / 2;
            double y = axis == 1 ? grid.bounds().y() - MARGIN / 2 : at.centreY();
            Ref ref = new Ref(Part.AXIS_COUNT, Shape.of(axes.size(), most), axis * most + cell);
            String text = String.valueOf(taps.count(cell));
            sketch.centred(x, y, text, Face.MONO, size, subject.colour(Token.TEXT_QUIET), ref);
        }
    }

    /// Where a cell of the map lies on the large side.
    private int[] at(int flat) {
        int[] at = new int[shown.length];
        int rest = flat;
        for (int axis = shown.length - 1; axis >= 0; axis--) {
            at[axis] = rest % shown[axis];
            rest /= shown[axis];
        }
        return at;
    }

    private Ref ref(int flat) {
        Shape shape = subject.transposed()
                ? subject.problem().outputShape()
                : subject.problem().input().shape();
        int[] at = at(flat);
        int[] all = new int[at.length + 2];
        System.arraycopy(at, 0, all, 2, at.length);
        return new Ref(Part.COUNT, shape, shape.flat(all));
    }
}
