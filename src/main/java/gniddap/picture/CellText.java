package gniddap.picture;

import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import org.jspecify.annotations.Nullable;

/// Figures inside cells: as large as the cell allows, left out where they could not be read.
public final class CellText {
    private static final double SHARE = 0.46;
    private static final double SMALL_SHARE = 0.25;
    private static final double LEAST_SHARE = 0.3;
    private static final int MOST_MEASURED = 4096;
    private static final double WIDEST = 0.84;
    private static final double SMALLEST_SIZE = 5;
    private static final double SMALLEST_CELL = 11;

    private CellText() {}

    /// The type size at which the numbers of a tensor fit its cells, so that all are written alike. Where one number is
    /// far longer than the cell it is written smaller than the rest.
    public static double size(Tensor tensor, double cell) {
        double widest = 1;
        for (int flat = 0; flat < Math.min(tensor.count(), MOST_MEASURED); flat++) {
            widest = Math.max(widest, Numbers.print(tensor.at(flat)).length());
        }
        double fitted = cell * WIDEST / (widest * TextWidths.width(Face.MONO, "0", 1));
        return Math.clamp(fitted, cell * LEAST_SHARE, cell * SHARE);
    }

    /// One number or symbol in the middle of a cell.
    public static void put(Sketch sketch, Rect cell, String text, boolean bold, int colour, @Nullable Ref ref) {
        middle(sketch, cell, cell.centreY(), text, bold, colour, SHARE, ref);
    }

    /// The same no larger than a size.
    public static void put(
            Sketch sketch, Rect cell, double size, String text, boolean bold, int colour, @Nullable Ref ref) {
        double share = Symbols.isName(text) ? SHARE : Math.min(SHARE, size / cell.height());
        middle(sketch, cell, cell.centreY(), text, bold, colour, share, ref);
    }

    /// A smaller one, for zeros that are not values.
    public static void putSmall(Sketch sketch, Rect cell, String text, int colour, @Nullable Ref ref) {
        middle(sketch, cell, cell.centreY(), text, false, colour, 0.36, ref);
    }

    /// A number with a note below it; the note goes where the cell is too small for both.
    public static void putWithNote(Sketch sketch, Rect cell, String text, String note, int colour, @Nullable Ref ref) {
        double noteSize = fitted(note, face(note, false), cell, SMALL_SHARE);
        if (noteSize < SMALLEST_SIZE + 0.5) {
            put(sketch, cell, text, true, colour, ref);
            return;
        }
        middle(sketch, cell, cell.y() + cell.height() * 0.42, text, true, colour, SHARE * 0.95, ref);
        sketch.centred(cell.centreX(), cell.y() + cell.height() * 0.8, note, face(note, false), noteSize, colour, null);
    }

    /// The same with the note struck out: a product by zero.
    public static void putWithStruckNote(
            Sketch sketch, Rect cell, String text, String note, int colour, @Nullable Ref ref) {
        putWithNote(sketch, cell, text, note, colour, ref);
        double size = fitted(note, face(note, false), cell, SMALL_SHARE);
        if (size >= SMALLEST_SIZE + 0.5) {
            double half = TextWidths.width(face(note, false), note, size) / 2 + 1;
            double y = cell.y() + cell.height() * 0.8;
            sketch.line(cell.centreX() - half, y, cell.centreX() + half, y, Stroke.solid(colour, 1));
        }
    }

    private static void middle(
            Sketch sketch,
            Rect cell,
            double y,
            String text,
            boolean bold,
            int colour,
            double share,
            @Nullable Ref ref) {
        Face face = face(text, bold);
        double size = fitted(text, face, cell, share);
        if (size >= SMALLEST_SIZE && cell.height() >= SMALLEST_CELL) {
            sketch.centred(cell.centreX(), y, text, face, size, colour, ref);
        }
    }

    /// Figures stand in columns, names do not.
    private static Face face(String text, boolean bold) {
        if (Symbols.isName(text)) {
            return bold ? Face.TEXT_SEMIBOLD : Face.TEXT;
        }
        return bold ? Face.MONO_BOLD : Face.MONO;
    }

    private static double fitted(String text, Face face, Rect cell, double share) {
        double perUnit = TextWidths.width(face, text, 1);
        return Math.min(cell.height() * share, cell.width() * WIDEST / Math.max(perUnit, 0.1));
    }
}
