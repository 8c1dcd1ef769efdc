package gniddap.export.paint;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.Picture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransparentPictureTest {
    private static final int LARGEST_ERROR = 6;

    /// A picture without ground, laid on a colour, is the picture with that ground.
    @ParameterizedTest
    @ValueSource(ints = {0xFF000000, 0xFFFFFFFF, 0xFF3060C0})
    void itCanLieOnAnything(int ground) {
        Picture picture = new RandomPicture(3).first();
        int[] glass = pixels(on(picture, 0));
        int[] solid = pixels(on(picture, ground));
        int worst = 0;
        int clear = 0;
        for (int n = 0; n < glass.length; n++) {
            clear += glass[n] == 0 ? 1 : 0;
            for (int shift = 0; shift < 24; shift += 8) {
                int alpha = glass[n] >>> 24;
                int laid = ((glass[n] >> shift & 0xFF) * alpha + (ground >> shift & 0xFF) * (255 - alpha)) / 255;
                worst = Math.max(worst, Math.abs(laid - (solid[n] >> shift & 0xFF)));
            }
        }
        assertThat(worst).isLessThanOrEqualTo(LARGEST_ERROR);
        assertThat(clear).as("pixels where nothing is painted").isBetween(1000, glass.length - 1000);
    }

    private static Picture on(Picture picture, int ground) {
        return new Picture(picture.width(), picture.height(), ground, picture.marks(), "", "");
    }

    private static int[] pixels(Picture picture) {
        FrameBuffer buffer = new FrameBuffer(450, 300);
        buffer.show(picture);
        return buffer.pixels();
    }
}
