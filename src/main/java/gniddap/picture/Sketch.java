package gniddap.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the marks of a picture.
public final class Sketch {
    /// From the middle of a line of figures to its baseline, as a share of the type size.
    private static final double BASELINE = 0.362;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Panel> panels = new ArrayList<>();

    public List<Mark> marks() {
        return marks;
    }

    public List<Panel> panels() {
        return panels;
    }

    /// Draws a part that can be shown alone, in the room that it keeps at every moment.
    public void panel(PanelName name, Rect at, Runnable draw) {
        int from = marks.size();
        draw.run();
        panels.add(new Panel(name, at, from, marks.size()));
    }

    /// All that another sketch holds.
    public void add(Sketch other) {
        int shift = marks.size();
        marks.addAll(other.marks);
        other.panels.forEach(
                panel -> panels.add(new Panel(panel.name(), panel.at(), panel.from() + shift, panel.to() + shift)));
    }

    public void add(List<Mark> more) {
        marks.addAll(more);
    }

    public void box(Rect at, double radius, int fill, Stroke stroke, @Nullable Ref ref) {
        marks.add(new Mark.Box(at.x(), at.y(), at.width(), at.height(), radius, fill, stroke, ref));
    }

    public void outline(Rect at, double radius, int colour, double width) {
        box(at, radius, 0, Stroke.solid(colour, width), null);
    }

    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        marks.add(new Mark.Line(x1, y1, x2, y2, stroke, null));
    }

    public void path(List<Segment> segments, int fill, Stroke stroke) {
        marks.add(new Mark.Path(List.copyOf(segments), fill, stroke, null));
    }

    public void raster(Rect at, int columns, int rows, int[] argb, @Nullable Ref ref) {
        marks.add(new Mark.Raster(at.x(), at.y(), at.width(), at.height(), columns, rows, argb, ref));
    }

    public void label(double x, double baseline, String text, Face face, double size, int colour) {
        label(x, baseline, text, face, size, colour, null);
    }

    public void label(double x, double baseline, String text, Face face, double size, int colour, @Nullable Ref ref) {
        marks.add(new Mark.Label(x, baseline, text, face, size, colour, Anchor.START, ref));
    }

    /// Text that ends at a place, in the middle of a line.
    public void ending(double right, double middle, String text, Face face, double size, int colour) {
        double baseline = middle + size * BASELINE;
        marks.add(new Mark.Label(right, baseline, text, face, size, colour, Anchor.END, null));
    }

    /// Text in the middle of a place.
    public void centred(double x, double middle, String text, Face face, double size, int colour, @Nullable Ref ref) {
        marks.add(new Mark.Label(x, middle + size * BASELINE, text, face, size, colour, Anchor.MIDDLE, ref));
    }
}
