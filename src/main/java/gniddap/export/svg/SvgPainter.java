package gniddap.export.svg;

import gniddap.export.png.PngWriter;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.Segment;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;
import gniddap.picture.storyboard.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes a picture as SVG: real text, a title and a description, and the name of the cell that each element stands
/// for.
///
/// The first element of a cell has its name as `id`, all of them as `data-ref`.
public final class SvgPainter {
    private static final int OPAQUE = 0xFF;
    private static final int RGB = 0xFFFFFF;

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Set<String> named = new HashSet<>();
    private String prefix = "";

    private SvgPainter() {}

    /// A whole SVG document, shown at this size in pixels where nothing else is said.
    public static String paint(Picture picture, int width, int height) {
        return paint(Sheet.of(picture), width, height, "");
    }

    /// The same of a sheet, each picture of which is a group.
    ///
    /// @param style a style sheet, or nothing
    static String paint(Sheet sheet, int width, int height, String style) {
        SvgPainter painter = new SvgPainter();
        List<Mark> marks = sheet.picture().marks();
        painter.open(sheet.picture(), width, height, style);
        int painted = 0;
        for (Sheet.Inset inset : sheet.insets()) {
            marks.subList(painted, inset.from()).forEach(painter::paint);
            painter.group(inset, marks.subList(inset.from(), inset.to()));
            painted = inset.to();
        }
        marks.subList(painted, marks.size()).forEach(painter::paint);
        return painter.out.append("</svg>\n").toString();
    }

    private void group(Sheet.Inset inset, List<Mark> marks) {
        prefix = inset.name() + "-";
        out.append("<g id=\"").append(inset.name()).append("\" role=\"img\" aria-label=\"");
        out.append(XmlText.escaped(inset.title() + ": " + inset.description())).append("\">\n");
        marks.forEach(this::paint);
        out.append("</g>\n");
        prefix = "";
    }

    private void open(Picture picture, int width, int height, String style) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        out.append(" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append('"');
        out.append(" viewBox=\"0 0 ").append(XmlText.number(picture.width())).append(' ');
        out.append(XmlText.number(picture.height())).append('"');
        out.append(" preserveAspectRatio=\"none\"");
        out.append(" role=\"img\" aria-labelledby=\"title description\" stroke-linejoin=\"round\">\n");
        out.append("<title id=\"title\">")
                .append(XmlText.escaped(picture.title()))
                .append("</title>\n");
        out.append("<desc id=\"description\">").append(XmlText.escaped(picture.description()));
        out.append("</desc>\n");
        if (!style.isEmpty()) {
            out.append("<style>\n").append(style).append("</style>\n");
        }
        if (picture.ground() >>> 24 != 0) {
            out.append("<rect width=\"100%\" height=\"100%\"");
            colour("fill", picture.ground());
            out.append("/>\n");
        }
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Box box -> paint(box);
            case Mark.Line line -> paint(line);
            case Mark.Path path -> paint(path);
            case Mark.Label label -> paint(label);
            case Mark.Raster raster -> paint(raster);
        }
    }

    private void paint(Mark.Box box) {
        begin("rect", box);
        number("x", box.x());
        number("y", box.y());
        number("width", box.width());
        number("height", box.height());
        if (box.radius() > 0) {
            number("rx", box.radius());
        }
        colour("fill", box.fill());
        stroke(box.stroke());
        out.append("/>\n");
    }

    private void paint(Mark.Line line) {
        begin("line", line);
        number("x1", line.x1());
        number("y1", line.y1());
        number("x2", line.x2());
        number("y2", line.y2());
        stroke(line.stroke());
        out.append("/>\n");
    }

    private void paint(Mark.Path path) {
        begin("path", path);
        out.append(" d=\"");
        path.segments().forEach(this::segment);
        out.append('"');
        colour("fill", path.fill());
        stroke(path.stroke());
        out.append("/>\n");
    }

    private void segment(Segment segment) {
        switch (segment) {
            case Segment.MoveTo(double x, double y) -> points('M', x, y);
            case Segment.LineTo(double x, double y) -> points('L', x, y);
            case Segment.CurveTo curve ->
                points('C', curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
            case Segment.Close() -> out.append('Z');
        }
    }

    private void points(char command, double... numbers) {
        out.append(command);
        for (int n = 0; n < numbers.length; n++) {
            out.append(n == 0 ? "" : " ").append(XmlText.number(numbers[n]));
        }
    }

    /// The text begins where the program's own measure puts it, so that it stands right without the fonts, too.
    private void paint(Mark.Label label) {
        double width = TextWidths.width(label.face(), label.text(), label.size());
        begin("text", label);
        number("x", label.anchor().startX(label.x(), width));
        number("y", label.y());
        out.append(" font-family=\"").append(family(label)).append('"');
        out.append(" font-weight=\"").append(label.face().weight()).append('"');
        number("font-size", label.size());
        if (label.text().length() > 1) {
            number("textLength", width);
            out.append(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        colour("fill", label.colour());
        out.append(" xml:space=\"preserve\">").append(XmlText.escaped(label.text()));
        out.append("</text>\n");
    }

    private static String family(Mark.Label label) {
        String family = label.face().family();
        return family + (family.contains("Mono") ? ", Consolas, monospace" : ", Arial, Helvetica, sans-serif");
    }

    private void paint(Mark.Raster raster) {
        begin("image", raster);
        number("x", raster.x());
        number("y", raster.y());
        number("width", raster.width());
        number("height", raster.height());
        out.append(" preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" href=\"");
        out.append(PngWriter.dataAddress(raster.argb(), raster.columns(), raster.rows()));
        out.append("\"/>\n");
    }

    private void begin(String element, Mark mark) {
        out.append('<').append(element);
        Ref ref = mark.ref();
        if (ref != null) {
            String name = ref.id();
            if (named.add(prefix + name)) {
                out.append(" id=\"").append(prefix).append(name).append('"');
            }
            out.append(" data-ref=\"").append(name).append('"');
        }
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"").append(XmlText.number(value)).append('"');
    }

    private void colour(String name, int argb) {
        int alpha = argb >>> 24;
        String rgb = alpha == 0 ? "none" : String.format(Locale.ROOT, "#%06x", argb & RGB);
        out.append(' ').append(name).append("=\"").append(rgb).append('"');
        if (alpha > 0 && alpha < OPAQUE) {
            number(name + "-opacity", alpha / (double) OPAQUE);
        }
    }

    private void stroke(Stroke stroke) {
        if (stroke.visible()) {
            colour("stroke", stroke.colour());
            number("stroke-width", stroke.width());
            if (stroke.dash() > 0) {
                number("stroke-dasharray", stroke.dash());
            }
        }
    }
}
