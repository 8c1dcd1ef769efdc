package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Parts of views that can be shown alone, and pictures without captions, ground or cards.
class PanelsTest {
    private static final Set<Part> CELLS = EnumSet.of(Part.WEIGHT, Part.TURNED_WEIGHT);
    private static final Problem PROBLEM = Presets.named("padding-strides").problem();

    @ParameterizedTest
    @EnumSource
    void everyViewHasPanelsInsideThePicture(View view) {
        Picture picture = picture(view, new Style(Theme.LIGHT, false), 4.5);
        assertThat(picture.panels()).isNotEmpty();
        assertThat(picture.panels().stream().map(Panel::name)).doesNotHaveDuplicates();
        assertThat(picture.panels()).allSatisfy(panel -> {
            assertThat(picture.only(panel.name()).marks()).isNotEmpty();
            assertThat(panel.at().x()).isNotNegative();
            assertThat(panel.at().y()).isNotNegative();
            assertThat(panel.at().right()).isLessThanOrEqualTo(picture.width());
            assertThat(panel.at().bottom()).isLessThanOrEqualTo(picture.height());
        });
    }

    @Test
    void everyNameIsAPanelOfSomeView() {
        Set<PanelName> seen = EnumSet.noneOf(PanelName.class);
        for (View view : View.values()) {
            picture(view, new Style(Theme.LIGHT, false), 4.5).panels().forEach(panel -> seen.add(panel.name()));
        }
        assertThat(seen).containsExactlyInAnyOrder(PanelName.values());
    }

    @ParameterizedTest
    @CsvSource({
        "INPUT, INPUT, 9",
        "KERNEL, WEIGHT, 9",
        "TURNED, TURNED_WEIGHT, 9",
        "INSERTED, INSERTED, 49",
        "OUTPUT, OUTPUT, 25"
    })
    void aPanelAloneHoldsItsCellsAndNoOthers(PanelName name, Part part, int cells) {
        Picture alone =
                picture(View.TWO_MODELS, new Style(Theme.LIGHT, false), 4.5).only(name);
        List<Ref> refs = alone.marks().stream()
                .map(Mark::ref)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        assertThat(refs).hasSize(cells).allMatch(ref -> ref.part() == part);
    }

    @ParameterizedTest
    @EnumSource(names = {"TWO_MODELS", "DISTRIBUTING", "COLLECTING", "STEPS", "PHASES"})
    void withoutCaptionsNoSentenceIsLeftAndTheCellsAreNotSmaller(View view) {
        Picture with = picture(view, new Style(Theme.LIGHT, false), 4.5);
        Picture without = picture(view, new Style(Theme.LIGHT, false, false, false), 4.5);
        assertThat(texts(with)).anyMatch(text -> text.endsWith("."));
        assertThat(texts(without)).isNotEmpty().noneMatch(text -> text.endsWith("."));
        assertThat(cellWidth(without)).isGreaterThanOrEqualTo(cellWidth(with));
    }

    @ParameterizedTest
    @EnumSource
    void aTransparentPictureHasNeitherGroundNorCards(View view) {
        Picture picture = picture(view, new Style(Theme.DARK, false, true, true), 4.5);
        int card = Theme.DARK.colour(Token.CARD);
        assertThat(picture.ground() >>> 24).isZero();
        assertThat(picture.marks())
                .noneMatch(mark -> mark instanceof Mark.Box box
                        && box.fill() == card
                        && box.width() > picture.width() / 4
                        && box.height() > picture.height() / 4);
    }

    private static double cellWidth(Picture picture) {
        return picture.marks().stream()
                .filter(mark -> mark.ref() != null && CELLS.contains(mark.ref().part()))
                .filter(Mark.Box.class::isInstance)
                .mapToDouble(mark -> ((Mark.Box) mark).width())
                .max()
                .orElseThrow();
    }

    private static Set<String> texts(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .collect(Collectors.toSet());
    }

    private static Picture picture(View view, Style style, double position) {
        return Composer.of(Scene.forPixels(PROBLEM, Grain.INPUT_VALUE, view, style, 1280, 720))
                .compose(Moment.at(position));
    }
}
