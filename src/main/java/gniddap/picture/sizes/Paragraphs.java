package gniddap.picture.sizes;

import gniddap.picture.Face;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.TextBlock;
import java.util.ArrayList;
import java.util.List;

/// Texts below each other in one place: in smaller type where they would reach out of it, and where even that is too
/// large, without the last.
final class Paragraphs {
    private static final double BETWEEN = 6;
    private static final double ASCENT = 0.9;
    private static final List<Double> SCALES = List.of(1.0, 0.93, 0.86);

    private final Rect at;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Paragraphs(Rect at) {
        this.at = at;
    }

    private record Paragraph(String text, Face face, double size, int colour) {}

    Paragraphs with(String text, Face face, double size, int colour) {
        paragraphs.add(new Paragraph(text, face, size, colour));
        return this;
    }

    void write(Sketch sketch) {
        int shown = paragraphs.size();
        while (shown > 1 && height(shown, SCALES.getLast()) > at.height()) {
            shown--;
        }
        int most = shown;
        double scale = SCALES.stream()
                .filter(each -> height(most, each) <= at.height())
                .findFirst()
                .orElse(SCALES.getLast());
        double y = at.y();
        for (Paragraph paragraph : paragraphs.subList(0, shown)) {
            double size = paragraph.size() * scale;
            double next = TextBlock.write(
                    sketch,
                    at.x(),
                    y + size * ASCENT,
                    at.width(),
                    paragraph.text(),
                    paragraph.face(),
                    size,
                    paragraph.colour());
            y = next - size * ASCENT + BETWEEN;
        }
    }

    private double height(int shown, double scale) {
        double height = -BETWEEN;
        for (Paragraph paragraph : paragraphs.subList(0, shown)) {
            double size = paragraph.size() * scale;
            int lines = TextBlock.lines(paragraph.text(), paragraph.face(), size, at.width())
                    .size();
            height += lines * size * TextBlock.LEADING + BETWEEN;
        }
        return height;
    }
}
