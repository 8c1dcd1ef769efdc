package gniddap.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import gniddap.store.LayerText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sheet shows what a file of data will hold.
class ExcerptTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private final FiguresDesk desk = new FiguresDesk();

    @ParameterizedTest
    @EnumSource(names = {"JSON", "PY", "CSV"})
    void aTextIsSeenAsItWillBe(FileKind kind) throws IOException {
        Path file = folder.resolve("a" + kind.ending());
        assertThat(excerpt(kind).lines()).isNotEmpty();
        String seen = excerpt(kind);
        desk.export(file);
        assertThat(Files.readString(file).lines())
                .containsExactlyElementsOf(seen.lines().toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"NPY", "NPZ", "XLSX", "ONNX", "IPYNB"})
    void theNumbersOfTheOutputAreSeen(FileKind kind) {
        assertThat(excerpt(kind)).containsPattern("7, *12, *12, *6, *2| 7  12  12   6   2");
    }

    @Test
    void onlyTheBeginningIsSeen() {
        FiguresDesk large = new FiguresDesk(
                "large", LayerText.read("ConvTranspose2d(3, 3, 3)").problem("large", List.of(300, 300), 1));
        large.figures.toggle();
        large.choices.kindProperty().set(FileKind.NPZ);
        large.preview.order(100, 100);
        assertThat(large.preview.previewProperty().get().excerpt().lines())
                .hasSize(400)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(241))
                .anyMatch(line -> line.endsWith("…"));
    }

    @Test
    void whatIsNotThereIsSaid() {
        desk.choices.arrayProperty().set(ArrayName.BIAS);
        assertThat(excerpt(FileKind.NPY)).isEmpty();
        assertThat(desk.figures.getComplaint()).isEqualTo("This layer has no bias to write.");
        assertThat(desk.figures.isReady()).isFalse();
        assertThat(desk.preview.command()).isEmpty();
    }

    private String excerpt(FileKind kind) {
        if (!desk.figures.isShown()) {
            desk.figures.toggle();
        }
        desk.choices.kindProperty().set(kind);
        desk.preview.order(100, 100);
        return desk.preview.previewProperty().get().excerpt();
    }
}
