package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.play.Moment;
import gniddap.store.ProblemFile;
import gniddap.trace.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every view draws every reference case, read as a file, at the beginning, in the middle and at the end.
class ReferenceCasesShownTest {
    private static final Path FOLDER = Path.of("src/test/resources/reference");
    private static final Style STYLE = new Style(Theme.LIGHT, false);

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> FOLDER.relativize(path).getNameCount() > 1)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allAreThere() throws IOException {
        assertThat(files().stream()
                        .mapToInt(file -> ProblemFile.read(file).size())
                        .sum())
                .isGreaterThanOrEqualTo(253);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyViewDrawsThem(Path file) {
        for (Problem problem : ProblemFile.read(file)) {
            for (View view : View.values()) {
                for (Grain grain : List.of(Grain.INPUT_VALUE, Grain.OUTPUT_CELL)) {
                    draw(Scene.forPixels(problem, grain, view, STYLE, 1280, 720));
                }
            }
        }
    }

    private static void draw(Scene scene) {
        Composer composer = Composer.of(scene);
        long size = composer.course().steps();
        for (Moment moment : List.of(Moment.START, Moment.at(size / 2.0 + 0.5), Moment.after(size))) {
            Picture picture = composer.compose(moment);
            assertThat(picture.marks())
                    .as("%s, %s", scene.problem().name(), scene.view())
                    .isNotEmpty();
            assertThat(picture.description()).isNotBlank();
        }
    }
}
