package gniddap.picture;

import org.jspecify.annotations.Nullable;

/// The kinds of cell: solid for values, hollow for inserted zeros, dashed for what is no value and will not stay.
public final class Cells {
    /// A cell is drawn a little smaller than its place, so that neighbours stay apart.
    public static final double MARGIN = 0.025;

    private Cells() {}

    public static void solid(Sketch sketch, Rect cell, int fill, @Nullable Ref ref) {
        sketch.box(inner(cell), radius(cell), fill, Stroke.NONE, ref);
    }

    public static void hollow(Sketch sketch, Rect cell, int line, @Nullable Ref ref) {
        sketch.box(inner(cell), radius(cell), 0, Stroke.solid(line, 1), ref);
    }

    public static void dashed(Sketch sketch, Rect cell, int fill, int line, @Nullable Ref ref) {
        sketch.box(inner(cell), radius(cell), fill, new Stroke(line, 1, Math.max(1.5, cell.width() * 0.07)), ref);
    }

    /// The outline of what a step is about.
    public static void focus(Sketch sketch, Rect cells, int colour) {
        sketch.outline(cells, 4, colour, 2.2);
    }

    public static Rect inner(Rect cell) {
        return cell.inset(cell.width() * MARGIN);
    }

    public static double radius(Rect cell) {
        return Math.min(3, cell.width() * 0.1);
    }
}
