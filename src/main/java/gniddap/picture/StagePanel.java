package gniddap.picture;

import gniddap.engine.Shape;
import gniddap.trace.Tap;
import gniddap.words.Numbers;
import java.util.HashMap;
import java.util.Map;

/// What distributing writes on: stamps add up in the complete output, and the window keeps a part of it.
public final class StagePanel {
    /// How far the ring falls, in cells.
    private static final double FALL = 0.5;

    private final Subject subject;
    private final PlaneGrid grid;
    private final Stage stage;
    private final StageCells cells;
    private final int completeCells;
    private final double textSize;

    public StagePanel(Subject subject, PlaneGrid grid) {
        this.subject = subject;
        this.grid = grid;
        stage = subject.stage();
        cells = new StageCells(subject);
        completeCells = stage.complete().count();
        textSize = CellText.size(subject.output(), grid.cell());
    }

    public void draw(Sketch sketch, Frame.Lane lane, int image) {
        draw(sketch, lane, image, 0);
    }

    /// The same with the ring outside the window falling away.
    ///
    /// @param fallen 0 where the ring stands, 1 where it is gone
    public void draw(Sketch sketch, Frame.Lane lane, int image, double fallen) {
        Map<Integer, Integer> stamp = stamp(lane);
        int first = grid.firstCell(focusPlane(lane));
        if (grid.tiny()) {
            grid.raster(
                    sketch,
                    first,
                    cell -> cells.at(lane, image, cell, stamp.getOrDefault(cell, -1))
                            .ground());
        } else {
            for (int cell = first; cell < first + grid.shownCells(); cell++) {
                if (stage.isThere(cell) && (fallen < 1 || stage.outputAt(cell) >= 0)) {
                    cell(sketch, lane, image, cell, stamp.getOrDefault(cell, -1), fallen);
                }
            }
        }
        int perPlane = grid.sizes().cellsPerPlane();
        window(sketch, first / perPlane, grid.shownCells() / perPlane);
        new StampOutline(subject, grid).draw(sketch, lane);
    }

    public int focusPlane(Frame.Lane lane) {
        return lane.taps().isEmpty()
                ? 0
                : stageCell(lane.taps().getLast()) / grid.sizes().cellsPerPlane();
    }

    /// Where a product of the lit step lands.
    public Rect at(Tap tap) {
        return grid.cell(stageCell(tap));
    }

    private int stageCell(Tap tap) {
        return stage.stageOf(tap.output() % completeCells);
    }

    /// Stage cell → number of the tap that lands there, for all products the lit step has come to.
    private Map<Integer, Integer> stamp(Frame.Lane lane) {
        Map<Integer, Integer> stamp = new HashMap<>();
        for (int n = 0; n < lane.taps().size(); n++) {
            stamp.put(stageCell(lane.taps().get(n)), n);
        }
        return stamp;
    }

    private void cell(Sketch sketch, Frame.Lane lane, int image, int cell, int tapNumber, double fallen) {
        StageCells.Cell look = cells.at(lane, image, cell, tapNumber);
        Rect at = look.inside() ? grid.cell(cell) : fallen(cell, fallen);
        Ref ref = ref(image, cell);
        if (look.inside() && look.gap()) {
            Cells.hollow(sketch, at, subject.colour(Token.DASH_LINE), ref);
        } else if (look.inside()) {
            Cells.solid(sketch, at, look.ground(), ref);
        } else {
            Cells.dashed(sketch, at, look.ground(), subject.colour(Token.DASH_LINE), ref);
        }
        if (look.known()) {
            String text = text(image, cell, look.value());
            if (look.stamped()) {
                String note = note(lane.taps().get(tapNumber));
                CellText.putWithNote(sketch, at, text, note, Ink.textOn(look.ground()), ref);
            } else if (look.gap() && look.value() == 0) {
                CellText.putSmall(sketch, at, "0", subject.colour(Token.TEXT_QUIET), ref);
            } else {
                int colour = subject.colour(look.inside() ? Token.TEXT : Token.TEXT_QUIET);
                CellText.put(sketch, at, textSize, text, false, colour, ref);
            }
        }
    }

    /// A cell of the ring on its way out: it goes away from the window and shrinks.
    private Rect fallen(int cell, double share) {
        int within = cell % grid.sizes().cellsPerPlane();
        int column = within % grid.sizes().columns();
        double way = share * FALL * grid.cell();
        double right = way * side(column, stage.windowStart(0), stage.windowLength(0));
        double below = way * side(within / grid.sizes().columns(), stage.windowStart(1), stage.windowLength(1));
        return grid.cell(cell).moved(right, below).inset(share * grid.cell() / 2);
    }

    private static int side(int at, int start, int length) {
        return at < start ? -1 : at < start + length ? 0 : 1;
    }

    private String note(Tap tap) {
        if (subject.symbols()) {
            return "+" + Names.weight(subject.layer(), tap.weight());
        }
        float product = subject.problem().input().at(tap.input())
                * subject.problem().weight().at(tap.weight());
        return product < 0 ? Numbers.print(product) : "+" + Numbers.print(product);
    }

    private String text(int image, int cell, float value) {
        int complete = stage.completeAt(cell);
        return subject.symbols() && complete >= 0
                ? Names.complete(subject, image * completeCells + complete)
                : Numbers.print(value);
    }

    private Ref ref(int image, int cell) {
        int complete = stage.completeAt(cell);
        if (complete >= 0) {
            return new Ref(Part.COMPLETE, subject.distributed().shape(), image * completeCells + complete);
        }
        int outputCells =
                subject.problem().outputShape().count() / subject.problem().batch();
        return new Ref(Part.BEYOND, subject.problem().outputShape(), image * outputCells + stage.outputAt(cell));
    }

    private void window(Sketch sketch, int firstPlane, int planes) {
        if (!stage.windowed()) {
            return;
        }
        for (int plane = firstPlane; plane < firstPlane + planes; plane++) {
            int slice = plane % stage.sizes().slices() - stage.windowStart(2);
            if (slice >= 0 && slice < stage.windowLength(2)) {
                Rect corner = grid.cell(plane, stage.windowStart(1), stage.windowStart(0));
                double width = stage.windowLength(0) * grid.cell();
                double height = stage.windowLength(1) * grid.cell();
                Rect window = new Rect(corner.x(), corner.y(), width, height);
                Ref ref = new Ref(Part.WINDOW, Shape.of(stage.sizes().planes()), plane);
                sketch.box(window, 4, 0, Stroke.solid(subject.colour(Token.OUTPUT_LINE), 2), ref);
            }
        }
    }
}
