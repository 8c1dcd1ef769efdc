package gniddap.app.paint;

import gniddap.picture.Mark;
import java.util.IdentityHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The toolkit's images of the rasters painted last, so that one that did not change is not copied again.
final class RasterImages {
    private IdentityHashMap<int[], Image> last = new IdentityHashMap<>();
    private IdentityHashMap<int[], Image> current = new IdentityHashMap<>();

    /// Forgets the images that the picture before this one did not use.
    void beginPicture() {
        last = current;
        current = new IdentityHashMap<>();
    }

    Image image(Mark.Raster raster) {
        Image known = last.get(raster.argb());
        Image image = known == null ? copy(raster) : known;
        current.put(raster.argb(), image);
        return image;
    }

    private static Image copy(Mark.Raster raster) {
        WritableImage image = new WritableImage(raster.columns(), raster.rows());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        raster.columns(),
                        raster.rows(),
                        PixelFormat.getIntArgbInstance(),
                        raster.argb(),
                        0,
                        raster.columns());
        return image;
    }
}
