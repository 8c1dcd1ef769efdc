package gniddap.picture.conventions;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Window;
import gniddap.picture.Ink;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.Token;

/// The complete output in small, and the window that a framework keeps of it; of a volume one slice.
final class WindowMap {
    private static final double SMALLEST_CELL = 2.2;

    private final Subject subject;
    private final Axis down;
    private final Axis across;
    private final boolean line;

    WindowMap(Subject subject, Layer layer) {
        this.subject = subject;
        across = layer.axes().getLast();
        line = layer.dimensions() == 1;
        down = line ? across : layer.axes().get(layer.dimensions() - 2);
    }

    /// Draws the map at the right end of a place, that of a line at its begin; nothing where there is no room for one.
    void draw(Sketch sketch, Rect room, double largestCell) {
        int left = reach(across.window().begin());
        int top = line ? 0 : reach(down.window().begin());
        int columns = left + across.complete() + reach(across.window().end());
        int rows = line ? 1 : top + down.complete() + reach(down.window().end());
        double cell = Math.min(largestCell, Math.min(room.width() / columns, room.height() / rows));
        if (cell < SMALLEST_CELL) {
            return;
        }
        double x = line ? room.x() : room.right() - columns * cell;
        Rect f = new Rect(
                x + left * cell, room.y() + top * cell, across.complete() * cell, (line ? 1 : down.complete()) * cell);
        cells(sketch, f, cell);
        window(sketch, f, cell);
    }

    private static int reach(int cut) {
        return Math.max(0, -cut);
    }

    private void cells(Sketch sketch, Rect f, double cell) {
        sketch.box(f, 1, subject.colour(Token.OUTPUT_LOW), Stroke.NONE, null);
        Stroke stroke = Stroke.solid(subject.colour(Token.CARD), Math.min(1, cell * 0.12));
        for (int n = 1; n < Math.round(f.width() / cell); n++) {
            sketch.line(f.x() + n * cell, f.y(), f.x() + n * cell, f.bottom(), stroke);
        }
        for (int n = 1; n < Math.round(f.height() / cell); n++) {
            sketch.line(f.x(), f.y() + n * cell, f.right(), f.y() + n * cell, stroke);
        }
    }

    private void window(Sketch sketch, Rect f, double cell) {
        Window wide = across.window();
        Window high = line ? new Window(0, 0) : down.window();
        Rect kept = new Rect(
                f.x() + wide.begin() * cell,
                f.y() + high.begin() * cell,
                f.width() - (wide.begin() + wide.end()) * cell,
                f.height() - (high.begin() + high.end()) * cell);
        int fill = Ink.mix(subject.colour(Token.CARD), subject.colour(Token.OUTPUT_LINE), 0.25) & 0x66ffffff;
        sketch.box(kept, 1, fill, Stroke.solid(subject.colour(Token.OUTPUT_LINE), 1.6), null);
    }
}
