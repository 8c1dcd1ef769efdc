package gniddap.export.paint;

import gniddap.picture.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The bundled fonts for Java2D. A face is read the first time it is drawn with, and each size of it is made once.
public final class Fonts {
    private static final Map<Face, Map<Double, Font>> SIZED = new EnumMap<>(Face.class);

    private Fonts() {}

    /// Draws a letter where nobody sees it, so that Java2D and the fonts are there when a picture is painted.
    ///
    /// That takes as long as reading the arguments and the problem, and can be done at the same time.
    public static void prepare() {
        Thread.ofPlatform().daemon().name("fonts").start(() -> {
            try {
                Masks masks = new Masks();
                for (Face face : Face.values()) {
                    masks.text("0", face, 1, 0);
                }
            } catch (UncheckedIOException broken) {
                System.getLogger(Fonts.class.getName()).log(System.Logger.Level.DEBUG, "said by who paints", broken);
            }
        });
    }

    static synchronized Font of(Face face, double size) {
        Map<Double, Font> sizes = SIZED.computeIfAbsent(face, Fonts::load);
        Font known = sizes.get(size);
        if (known != null) {
            return known;
        }
        Font sized = sizes.values().iterator().next().deriveFont((float) size);
        sizes.put(size, sized);
        return sized;
    }

    /// The folder for temporary files, where it is copied to, may be full.
    private static Map<Double, Font> load(Face face) {
        try (InputStream bytes = Fonts.class.getResourceAsStream(face.resource())) {
            if (bytes == null) {
                throw new IllegalStateException(face.resource() + " is not on the class path");
            }
            Map<Double, Font> sizes = new HashMap<>();
            sizes.put(1.0, FontCopies.font(bytes));
            return sizes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(face.resource() + " cannot be read as a font", broken);
        }
    }
}
