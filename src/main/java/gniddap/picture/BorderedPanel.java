package gniddap.picture;

import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.trace.Tap;
import gniddap.words.Numbers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The input as collecting reads it: zeros between its values, zeros around them, the kernel standing on it.
public final class BorderedPanel {
    private final Subject subject;
    private final PlaneGrid grid;
    private final Border border;
    private final Shape kernel;
    private final double textSize;

    public BorderedPanel(Subject subject, PlaneGrid grid, Border border) {
        this.subject = subject;
        this.grid = grid;
        this.border = border;
        int[] sizes = subject.layer().weightShape().sizes().stream()
                .skip(2)
                .mapToInt(Integer::intValue)
                .toArray();
        kernel = Shape.of(sizes);
        textSize = CellText.size(subject.problem().input(), grid.cell());
    }

    public void draw(Sketch sketch, Frame.Lane lane, int image) {
        Map<Integer, Integer> under = lane.lit() ? under(lane.group()) : Map.of();
        Map<Integer, Boolean> made = made(lane);
        int first = grid.firstCell(focusPlane(lane));
        if (grid.tiny()) {
            grid.raster(sketch, first, cell -> ground(cell, under.getOrDefault(cell, -1), made));
            outline(sketch, lane, under);
            return;
        }
        for (int cell = first; cell < first + grid.shownCells(); cell++) {
            Integer weight = under.get(cell);
            if (weight == null) {
                plain(sketch, image, cell);
            } else {
                covered(sketch, image, cell, weight, made.getOrDefault(weight, false));
            }
        }
        outline(sketch, lane, under);
    }

    public int focusPlane(Frame.Lane lane) {
        return lane.taps().isEmpty()
                ? 0
                : cellOf(lane.taps().getLast()) / grid.sizes().cellsPerPlane();
    }

    /// Where the source of a product of the lit step stands.
    public Rect at(Tap tap) {
        return grid.cell(cellOf(tap));
    }

    private int cellOf(Tap tap) {
        for (Map.Entry<Integer, Integer> entry : under(tap.output()).entrySet()) {
            if (entry.getValue() == tap.weight()) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("no weight " + tap.weight() + " stands over output " + tap.output());
    }

    /// Bordered cell → flat weight that stands on it, in all channels that meet in the output cell.
    private Map<Integer, Integer> under(int output) {
        int[] at = subject.problem().outputShape().coordinates(output);
        int inPerGroup = subject.layer().inPerGroup();
        int firstIn = at[1] / subject.layer().outPerGroup() * inPerGroup;
        Map<Integer, Integer> under = new LinkedHashMap<>();
        for (int channel = firstIn; channel < firstIn + inPerGroup; channel++) {
            int start = subject.layer().kernelStart(channel, at[1]);
            for (int weight = 0; weight < kernel.count(); weight++) {
                under.put(border.under(channel, at, kernel.coordinates(weight)), start + weight);
            }
        }
        return under;
    }

    /// Which weights' products the lit step has come to.
    private Map<Integer, Boolean> made(Frame.Lane lane) {
        Map<Integer, Boolean> made = new HashMap<>();
        for (Tap tap : lane.taps()) {
            made.put(tap.weight(), true);
        }
        return made;
    }

    /// The colour of a cell drawn as a mere point.
    private int ground(int cell, int weight, Map<Integer, Boolean> made) {
        boolean value = border.valueAt(cell) >= 0;
        if (weight >= 0) {
            int colour = subject.colours().at(weight);
            return value && made.containsKey(weight) ? colour : Shades.faint(subject, colour);
        }
        if (value) {
            return subject.colour(Token.INPUT_READ);
        }
        return subject.colour(border.isBorder(cell) ? Token.CARD : Token.INPUT);
    }

    private void plain(Sketch sketch, int image, int cell) {
        Rect at = grid.cell(cell);
        Ref ref = new Ref(Part.INSERTED, border.shape(), cell);
        int value = border.valueAt(cell);
        if (value >= 0) {
            Cells.solid(sketch, at, subject.colour(Token.INPUT_READ), ref);
            CellText.put(sketch, at, textSize, input(image, value), false, subject.colour(Token.TEXT), ref);
        } else {
            if (border.isBorder(cell)) {
                Cells.dashed(sketch, at, 0, subject.colour(Token.DASH_LINE), ref);
            } else {
                Cells.hollow(sketch, at, subject.colour(Token.HOLLOW_LINE), ref);
            }
            CellText.putSmall(sketch, at, "0", subject.colour(Token.TEXT_QUIET), ref);
        }
    }

    private void covered(Sketch sketch, int image, int cell, int weight, boolean made) {
        Rect at = grid.cell(cell);
        Ref ref = new Ref(Part.INSERTED, border.shape(), cell);
        int value = border.valueAt(cell);
        int colour = subject.colours().at(weight);
        int ground = value >= 0 && made ? colour : Shades.faint(subject, colour);
        Cells.solid(sketch, at, ground, ref);
        String note = "×" + weight(weight);
        if (value >= 0) {
            CellText.putWithNote(sketch, at, input(image, value), note, Ink.textOn(ground), ref);
        } else {
            CellText.putWithStruckNote(sketch, at, "0", note, Ink.textOn(ground), ref);
        }
    }

    private void outline(Sketch sketch, Frame.Lane lane, Map<Integer, Integer> under) {
        if (!lane.lit()) {
            return;
        }
        Map<Integer, Rect> now = planes(under);
        Map<Integer, Rect> last =
                lane.before() == null ? now : planes(under(lane.before().group()));
        double look = lane.standing().phases().look();
        now.forEach((plane, cells) ->
                Cells.focus(sketch, last.getOrDefault(plane, cells).towards(cells, look), subject.colour(Token.FOCUS)));
    }

    private Map<Integer, Rect> planes(Map<Integer, Integer> under) {
        Map<Integer, Rect> planes = new LinkedHashMap<>();
        for (int cell : under.keySet()) {
            planes.merge(cell / grid.sizes().cellsPerPlane(), grid.cell(cell), Rect::union);
        }
        return planes;
    }

    private String input(int image, int value) {
        Tensor input = subject.problem().input();
        int flat = image * (input.count() / input.shape().size(0)) + value;
        return subject.symbols() ? Names.input(subject, flat) : Numbers.print(input.at(flat));
    }

    private String weight(int flat) {
        return subject.symbols()
                ? Names.weight(subject.layer(), flat)
                : Numbers.print(subject.problem().weight().at(flat));
    }
}
