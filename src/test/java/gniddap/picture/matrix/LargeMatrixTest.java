package gniddap.picture.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.picture.Composer;
import gniddap.picture.MatrixLook;
import gniddap.picture.Part;
import gniddap.picture.Scene;
import gniddap.play.Moment;
import gniddap.store.LayerText;
import gniddap.trace.Grain;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Matrices of more entries than there is memory for.
class LargeMatrixTest {
    private static final Problem CHANNELS =
            LayerText.read("ConvTranspose2d(16, 32, 3)").problem("64×64×16 → 32 channels", List.of(64, 64), 1);

    /// 65,536 × 139,392 entries.
    @Test
    void isDrawnAsAWholeInFewMarks() {
        Shown shown = Shown.of(CHANNELS, Grain.INPUT_VALUE, false, 2000);
        assertThat(shown.texts()).contains("Cᵀ 139392×65536");
        assertThat(shown.picture().marks()).hasSizeLessThan(4000);
    }

    @Test
    void showsNumbersWhereThereIsRoom() {
        Scene scene = Shown.scene(CHANNELS, Grain.INPUT_VALUE, false);
        MatrixLook look = MatrixLayout.of(scene).zoomedTo(1000, 0, 0);
        Shown near = new Shown(Composer.of(scene.withLook(look)).compose(Moment.START));
        assertThat(near.boxes(Part.WEIGHT, 0)).hasSizeGreaterThan(6);
        assertThat(near.written(Part.WEIGHT, 0)).isGreaterThan(6);
        assertThat(near.picture().marks()).hasSizeLessThan(6000);
    }

    /// A composer of another look takes over what follows from the problem, and draws the same as a new one.
    @Test
    void anotherLookIsTheSamePictureAsANewComposerMakes() {
        Scene scene = Shown.scene(CHANNELS, Grain.INPUT_VALUE, false);
        Scene near = scene.withLook(MatrixLayout.of(scene).zoomed(8));
        Moment moment = Moment.at(2000.4);
        assertThat(Composer.of(scene).in(near).compose(moment).marks().size())
                .isEqualTo(Composer.of(near).compose(moment).marks().size());
    }
}
