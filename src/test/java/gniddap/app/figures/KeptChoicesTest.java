package gniddap.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.player.Speed;
import gniddap.engine.exercise.Difficulty;
import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import gniddap.picture.PanelName;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.worksheet.Paper;
import gniddap.store.code.Dialect;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is chosen in the sheet is there again at the next start.
class KeptChoicesTest {
    private final FiguresDesk desk = new FiguresDesk();
    private final FiguresDesk next = new FiguresDesk();

    @Test
    void allThatDoesNotDependOnTheProblemIsRemembered() {
        SortedMap<String, String> usual = desk.figures.kept();
        desk.figures.toggle();
        chooseAll(desk.choices);
        SortedMap<String, String> words = desk.figures.kept();
        desk.figures.close();
        assertThat(desk.figures.kept()).isEqualTo(words).hasSameSizeAs(usual);
        assertThat(words).allSatisfy((name, word) -> assertThat(word).isNotEqualTo(usual.get(name)));
        next.figures.restore(words);
        next.figures.toggle();
        assertThat(next.figures.kept()).isEqualTo(words);
        assertThat(next.choices.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(next.choices.speedProperty().get()).isEqualTo(new Speed(4));
        assertThat(next.choices.kindProperty().get()).isEqualTo(FileKind.PDF);
        assertThat(next.choices.spanProperty().get()).isEqualTo(Span.WORKSHEET);
        assertThat(next.choices.viewProperty().get()).isEqualTo(View.TWO_MODELS);
        assertThat(next.choices.panelProperty().get()).isEmpty();
        assertThat(next.choices.stepsProperty().get()).isEqualTo("all");
    }

    @Test
    void aThemeThatWasNotChosenInTheSheetFollowsTheScreen() {
        desk.figures.toggle();
        desk.figures.close();
        next.figures.restore(desk.figures.kept());
        next.workbench.themeProperty().set(Theme.DARK);
        next.player.speedProperty().set(new Speed(2));
        next.figures.toggle();
        assertThat(next.choices.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(next.choices.speedProperty().get()).isEqualTo(new Speed(2));
    }

    @Test
    void aThemeThatWasChosenInTheSheetStaysUntilItIsTheScreensAgain() {
        desk.figures.toggle();
        desk.choices.themeProperty().set(Theme.PROJECTOR);
        desk.figures.close();
        desk.figures.copyPicture();
        assertThat(desk.choices.themeProperty().get()).as("as on screen").isEqualTo(Theme.LIGHT);
        desk.figures.toggle();
        assertThat(desk.choices.themeProperty().get()).isEqualTo(Theme.PROJECTOR);
        desk.choices.themeProperty().set(Theme.LIGHT);
        desk.figures.close();
        desk.workbench.themeProperty().set(Theme.DARK);
        desk.figures.toggle();
        assertThat(desk.choices.themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, tiff",
        "width, 12",
        "height, 99999",
        "dots, many",
        "scale, 3",
        "captions, perhaps",
        "frames, 30",
        "loops, -1",
        "speed, fast",
        "theme, sepia",
        "count, 0",
        "span, worksheet",
        "brush, round"
    })
    void whatIsNotKnownFallsBackToTheUsual(String name, String word) {
        SortedMap<String, String> usual = desk.figures.kept();
        desk.figures.restore(Map.of(name, word));
        assertThat(desk.figures.kept()).isEqualTo(usual);
        SortedMap<String, String> words = new TreeMap<>(Map.of("kind", "svg"));
        words.put(name, word);
        desk.figures.restore(words);
        assertThat(desk.figures.isReady()).isTrue();
    }

    private static void chooseAll(FigureChoices choices) {
        choices.viewProperty().set(View.MATRIX);
        choices.panelProperty().set(Optional.of(PanelName.MATRIX));
        choices.stepsProperty().set("0-2");
        choices.kindProperty().set(FileKind.PDF);
        choices.spanProperty().set(Span.WORKSHEET);
        choices.themeProperty().set(Theme.DARK);
        choices.speedProperty().set(new Speed(4));
        choices.widthProperty().set(" 640");
        choices.heightProperty().set("360");
        choices.dotsProperty().set("300");
        choices.scaleProperty().set(2);
        choices.captionsProperty().set(false);
        choices.transparentProperty().set(true);
        choices.croppedProperty().set(true);
        choices.altProperty().set(true);
        choices.framesPerSecondProperty().set(10);
        choices.loopsProperty().set("3");
        choices.fullChromaProperty().set(true);
        choices.dialectProperty().set(Dialect.JAX);
        choices.arrayProperty().set(ArrayName.MATRIX);
        choices.paperProperty().set(Paper.LETTER);
        choices.difficultyProperty().set(Optional.of(Difficulty.HARD));
        choices.countProperty().set("9");
    }
}
