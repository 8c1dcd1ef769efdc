package gniddap.export.paint;

import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.TextWidths;
import gniddap.picture.change.Area;
import gniddap.picture.change.PlacedMarks;
import gniddap.picture.crop.Placing;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Paints pictures without a display: boxes, lines and rasters by themselves, text and paths with Java2D.
///
/// Strokes have round joins and butt ends, as every painter of pictures draws them.
public final class Java2dPainter {
    private static final int OPAQUE = 0xFF000000;

    private final BufferedImage image;
    private final int[] argb;
    private final PlacedMarks marks;
    private final Masks masks;
    private final double scaleX;
    private final double scaleY;
    private final Placing inPixels;

    /// For painting the marks stretched over the whole image, whose pixels are `argb`.
    Java2dPainter(BufferedImage image, int[] argb, PlacedMarks marks, Masks masks) {
        this.image = image;
        this.argb = argb;
        this.marks = marks;
        this.masks = masks;
        scaleX = image.getWidth() / marks.picture().width();
        scaleY = image.getHeight() / marks.picture().height();
        inPixels = Placing.scaled(scaleX, scaleY);
    }

    /// A new image of the picture, stretched to a size in pixels.
    public static BufferedImage paint(Picture picture, int width, int height) {
        FrameBuffer buffer = new FrameBuffer(width, height);
        buffer.show(picture);
        return buffer.image();
    }

    /// Paints this area of the image and touches nothing else.
    void paint(Area area) {
        Pixels pixels = new Pixels(argb, image.getWidth(), area);
        int ground = marks.picture().ground();
        for (int y = area.y(); y < area.bottom(); y++) {
            if (ground >>> 24 == 0) {
                pixels.clear(area.x(), area.right(), y);
            } else {
                pixels.fill(area.x(), area.right(), y, ground | OPAQUE);
            }
        }
        for (int n = 0; n < marks.size(); n++) {
            if (marks.area(n).intersects(area)) {
                paint(marks.mark(n), pixels);
            }
        }
    }

    private void paint(Mark mark, Pixels pixels) {
        switch (mark) {
            case Mark.Box box -> new BoxPainter(pixels, inPixels.of(box)).paint();
            case Mark.Line line -> new LinePainter(pixels, inPixels.of(line)).paint();
            case Mark.Raster raster -> RasterPainter.paint(pixels, inPixels.of(raster));
            case Mark.Label label -> paint(label, pixels);
            case Mark.Path path -> paint(path, pixels);
        }
    }

    private void paint(Mark.Label label, Pixels pixels) {
        double width = TextWidths.width(label.face(), label.text(), label.size());
        int shifts = (int) Math.round(label.anchor().startX(label.x(), width) * scaleX * Masks.SHIFTS);
        Mask mask = masks.text(label.text(), label.face(), label.size() * scaleX, Math.floorMod(shifts, Masks.SHIFTS));
        mask.paint(pixels, Math.floorDiv(shifts, Masks.SHIFTS), (int) Math.round(label.y() * scaleY), label.colour());
    }

    private void paint(Mark.Path path, Pixels pixels) {
        AffineTransform scale = AffineTransform.getScaleInstance(scaleX, scaleY);
        if (path.fill() >>> 24 != 0) {
            Shape inside = scale.createTransformedShape(PathShape.inside(path));
            masks.inside(inside).paint(pixels, 0, 0, path.fill());
        }
        if (path.stroke().visible()) {
            Shape outline = scale.createTransformedShape(PathShape.outline(path));
            masks.inside(outline).paint(pixels, 0, 0, path.stroke().colour());
        }
    }
}
