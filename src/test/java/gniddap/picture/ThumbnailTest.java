package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Layer;
import gniddap.store.Presets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThumbnailTest {
    @ParameterizedTest
    @EnumSource
    void keepsEveryPresetWithinItsBounds(Theme theme) {
        for (String id : Presets.ids()) {
            Picture picture = Thumbnail.of(Presets.named(id).problem(), theme);
            assertThat(boxes(picture))
                    .as(id)
                    .isNotEmpty()
                    .allMatch(box -> box.x() >= 0
                            && box.y() >= 0
                            && box.x() + box.width() <= picture.width()
                            && box.y() + box.height() <= picture.height());
        }
    }

    @Test
    void drawsAnyTwoLayersDifferentlyThatDiffer() {
        List<List<Mark>> pictures = Presets.ids().stream()
                .map(id -> Presets.named(id).problem())
                .map(problem -> problem.layer())
                .distinct()
                .map(this::marks)
                .toList();
        assertThat(pictures).doesNotHaveDuplicates();
    }

    @Test
    void showsWhatTheWindowCutsAndWhereOneValueGoes() {
        Picture picture = Thumbnail.of(Presets.named("padding-strides").problem(), Theme.LIGHT);
        assertThat(boxes(picture).filter(box -> box.stroke().dash() > 0)).hasSize(1);
        int middleWeight = WeightColours.of(
                        Presets.named("padding-strides").problem().layer())
                .at(4);
        assertThat(boxes(picture).filter(box -> box.fill() == middleWeight)).hasSize(2);
        assertThat(boxes(picture).filter(box -> box.fill() == Theme.LIGHT.colour(Token.INPUT_LINE)))
                .hasSize(1);
        assertThat(boxes(picture).filter(box -> box.fill() == Theme.LIGHT.colour(Token.OUTPUT_HIGH)))
                .hasSize(25 - 9);
    }

    private List<Mark> marks(Layer layer) {
        return Presets.all().stream()
                .filter(preset -> preset.problem().layer().equals(layer))
                .findFirst()
                .map(preset -> Thumbnail.of(preset.problem(), Theme.DARK).marks())
                .orElseThrow();
    }

    private static Stream<Mark.Box> boxes(Picture picture) {
        return picture.marks().stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast);
    }
}
