package gniddap.picture.worksheet;

import gniddap.picture.Face;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A named grid on paper.
///
/// @param frame columns and rows inside a thick frame, if any: x, y, width and height in cells
record PaperGrid(
        String label,
        int columns,
        List<PaperCell> cells,
        @Nullable Rect frame) {
    static final double LABEL = 13;
    private static final double LABEL_SIZE = 8.5;
    private static final int BLACK = 0xFF000000;
    private static final int QUIET = 0xFF555555;
    private static final int GREY = 0xFFE8E8E8;
    private static final double THIN = 0.6;
    private static final double THICK = 2;

    PaperGrid {
        cells = List.copyOf(cells);
    }

    double width(double cell) {
        return Math.max(columns * cell, TextWidths.width(Face.TEXT, label, LABEL_SIZE));
    }

    double height(double cell) {
        int rows = cells.size() / columns;
        return LABEL + rows * cell;
    }

    void draw(Sketch sketch, double x, double y, double cell, boolean answers) {
        sketch.label(x, y + LABEL_SIZE, label, Face.TEXT, LABEL_SIZE, BLACK);
        for (int n = 0; n < cells.size(); n++) {
            int row = n / columns;
            Rect at = new Rect(x + n % columns * cell, y + LABEL + row * cell, cell, cell);
            draw(sketch, cells.get(n), at, answers);
        }
        if (frame != null) {
            Rect framed = new Rect(
                    x + frame.x() * cell, y + LABEL + frame.y() * cell, frame.width() * cell, frame.height() * cell);
            sketch.outline(framed, 0, BLACK, THICK);
        }
    }

    private static void draw(Sketch sketch, PaperCell cell, Rect at, boolean answers) {
        int fill = cell.kind() == PaperCell.Kind.GIVEN ? GREY : 0;
        sketch.box(at, 0, fill, stroke(cell.kind()), null);
        if (!cell.asked() || answers) {
            boolean zero = cell.kind() == PaperCell.Kind.INSERTED || cell.kind() == PaperCell.Kind.BORDER;
            Face face = cell.asked() ? Face.MONO_BOLD : Face.MONO;
            double size = fitted(cell.text(), face, at.width(), zero ? 0.4 : 0.5);
            sketch.centred(at.centreX(), at.centreY(), cell.text(), face, size, zero ? QUIET : BLACK, null);
        }
    }

    private static double fitted(String text, Face face, double width, double share) {
        return Math.min(width * share, width * 0.86 / Math.max(0.1, TextWidths.width(face, text, 1)));
    }

    private static Stroke stroke(PaperCell.Kind kind) {
        return switch (kind) {
            case GIVEN, ASKED -> Stroke.solid(BLACK, THIN);
            case INSERTED -> new Stroke(QUIET, THIN, 1);
            case BORDER, CUT -> new Stroke(QUIET, THIN, 3);
        };
    }
}
