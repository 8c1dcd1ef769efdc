package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.store.Presets;
import gniddap.store.code.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers go out by `export` and come back in.
class ExportDataTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void anNpzFileIsASource() throws IOException {
        Path npz = done("a.npz", "--preset", "padding-strides");
        String own = csv("--preset", "padding-strides");
        assertThat(csv(npz.toString())).isEqualTo(own);
        assertThat(CommandRun.of("compute", npz.toString()).out()).contains("\"shape\":[1,1,5,5]");
        CommandRun code = CommandRun.of("code", npz.toString(), "--as", "numpy");
        assertThat(code.out())
                .isEqualTo(CommandRun.of("code", "--preset", "padding-strides", "--as", "numpy")
                        .out());
    }

    @Test
    void numbersComeFromFilesOfTheirOwn() throws IOException {
        String layer = "ConvTranspose2d(1, 1, 2, stride=2, bias=True)";
        Path input = file("x.csv", "1,2,3\n4,5,6\n");
        Path weight = file("w.csv", "1,10\n100,1000\n");
        Path bias = file("b.csv", "0.5\n");
        String given = csv(
                "--layer",
                layer,
                "--input",
                input.toString(),
                "--weight",
                weight.toString(),
                "--bias",
                bias.toString());
        assertThat(given.lines().toList())
                .containsExactly(
                        "1.5,10.5,2.5,20.5,3.5,30.5",
                        "100.5,1000.5,200.5,2000.5,300.5,3000.5",
                        "4.5,40.5,5.5,50.5,6.5,60.5",
                        "400.5,4000.5,500.5,5000.5,600.5,6000.5");
        CommandRun refused = export("y.csv", "--layer", layer, "--weight", input.toString());
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.err()).contains("x.csv: The array of 2×3 does not fit; the shape needed is 1×1×2×2");
    }

    @Test
    void aProgramIsWrittenForTheFrameworkThatIsAsked() throws IOException {
        for (Dialect dialect : Dialect.values()) {
            Path program = done("a.py", "--preset", "padding-strides", "--as", dialect.word());
            assertThat(Files.readString(program))
                    .isEqualTo(dialect.code(Presets.named("padding-strides").problem()));
        }
    }

    @Test
    void oneArrayIsChosen() throws IOException {
        assertThat(csv("--preset", "padding-strides", "--array", "matrix").lines())
                .hasSize(9);
        assertThat(export("a.csv", "--preset", "padding-strides", "--array", "bias")
                        .err())
                .contains("no bias");
        assertThat(export("a.csv", "--preset", "padding-strides-conv", "--array", "complete")
                        .err())
                .contains("no complete output");
    }

    @ParameterizedTest
    @CsvSource({
        "a.npz, --array, input",
        "a.csv, --theme, dark",
        "a.json, --as, numpy",
        "a.png, --array, input",
        "a.svg, --loop, 3",
        "a.npy, --at, 3"
    })
    void anOptionThatWouldDoNothingIsRefused(String name, String option, String value) {
        CommandRun run = export(name, "--preset", "padding-strides", option, value);
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err()).contains(option + " says nothing of a ." + name.substring(2));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"a.npz", "a.npy", "a.csv", "a.json", "a.py", "a.xlsx", "a.onnx", "a.ipynb"})
    void theSameInputGivesTheSameBytes(String name) throws IOException {
        byte[] first = Files.readAllBytes(done(name, "--preset", "padding-strides"));
        assertThat(Files.readAllBytes(done(name, "--preset", "padding-strides")))
                .isEqualTo(first);
    }

    private String csv(String... arguments) throws IOException {
        return Files.readString(done("out.csv", arguments));
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path done(String name, String... arguments) {
        List<String> forced =
                Stream.concat(Stream.of("--force"), Stream.of(arguments)).toList();
        CommandRun run = export(name, forced.toArray(String[]::new));
        assertThat(run.code()).as("%s", run).isZero();
        return folder.resolve(name);
    }

    private CommandRun export(String name, String... arguments) {
        Stream<String> head = Stream.of("export", "-o", folder.resolve(name).toString());
        return CommandRun.of(Stream.concat(head, Stream.of(arguments)).toArray(String[]::new));
    }
}
