package gniddap.app.figures;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The system's clipboard, as far as it takes pictures.
final class PictureClipboard {
    private PictureClipboard() {}

    /// Puts the picture there; false where the system does not take it.
    static boolean put(Pixels pixels) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image(pixels));
        return Clipboard.getSystemClipboard().setContent(content);
    }

    static boolean putText(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return Clipboard.getSystemClipboard().setContent(content);
    }

    static WritableImage image(Pixels pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }
}
