package gniddap.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "'Padding, strides, transposed', padding-strides-transposed.json",
        "Größe 3×3!, größe-3-3.json",
        "'  ', layer.json",
        "a/b\\c:d, a-b-c-d.json"
    })
    void isMadeOfTheTitle(String title, String name) {
        assertThat(FileName.of(title)).isEqualTo(name);
    }

    @Test
    void npzFilesHoldProblemsAndCsvFilesArrays() {
        assertThat(FileName.withEnding(Path.of("a.npz"))).isEqualTo(Path.of("a.npz"));
        assertThat(FileName.stem(Path.of("a.NPZ"))).isEqualTo("a");
        assertThat(FileName.isProblemFile(Path.of("a.npz"))).isTrue();
        assertThat(FileName.isArrayFile(Path.of("a.csv"))).isTrue();
        assertThat(FileName.isArrayFile(Path.of("a.npz"))).isFalse();
    }

    @Test
    void endsInJson() {
        assertThat(FileName.withEnding(Path.of("folder", "my.layer"))).isEqualTo(Path.of("folder", "my.layer.json"));
        assertThat(FileName.withEnding(Path.of("A.JSON"))).isEqualTo(Path.of("A.JSON"));
        assertThat(FileName.stem(Path.of("my.layer.json"))).isEqualTo("my.layer");
        assertThat(FileName.stem(Path.of("plain"))).isEqualTo("plain");
    }
}
