package gniddap.picture.sizes;

import gniddap.engine.Axis;
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
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import gniddap.words.Words;

/// The sum of the weights of each phase: what a flat input of ones becomes there, away from the border.
final class PhaseGrid {
    private static final int MOST_CELLS = 24;
    private static final double LARGEST_CELL = 40;
    private static final double LABEL = 16;

    private final Subject subject;
    private final Overlap overlap;
    private final int[] strides;
    private final PlaneGrid grid;
    private final double room;

    PhaseGrid(Subject subject, Overlap overlap, Rect at) {
        this.subject = subject;
        this.overlap = overlap;
        strides = subject.layer().axes().stream()
                .mapToInt(axis -> Math.min(axis.stride(), MOST_CELLS))
                .toArray();
        Rect area = new Rect(at.x(), at.y() + LABEL, at.width(), at.height() - 2 * LABEL);
        grid = PlaneGrid.fit(area, PlaneSizes.of(1, strides), LARGEST_CELL);
        room = at.width();
    }

    void draw(Sketch sketch) {
        Rect bounds = grid.bounds();
        int quiet = subject.colour(Token.TEXT_QUIET);
        String title = grid.label(Words.say("overlap.phases"), 0);
        TextBlock.line(sketch, bounds.x(), bounds.y() - 5, room, title, Face.TEXT, 11.5, quiet);
        new AmountGrid(grid, 0, flat -> overlap.phaseSum(phase(flat)), this::ref).draw(sketch, subject);
        if (subject.layer().axes().stream().anyMatch(axis -> axis.stride() > MOST_CELLS)) {
            String corner = Words.say("sizes.overlap.corner", MOST_CELLS);
            TextBlock.line(sketch, bounds.x(), bounds.bottom() + 13, room, corner, Face.TEXT, 11, quiet);
        }
    }

    private int[] phase(int flat) {
        int[] phase = new int[strides.length];
        int rest = flat;
        for (int axis = strides.length - 1; axis >= 0; axis--) {
            phase[axis] = rest % strides[axis];
            rest /= strides[axis];
        }
        return phase;
    }

    private Ref ref(int flat) {
        Shape all = new Shape(subject.layer().axes().stream().map(Axis::stride).toList());
        return new Ref(Part.PHASE_SUM, all, all.flat(phase(flat)));
    }
}
