package gniddap.picture;

import gniddap.trace.PartialSum;
import gniddap.trace.Reached;
import gniddap.trace.Tap;
import gniddap.words.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;

/// What distributing writes on: stamps add up in the complete output, and the window keeps a part of it.
final class StagePanel {
    private static final double STAMP_SHADE = 0.55;

    private final Subject subject;
    private final PlaneGrid grid;
    private final Stage stage;
    private final int stageCells;
    private final int completeCells;

    StagePanel(Subject subject, PlaneGrid grid) {
        this.subject = subject;
        this.grid = grid;
        stage = subject.stage();
        stageCells = stage.sizes().planes() * stage.sizes().cellsPerPlane();
        completeCells = stage.complete().count();
    }

    void draw(Sketch sketch, Frame.Lane lane, int image) {
        Map<Integer, Integer> stamp = stamp(lane);
        int perPlane = grid.sizes().cellsPerPlane();
        int first = grid.firstCell(focusPlane(lane));
        int count = grid.shownCells();
        for (int cell = first; cell < first + count; cell++) {
            cell(sketch, lane, image, cell, stamp.getOrDefault(cell, -1));
        }
        window(sketch, first / perPlane, count / perPlane);
        new StampOutline(subject, grid).draw(sketch, lane);
    }

    int focusPlane(Frame.Lane lane) {
        return lane.taps().isEmpty()
                ? 0
                : stageCell(lane.taps().getLast()) / grid.sizes().cellsPerPlane();
    }

    /// Where a product of the lit step lands.
    Rect at(Tap tap) {
        return grid.cell(stageCell(tap));
    }

    private int stageCell(Tap tap) {
        return stage.stageOf(tap.output() % completeCells);
    }

    /// Stage cell → number of the tap that lands there, for all products the lit step has come to.
    private Map<Integer, Integer> stamp(Frame.Lane lane) {
        Map<Integer, Integer> stamp = new LinkedHashMap<>();
        for (int n = 0; n < lane.taps().size(); n++) {
            stamp.put(stageCell(lane.taps().get(n)), n);
        }
        return stamp;
    }

    private void cell(Sketch sketch, Frame.Lane lane, int image, int cell, int tapNumber) {
        int complete = stage.completeAt(cell);
        boolean inside = stage.outputAt(cell) >= 0;
        Reached reached = lane.standing().reached();
        PartialSum sum = complete < 0
                ? new PartialSum(0, 0)
                : subject.distributed().at(image * completeCells + complete, reached);
        boolean known = sum.products() > 0 || (inside && reached.bias());
        float value = complete < 0 || !inside ? withoutBias(sum, cell, reached) : sum.value();
        Rect at = grid.cell(cell);
        Ref ref = ref(image, cell);
        boolean stamped = tapNumber >= 0 && lane.made(tapNumber);
        int ground = stamped ? stampGround(lane, tapNumber, inside) : plainGround(inside, known, value);
        ground(sketch, at, ground, inside, ref);
        if (known) {
            int colour = stamped ? Ink.textOn(ground) : subject.colour(inside ? Token.TEXT : Token.TEXT_QUIET);
            text(sketch, lane, at, stamped ? tapNumber : -1, symbolOr(image, cell, value), colour, ref);
        }
    }

    private void text(Sketch sketch, Frame.Lane lane, Rect at, int tapNumber, String text, int colour, Ref ref) {
        if (tapNumber < 0) {
            CellText.put(sketch, at, text, false, colour, ref);
        } else {
            CellText.putWithNote(sketch, at, text, note(lane.taps().get(tapNumber)), colour, ref);
        }
    }

    private String note(Tap tap) {
        if (subject.symbols()) {
            return "+" + Names.weight(subject.layer(), tap.weight());
        }
        float product = subject.problem().input().at(tap.input())
                * subject.problem().weight().at(tap.weight());
        return product < 0 ? Numbers.print(product) : "+" + Numbers.print(product);
    }

    /// Cells that the window does not keep receive no bias; those it takes beyond f receive nothing else.
    private float withoutBias(PartialSum sum, int cell, Reached reached) {
        if (!reached.bias()) {
            return sum.value();
        }
        float bias = subject.distributed().biasOf(channelStart(cell));
        return stage.completeAt(cell) < 0 ? bias : sum.value() - bias;
    }

    private int channelStart(int stageCell) {
        int channel = stageCell / (stageCells / subject.layer().outChannels());
        return channel * (completeCells / subject.layer().outChannels());
    }

    private int stampGround(Frame.Lane lane, int tapNumber, boolean inside) {
        int weight = subject.colours().at(lane.taps().get(tapNumber).weight());
        return inside ? weight : Ink.mix(subject.colour(Token.CARD), weight, STAMP_SHADE);
    }

    private int plainGround(boolean inside, boolean known, float value) {
        if (!inside) {
            return 0;
        }
        return known ? Shades.output(subject, value) : subject.colour(Token.OUTPUT);
    }

    private void ground(Sketch sketch, Rect at, int ground, boolean inside, Ref ref) {
        if (inside) {
            Cells.solid(sketch, at, ground, ref);
        } else {
            Cells.dashed(sketch, at, ground, subject.colour(Token.DASH_LINE), ref);
        }
    }

    private String symbolOr(int image, int cell, float value) {
        int complete = stage.completeAt(cell);
        if (!subject.symbols() || complete < 0) {
            return Numbers.print(value);
        }
        return Names.complete(subject, image * completeCells + complete);
    }

    private Ref ref(int image, int cell) {
        int complete = stage.completeAt(cell);
        return complete >= 0
                ? new Ref(Part.COMPLETE, subject.distributed().shape(), image * completeCells + complete)
                : new Ref(Part.OUTPUT, subject.problem().outputShape(), stage.outputAt(cell));
    }

    private void window(Sketch sketch, int firstPlane, int planes) {
        if (!stage.windowed()) {
            return;
        }
        for (int plane = firstPlane; plane < firstPlane + planes; plane++) {
            int slice = plane % stage.sizes().slices() - stage.windowStart(2);
            if (slice >= 0 && slice < stage.windowLength(2)) {
                Rect corner = grid.cell(plane, stage.windowStart(1), stage.windowStart(0));
                Rect window = new Rect(
                        corner.x(),
                        corner.y(),
                        stage.windowLength(0) * grid.cell(),
                        stage.windowLength(1) * grid.cell());
                sketch.outline(window, 4, subject.colour(Token.OUTPUT_LINE), 2);
            }
        }
    }
}
