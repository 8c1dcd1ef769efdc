package gniddap.export;

import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Paints pictures without a display: boxes, lines and rasters straight into the pixels, text and paths with Java2D.
///
/// Strokes have round joins and butt ends, as every painter of pictures draws them.
public final class Java2dPainter {
    private static final int OPAQUE = 0xFF000000;

    private final BufferedImage image;
    private final int[] rgb;
    private final PlacedMarks marks;
    private final double scaleX;
    private final double scaleY;

    /// For painting the marks stretched over the whole image, whose pixels are `rgb`.
    Java2dPainter(BufferedImage image, int[] rgb, PlacedMarks marks) {
        this.image = image;
        this.rgb = rgb;
        this.marks = marks;
        scaleX = image.getWidth() / marks.picture().width();
        scaleY = image.getHeight() / marks.picture().height();
    }

    /// A new opaque image of the picture, stretched to a size in pixels.
    public static BufferedImage paint(Picture picture, int width, int height) {
        FrameBuffer buffer = new FrameBuffer(width, height);
        buffer.show(picture);
        return buffer.image();
    }

    /// Paints this area of the image and touches nothing else.
    void paint(Rectangle area) {
        Pixels pixels = new Pixels(rgb, image.getWidth(), area);
        for (int y = area.y; y < area.y + area.height; y++) {
            pixels.fill(area.x, area.x + area.width, y, marks.picture().ground() | OPAQUE);
        }
        Graphics2D graphics = graphics(area);
        for (int n = 0; n < marks.size(); n++) {
            if (marks.area(n).intersects(area)) {
                paint(marks.mark(n), pixels, graphics);
            }
        }
        graphics.dispose();
    }

    private Graphics2D graphics(Rectangle area) {
        Graphics2D graphics = image.createGraphics();
        graphics.clipRect(area.x, area.y, area.width, area.height);
        graphics.scale(scaleX, scaleY);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    private void paint(Mark mark, Pixels pixels, Graphics2D graphics) {
        switch (mark) {
            case Mark.Box box -> new BoxPainter(pixels, scaled(box)).paint();
            case Mark.Line line -> new LinePainter(pixels, scaled(line)).paint();
            case Mark.Raster raster -> RasterPainter.paint(pixels, scaled(raster));
            case Mark.Label label -> paint(label, graphics);
            case Mark.Path path -> paint(path, graphics);
        }
    }

    private static void paint(Mark.Label label, Graphics2D graphics) {
        double width = TextWidths.width(label.face(), label.text(), label.size());
        graphics.setColor(new Color(label.colour(), true));
        graphics.setFont(Fonts.of(label.face(), label.size()));
        float left = (float) label.anchor().startX(label.x(), width);
        graphics.drawString(label.text(), left, (float) label.y());
    }

    private static void paint(Mark.Path path, Graphics2D graphics) {
        if (path.fill() >>> 24 != 0) {
            graphics.setColor(new Color(path.fill(), true));
            graphics.fill(PathShape.inside(path));
        }
        if (path.stroke().visible()) {
            graphics.setColor(new Color(path.stroke().colour(), true));
            graphics.fill(PathShape.outline(path));
        }
    }

    private Mark.Box scaled(Mark.Box box) {
        return new Mark.Box(
                box.x() * scaleX,
                box.y() * scaleY,
                box.width() * scaleX,
                box.height() * scaleY,
                box.radius() * scaleX,
                box.fill(),
                scaled(box.stroke()),
                null);
    }

    private Mark.Line scaled(Mark.Line line) {
        return new Mark.Line(
                line.x1() * scaleX,
                line.y1() * scaleY,
                line.x2() * scaleX,
                line.y2() * scaleY,
                scaled(line.stroke()),
                null);
    }

    private Mark.Raster scaled(Mark.Raster raster) {
        return new Mark.Raster(
                raster.x() * scaleX,
                raster.y() * scaleY,
                raster.width() * scaleX,
                raster.height() * scaleY,
                raster.columns(),
                raster.rows(),
                raster.argb(),
                null);
    }

    private Stroke scaled(Stroke stroke) {
        return new Stroke(stroke.colour(), stroke.width() * scaleX, stroke.dash() * scaleX);
    }
}
