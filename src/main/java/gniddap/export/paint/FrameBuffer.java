package gniddap.export.paint;

import gniddap.picture.Picture;
import gniddap.picture.Rect;
import gniddap.picture.change.Area;
import gniddap.picture.change.ChangedAreas;
import gniddap.picture.change.PlacedMarks;
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
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /// Paints the picture and tells the areas in which pixels can differ from the picture before.
    @SuppressWarnings("ReferenceEquality") // where nothing moves, the same picture comes again
    public List<Area> show(Picture picture) {
        if (shown != null && shown.picture() == picture) {
            return List.of();
        }
        Rect place = new Rect(0, 0, image.getWidth(), image.getHeight());
        Area whole = new Area(0, 0, image.getWidth(), image.getHeight());
        PlacedMarks marks = new PlacedMarks(picture, place, whole);
        List<Area> areas = ChangedAreas.between(shown, marks);
        shown = marks;
        Java2dPainter painter = new Java2dPainter(image, pixels, marks, masks);
        areas.forEach(painter::paint);
        return areas;
    }

    /// Row by row, 0xAARRGGBB; the live pixels, not a copy.
    public int[] pixels() {
        return pixels;
    }

    public BufferedImage image() {
        return image;
    }
}
