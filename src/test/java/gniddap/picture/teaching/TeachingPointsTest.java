package gniddap.picture.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.View;
import gniddap.store.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each row of the table in `docs/model.md`: its view of its preset shows the numbers of the point.
class TeachingPointsTest {
    private static final Path TABLE = Path.of("docs/model.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (M?\\d+) \\|[^|]+\\| `([^`]+)` \\| `([^`]+)` \\|[^|]+\\|$");

    private static final Pattern CELLS = Pattern.compile(" \\| ");

    static List<TeachingPoint> points() {
        return Stream.of(
                        TwoModelsPoints.all(),
                        LayerPoints.all(),
                        StepsPoints.all(),
                        MatrixPoints.all(),
                        SizePoints.all(),
                        SizesViewPoints.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("points")
    void isSeen(TeachingPoint point) {
        point.holds();
    }

    @Test
    void theTableNamesExactlyTheseRows() throws IOException {
        List<String> told = rows();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        points().stream().map(TeachingPoint::row).toList());
    }

    @Test
    void viewsAndPresetsOfTheTableExist() throws IOException {
        for (String row : rows()) {
            List<String> parts = CELLS.splitAsStream(row).toList();
            assertThat(View.named(parts.get(1))).as(row).isPresent();
            assertThat(Presets.ids()).as(row).contains(parts.get(2));
        }
    }

    @Test
    void everyPointAndMisconceptionHasARow() throws IOException {
        List<String> ids =
                rows().stream().map(row -> row.substring(0, row.indexOf(' '))).toList();
        assertThat(ids)
                .containsAll(
                        IntStream.rangeClosed(1, 23).mapToObj(String::valueOf).toList());
        assertThat(ids)
                .containsAll(IntStream.rangeClosed(1, 8).mapToObj(n -> "M" + n).toList());
    }

    /// Id, view and preset of every row.
    private static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + " | " + row.group(2) + " | " + row.group(3))
                .toList();
    }
}
