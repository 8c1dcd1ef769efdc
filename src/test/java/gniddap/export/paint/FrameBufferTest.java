package gniddap.export.paint;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.Picture;
import gniddap.picture.change.Area;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameBufferTest {
    private static final int RGB = 0xFFFFFF;

    /// The picture is 300×200 units; at these widths a unit is more, less or exactly a pixel.
    @ParameterizedTest
    @ValueSource(ints = {300, 450, 211})
    void whatIsPaintedAgainIsAllThatChanged(int width) {
        int height = width * 2 / 3;
        RandomPicture pictures = new RandomPicture(width);
        FrameBuffer buffer = new FrameBuffer(width, height);
        Picture picture = pictures.first();
        buffer.show(picture);
        for (int n = 0; n < 60; n++) {
            picture = pictures.next(picture);
            buffer.show(picture);
            FrameBuffer fresh = new FrameBuffer(width, height);
            fresh.show(picture);
            int wrong = Arrays.mismatch(plain(buffer), plain(fresh));
            assertThat(wrong).as("first wrong pixel of picture %d", n).isEqualTo(-1);
        }
    }

    @Test
    void anEqualPictureIsNotPaintedAgain() {
        Picture picture = new RandomPicture(1).first();
        FrameBuffer buffer = new FrameBuffer(300, 200);
        assertThat(buffer.show(picture)).containsExactly(new Area(0, 0, 300, 200));
        assertThat(buffer.show(new RandomPicture(1).first())).isEmpty();
    }

    @Test
    void aPictureOfAnotherGroundIsPaintedWhole() {
        Picture dark = new Picture(10, 10, 0xFF000000, List.of(), "", "");
        Picture light = new Picture(10, 10, 0xFFFFFFFF, List.of(), "", "");
        FrameBuffer buffer = new FrameBuffer(10, 10);
        buffer.show(dark);
        assertThat(buffer.show(light)).containsExactly(new Area(0, 0, 10, 10));
        assertThat(plain(buffer)).containsOnly(RGB);
    }

    private static int[] plain(FrameBuffer buffer) {
        return Arrays.stream(buffer.pixels()).map(rgb -> rgb & RGB).toArray();
    }
}
