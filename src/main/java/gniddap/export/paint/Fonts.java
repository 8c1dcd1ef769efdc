package gniddap.export.paint;

import gniddap.picture.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The bundled fonts for Java2D. A face is read the first time it is drawn with, and each size of it is made once.
public final class Fonts {
    private static final Map<Face, Sizes> SIZED = new EnumMap<>(Face.class);

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
        return SIZED.computeIfAbsent(face, Sizes::new).of(size);
    }

    /// The sizes of a face that were asked for last: previews ask for ever new ones.
    private static final class Sizes extends LinkedHashMap<Double, Font> {
        private static final int MOST = 200;
        private static final long serialVersionUID = 1;

        private final Font face;

        Sizes(Face face) {
            super(MOST, 0.75f, true);
            this.face = load(face);
        }

        Font of(double size) {
            return computeIfAbsent(size, wanted -> face.deriveFont((float) (double) wanted));
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Double, Font> eldest) {
            return size() > MOST;
        }
    }

    /// The folder for temporary files, where it is copied to, may be full.
    private static Font load(Face face) {
        try (InputStream bytes = Fonts.class.getResourceAsStream(face.resource())) {
            if (bytes == null) {
                throw new IllegalStateException(face.resource() + " is not on the class path");
            }
            return FontCopies.font(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(face.resource() + " cannot be read as a font", broken);
        }
    }
}
