package gniddap.app.paint;

import gniddap.picture.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;

/// The bundled fonts, registered with the toolkit once and kept at the sizes in use.
public final class FontShelf {
    private static final int SIZES_KEPT = 400;
    private static final Map<Face, String> NAMES = register();
    private static final Map<Sized, Font> FONTS = new HashMap<>();

    private FontShelf() {}

    /// Makes the bundled families known to style sheets.
    public static void open() {
        if (NAMES.size() != Face.values().length) {
            throw new IllegalStateException("not every bundled font could be read: " + NAMES);
        }
    }

    static Font font(Face face, double size) {
        if (FONTS.size() > SIZES_KEPT) {
            FONTS.clear();
        }
        return FONTS.computeIfAbsent(
                new Sized(face, size), _ -> new Font(Objects.requireNonNull(NAMES.get(face)), size));
    }

    private static Map<Face, String> register() {
        Map<Face, String> names = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            names.put(face, load(face).getName());
        }
        return names;
    }

    private static Font load(Face face) {
        try (InputStream bytes = FontShelf.class.getResourceAsStream(face.resource())) {
            Font font = bytes == null ? null : Font.loadFont(bytes, 12);
            if (font == null) {
                throw new IllegalStateException("no font at " + face.resource());
            }
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Sized(Face face, double size) {}
}
