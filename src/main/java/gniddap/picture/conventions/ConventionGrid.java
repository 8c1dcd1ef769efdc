package gniddap.picture.conventions;

import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.engine.conventions.Outcome;
import gniddap.picture.CellText;
import gniddap.picture.Cells;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.Ink;
import gniddap.picture.Names;
import gniddap.picture.Part;
import gniddap.picture.PlaneGrid;
import gniddap.picture.PlaneNames;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Shades;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import gniddap.words.Numbers;
import gniddap.words.Words;
import org.jspecify.annotations.Nullable;

/// The output a framework gives. Cells that differ from the layer's own are outlined; a cell stands for the cell of
/// the complete output that it shows, so that pointing at one lights it wherever another framework has put it.
final class ConventionGrid {
    private static final double LABEL_SIZE = 10.5;
    private static final double LABEL_HEIGHT = 16;
    private static final double LARGEST_CELL = 30;
    private static final double SMALLEST_OUTLINED = 8;
    private static final double GRID_SHARE = 0.7;
    private static final double MAP_GAP = 14;
    private static final double LARGEST_OF_MAP = 9;
    private static final int LINE_RANK = 3;

    private final Subject subject;
    private final Outcome outcome;
    private final Tensor output;
    private final Rect area;
    private final PlaneGrid grid;
    private final double textSize;
    private final Shape complete;
    private final WindowMap map;

    ConventionGrid(Subject subject, Outcome outcome, Rect area) {
        this.subject = subject;
        this.outcome = outcome;
        this.area = area;
        output = outcome.output();
        complete = subject.distributed().shape();
        Rect cells = area.withoutTop(LABEL_HEIGHT);
        Rect room = line() || !subject.transposed()
                ? cells
                : new Rect(cells.x(), cells.y(), cells.width() * GRID_SHARE, cells.height());
        grid = PlaneGrid.fit(room, PlaneSizes.ofImage(output.shape()), LARGEST_CELL);
        textSize = CellText.size(output, grid.cell());
        map = new WindowMap(subject, outcome.wording().layer());
    }

    void draw(Sketch sketch, Frame frame) {
        int cells = output.count() / output.shape().size(0);
        int focus = Math.max(0, Math.min(frame.output(), output.count() - 1));
        int image = focus / cells * cells;
        int plane = focus % cells / grid.sizes().cellsPerPlane();
        String size = ConventionWords.sizes(output.shape());
        String label = grid.label(Words.say("conventions.output", subject.outputLetter(), size), plane);
        TextBlock.line(
                sketch,
                area.x(),
                area.y() + LABEL_SIZE - 2,
                area.width(),
                label,
                Face.TEXT,
                LABEL_SIZE,
                subject.colour(Token.TEXT_QUIET));
        if (subject.transposed()) {
            map.draw(sketch, beside(), line() ? grid.cell() : LARGEST_OF_MAP);
        }
        new PlaneNames(sketch, subject, grid).planes();
        int first = grid.firstCell(plane);
        if (grid.tiny()) {
            grid.raster(sketch, first, cell -> raster(image + cell));
            return;
        }
        for (int cell = first; cell < first + grid.shownCells(); cell++) {
            cell(sketch, image + cell, grid.cell(cell));
        }
    }

    /// What the output leaves free: the right of it, or below a line.
    private Rect beside() {
        Rect at = grid.bounds();
        return line()
                ? new Rect(area.x(), at.bottom() + MAP_GAP, area.width(), area.bottom() - at.bottom() - MAP_GAP)
                : new Rect(at.right() + MAP_GAP, at.y(), area.right() - at.right() - MAP_GAP, at.height());
    }

    private boolean line() {
        return output.shape().rank() == LINE_RANK;
    }

    private void cell(Sketch sketch, int flat, Rect at) {
        float value = output.at(flat);
        int fill = Shades.output(subject, value);
        Ref ref = ref(flat);
        if (isGap(ref)) {
            Cells.hollow(sketch, at, subject.colour(Token.DASH_LINE), ref);
        } else {
            sketch.box(Cells.inner(at), Cells.radius(at), fill, Stroke.NONE, ref);
        }
        if (outcome.differsAt(flat)) {
            double width = at.width() < SMALLEST_OUTLINED ? 0.8 : 1.5;
            sketch.outline(at.inset(width), Cells.radius(at), subject.colour(Token.WARNING_TEXT), width);
        }
        String text = subject.symbols() ? symbol(flat) : Numbers.print(value);
        CellText.put(sketch, at, textSize, text, false, subject.colour(Token.TEXT), ref);
    }

    /// Whether no product reaches the cell: it is a gap of the complete output, or lies beyond it.
    private boolean isGap(@Nullable Ref ref) {
        int cells = subject.stage().complete().count();
        return subject.transposed() && (ref == null || subject.stage().gaps().isGap(ref.flat() % cells));
    }

    /// In symbols a cell is named by the cell of f that it shows.
    private String symbol(int flat) {
        Ref ref = ref(flat);
        return ref == null ? Numbers.print(output.at(flat)) : Names.complete(subject, ref.flat());
    }

    private int raster(int flat) {
        int fill = Shades.output(subject, output.at(flat));
        return outcome.differsAt(flat) ? Ink.mix(fill, subject.colour(Token.WARNING_TEXT), 0.45) : fill;
    }

    /// With another padding, a convolution's cells are other cells.
    private @Nullable Ref ref(int flat) {
        if (!subject.transposed()) {
            boolean same =
                    outcome.wording().layer().axes().equals(subject.layer().axes());
            return same ? new Ref(Part.OUTPUT, output.shape(), flat) : null;
        }
        int[] at = output.shape().coordinates(flat);
        for (int n = 2; n < at.length; n++) {
            at[n] += outcome.wording().layer().axes().get(n - 2).window().begin();
            if (at[n] < 0 || at[n] >= complete.size(n)) {
                return null;
            }
        }
        return new Ref(Part.COMPLETE, complete, complete.flat(at));
    }
}
