package gniddap.picture.steps;

import gniddap.engine.Tensor;
import gniddap.picture.CellText;
import gniddap.picture.Cells;
import gniddap.picture.Names;
import gniddap.picture.Part;
import gniddap.picture.PlaneGrid;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The input as it is made ready for collecting: its values glide apart, zeros appear between them, a border of zeros
/// grows, or a negative one crops.
final class SpreadPanel {
    private static final double FALL = 0.8;

    private final Subject subject;
    private final PlaneGrid grid;
    private final Spread spread;
    private final double textSize;

    SpreadPanel(Subject subject, PlaneGrid grid, Spread spread) {
        this.subject = subject;
        this.grid = grid;
        this.spread = spread;
        textSize = CellText.size(subject.problem().input(), grid.cell());
    }

    /// @param apart how far the values have glided apart, 0 to 1
    /// @param grown how much of the border is there, 0 to 1
    void draw(Sketch sketch, double apart, double grown) {
        List<SpreadCell> values = new ArrayList<>();
        int planes = grid.sizes().planes();
        int first = grid.oneAtATime() ? firstOfValues() : 0;
        int last = grid.oneAtATime() ? first + 1 : planes;
        for (int flat = first * perPlane(); flat < last * perPlane(); flat++) {
            SpreadCell cell = SpreadCell.of(spread, grid, flat);
            if (cell.input() >= 0) {
                values.add(cell);
            } else {
                zero(sketch, cell, apart, grown);
            }
        }
        values.forEach(cell -> value(sketch, cell, apart, grown));
    }

    /// The first plane that holds values, where planes are drawn one at a time.
    private int firstOfValues() {
        return spread.axes().size() < 3
                ? 0
                : Math.max(0, spread.axes().getFirst().bordered().before());
    }

    private int perPlane() {
        return grid.sizes().cellsPerPlane();
    }

    private void zero(Sketch sketch, SpreadCell cell, double apart, double grown) {
        double there = cell.there(grown) * (cell.border() ? 1 : Math.clamp(2 * apart - 1, 0, 1));
        if (there == 0) {
            return;
        }
        Rect at = cell.border() ? scaled(cell.at(), there) : falling(cell.at(), there);
        @Nullable Ref ref = ref(cell);
        if (cell.border()) {
            Cells.dashed(sketch, at, 0, subject.colour(Token.DASH_LINE), ref);
        } else {
            Cells.hollow(sketch, at, subject.colour(Token.HOLLOW_LINE), ref);
        }
        CellText.putSmall(sketch, at, "0", subject.colour(Token.TEXT_QUIET), ref);
    }

    private void value(Sketch sketch, SpreadCell cell, double apart, double grown) {
        double there = cell.there(grown);
        if (there > 0) {
            Rect at = falling(cell.close().towards(cell.at(), apart), there);
            @Nullable Ref ref = ref(cell);
            Cells.solid(sketch, at, subject.colour(Token.INPUT_READ), ref);
            CellText.put(sketch, at, textSize, text(cell.input()), false, subject.colour(Token.TEXT), ref);
        }
    }

    private static Rect scaled(Rect cell, double share) {
        return cell.inset((1 - share) * cell.width() / 2);
    }

    private static Rect falling(Rect cell, double share) {
        return scaled(cell, share).moved(0, (1 - share) * FALL * cell.height());
    }

    /// What is cropped is no cell of the bordered input; a value still is one of the input.
    private @Nullable Ref ref(SpreadCell cell) {
        if (cell.bordered() >= 0) {
            return new Ref(Part.INSERTED, subject.border().shape(), cell.bordered());
        }
        return cell.input() < 0
                ? null
                : new Ref(Part.INPUT, subject.problem().input().shape(), cell.input());
    }

    private String text(int value) {
        Tensor input = subject.problem().input();
        return subject.symbols() ? Names.input(subject, value) : Numbers.print(input.at(value));
    }
}
