package gniddap.export.paint;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No letter has strokes that overlap: JavaFX shows such places as holes when it scales its window by software.
class LettersTest {
    private static final String SIGNS =
            "0123456789+−×=·()abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ₀₁₂₃ᵀ%$&@";
    private static final int HEIGHT = 90;
    private static final int ROUNDING = 40;

    @ParameterizedTest
    @EnumSource
    void fillTheSameByEitherRule(Face face) throws IOException, FontFormatException {
        try (InputStream bytes = Objects.requireNonNull(Face.class.getResourceAsStream(face.resource()))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, bytes).deriveFont(60f);
            SIGNS.chars().forEach(sign -> {
                int[] solid = drawn(font, sign, Path2D.WIND_NON_ZERO);
                int[] holed = drawn(font, sign, Path2D.WIND_EVEN_ODD);
                Arrays.setAll(holed, n -> Math.abs(holed[n] - solid[n]));
                assertThat(Arrays.stream(holed).max().orElseThrow())
                        .as(Character.toString(sign))
                        .isLessThan(ROUNDING);
            });
        }
    }

    private static int[] drawn(Font font, int sign, int rule) {
        BufferedImage image = new BufferedImage(HEIGHT, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.translate(10, 65);
        Path2D path =
                new Path2D.Double(font.createGlyphVector(graphics.getFontRenderContext(), Character.toString(sign))
                        .getOutline());
        path.setWindingRule(rule);
        graphics.fill(path);
        graphics.dispose();
        return image.getRaster().getPixels(0, 0, HEIGHT, HEIGHT, new int[HEIGHT * HEIGHT]);
    }
}
