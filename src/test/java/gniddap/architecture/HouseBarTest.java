package gniddap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files stay small enough to read at one sitting, and each holds the one type it is named after.
class HouseBarTest {
    private static final int MEDIAN_LINES = 70;
    private static final List<SourceFile> MAIN = SourceFile.below("src/main/java", ".java");
    private static final List<SourceFile> ALL = Stream.concat(
                    MAIN.stream(), SourceFile.below("src/test/java", ".java").stream())
            .toList();

    @Test
    void noFileIsTooLong() {
        assertThat(HouseBar.tooLong(ALL, HouseBar.JAVA_LINES)).isEmpty();
        assertThat(HouseBar.tooLong(SourceFile.below("src/main/resources", ".fxml"), HouseBar.FXML_LINES))
                .isEmpty();
        assertThat(HouseBar.medianLength(MAIN)).isBetween(20, MEDIAN_LINES);
    }

    @Test
    void eachFileIsNamedAfterItsOneType() {
        assertThat(ALL).hasSizeGreaterThan(50);
        assertThat(HouseBar.misnamed(ALL)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(HouseBar.unfinished(ALL)).isEmpty();
    }

    @Test
    void aBadFileIsSeen() {
        List<SourceFile> bad = List.of(
                file("Long.java", Collections.nCopies(301, "final class Long {")),
                file("Two.java", List.of("final class Two {}", "public sealed interface Other {}")),
                file("Later.java", List.of("record Later() {} // TO" + "DO")));
        assertThat(HouseBar.tooLong(bad, HouseBar.JAVA_LINES)).containsExactly("Long.java (301 lines)");
        assertThat(HouseBar.misnamed(bad)).hasSize(2).contains("Two.java holds [Two, Other]");
        assertThat(HouseBar.unfinished(bad)).containsExactly("Later.java (1 lines)");
        assertThat(HouseBar.medianLength(bad)).isEqualTo(2);
    }

    private static SourceFile file(String name, List<String> lines) {
        return new SourceFile(Path.of(name), lines);
    }
}
