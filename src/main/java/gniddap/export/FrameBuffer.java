package gniddap.export;

import gniddap.picture.Picture;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One image on which pictures are shown one after another; only what differs from the last is painted again.
public final class FrameBuffer {
    private final BufferedImage image;
    private final int[] pixels;
    private final Masks masks = new Masks();
    private @Nullable PlacedMarks shown;

    public FrameBuffer(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /// Paints the picture and tells the areas in which pixels can differ from the picture before.
    public List<Rectangle> show(Picture picture) {
        PlacedMarks marks = new PlacedMarks(picture, image.getWidth(), image.getHeight());
        List<Rectangle> areas = areas(marks);
        shown = marks;
        Java2dPainter painter = new Java2dPainter(image, pixels, marks, masks);
        areas.forEach(painter::paint);
        return areas;
    }

    /// Row by row, 0x__RRGGBB; the live pixels, not a copy.
    public int[] pixels() {
        return pixels;
    }

    public BufferedImage image() {
        return image;
    }

    private List<Rectangle> areas(PlacedMarks marks) {
        if (shown == null) {
            return List.of(new Rectangle(image.getWidth(), image.getHeight()));
        }
        Picture before = shown.picture();
        Picture now = marks.picture();
        boolean comparable =
                before.width() == now.width() && before.height() == now.height() && before.ground() == now.ground();
        return comparable
                ? ChangedAreas.between(shown, marks)
                : List.of(new Rectangle(image.getWidth(), image.getHeight()));
    }
}
