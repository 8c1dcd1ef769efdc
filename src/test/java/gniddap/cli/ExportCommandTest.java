package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String LAYER = "ConvTranspose2d(1, 1, 3, stride=2, padding=1)";

    @TempDir
    Path folder;

    @Test
    void aMovingFigureSaysHowManyFramesItHas() throws IOException {
        Path file = folder.resolve("a.gif");
        CommandRun run = export(file, "--preset", "padding-strides", "--size", "320x180", "--fps", "5", "--speed", "4");
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(run.out()).isEqualTo(file + ": 320×180 pixels, 26 frames\n");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(320);
        assertThat(namesIn(folder)).containsExactly("a.gif");
    }

    @Test
    void aStillFigureHasTheSizeAskedFor() throws IOException {
        Path file = folder.resolve("a.png");
        assertThat(export(file, "--preset", "padding-strides", "--size", "641x359")
                        .code())
                .isZero();
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(641);
        assertThat(image.getHeight()).isEqualTo(359);
    }

    @Test
    void stepsThemesAndSymbolsAreSeen() throws IOException {
        String start = svg("--preset", "padding-strides", "--at", "0");
        String fifth = svg("--preset", "padding-strides", "--at", "5");
        String end = svg("--preset", "padding-strides");
        assertThat(svg("--preset", "padding-strides", "--at", "9")).isEqualTo(end);
        assertThat(fifth).isNotEqualTo(start).isNotEqualTo(end).contains("x₁₁ = 5 meets every weight");
        assertThat(svg("--preset", "padding-strides", "--theme", "dark")).contains("#15181e");
        assertThat(svg("--preset", "padding-strides", "--symbols"))
                .contains("w₀₀")
                .isNotEqualTo(end);
        assertThat(svg("--preset", "padding-strides", "--view", "matrix")).isNotEqualTo(end);
        assertThat(svg("--preset", "padding-strides", "--grain", "product", "--at", "81"))
                .contains("is added to");
    }

    @Test
    void theMatrixIsTurnedAsFarAsIsAsked() throws IOException {
        String own = svg("--preset", "matrix-conv", "--view", "matrix");
        assertThat(svg("--preset", "matrix-conv", "--view", "matrix", "--turn", "0"))
                .isEqualTo(own);
        String between = svg("--preset", "matrix-conv", "--view", "matrix", "--turn", "0.4");
        String turned = svg("--preset", "matrix-conv", "--view", "matrix", "--turn", "1");
        assertThat(turned).contains("round-trip-0-0-0-1").isNotEqualTo(between).isNotEqualTo(own);
        CommandRun refused = export(folder.resolve("t.svg"), "--preset", "matrix", "--view", "matrix", "--turn", "2");
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.err()).contains("--turn goes from 0");
    }

    @Test
    void aTypedLayerIsDrawnFromItsSeed() throws IOException {
        String usual = svg("--layer", LAYER);
        assertThat(svg("--layer", LAYER, "--seed", "1", "--input-size", "3")).isEqualTo(usual);
        assertThat(svg("--layer", LAYER, "--seed", "2")).isNotEqualTo(usual);
        assertThat(svg("--layer", LAYER, "--input-size", "2x4")).contains("2×4");
        assertThat(svg("--layer", "Conv2d(1, 1, 3, stride=2, padding=1)")).contains("5×5", "3×3");
        assertThat(export(folder.resolve("b.svg"), "--layer", "ConvTranspose2d(1, 1, 3, strid=2)")
                        .err())
                .contains("Column ", "“stride”");
    }

    @Test
    void ofAListTheFirstProblemOrTheNamedOneIsDrawn() throws IOException {
        String cases = "src/test/resources/reference/frameworks/conv_transpose2d-dumoulin.json";
        CommandRun first = export(folder.resolve("first.svg"), cases);
        assertThat(first.out().lines().toList().get(1)).matches("The file holds \\d+ problems; this is “.*”\\. .*");
        String name = first.out().replaceAll("(?s).*“(.*)”.*", "$1");
        CommandRun named = export(folder.resolve("named.svg"), cases, "--name", name);
        assertThat(named.out().lines()).hasSize(1);
        assertThat(Files.readString(folder.resolve("named.svg")))
                .isEqualTo(Files.readString(folder.resolve("first.svg")));
        CommandRun missing = export(folder.resolve("x.svg"), cases, "--name", name + "x");
        assertThat(missing.isRefused()).isTrue();
        assertThat(missing.err()).contains("the nearest are " + name);
    }

    @Test
    void anExistingFileIsReplacedOnlyWithConsent() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "mine");
        CommandRun refused = export(file, "--preset", "padding-strides");
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.err()).contains("exists; with --force");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(export(file, "--preset", "padding-strides", "--force").code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("<svg");
        assertThat(namesIn(folder)).containsExactly("a.svg");
    }

    @Test
    void foldersThatAreNoTargetAreNamed() throws IOException {
        assertThat(export(folder.resolve("no/a.gif"), "--preset", "padding-strides")
                        .err())
                .contains("there is no folder");
        Path taken = Files.createDirectory(folder.resolve("folder.gif"));
        assertThat(export(taken, "--preset", "padding-strides").err()).contains("is a folder");
        assertThat(namesIn(folder)).containsExactly("folder.gif");
    }

    @Test
    void anAbsurdlyLongRunIsRefusedBeforeAnythingIsWritten() throws IOException {
        CommandRun run = export(
                folder.resolve("a.gif"),
                "--layer",
                "ConvTranspose2d(4, 4, 5)",
                "--input-size",
                "32",
                "--grain",
                "product");
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err()).contains("--grain", "--speed", "--at");
        assertThat(namesIn(folder)).isEmpty();
    }

    private String svg(String... arguments) throws IOException {
        Path file = folder.resolve("figure.svg");
        CommandRun run = export(
                file, Stream.concat(Stream.of("--force"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(run.code()).as("%s", run).isZero();
        return Files.readString(file);
    }

    private static CommandRun export(Path file, String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of("export", "-o", file.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
