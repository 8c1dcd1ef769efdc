package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.store.Presets;
import gniddap.store.ProblemFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {
    private static final String LIST = """
            { "defaults": { "preset": "padding-strides", "size": "320x180", "theme": "dark", "symbols": true },
              "figures": [
                { "view": "collecting", "at": 5, "symbols": false, "output": "a.svg" },
                { "fps": 5, "speed": 8, "output": "run.gif" },
                { "file": "layer.json", "output": "b.svg" },
                { "layer": "ConvTranspose2d(1, 1, 3)", "seed": 7, "output": "c.py" } ] }
            """;

    @TempDir
    Path folder;

    @Test
    void makesWhatExportMakes() throws IOException {
        prepare();
        CommandRun run = batch();
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(run.out()).isEqualTo("""
                a.svg: 320×180 pixels, one picture
                run.gif: 320×180 pixels, 19 frames
                b.svg: 320×180 pixels, one picture
                c.py
                4 made, 0 unchanged
                """);
        assertThat(names())
                .containsExactly(
                        ".figures.json.made.json", "a.svg", "b.svg", "c.py", "figures.json", "layer.json", "run.gif");
        assertSame("a.svg", "--preset padding-strides --size 320x180 --theme dark --view collecting --at 5");
        assertSame("run.gif", "--preset padding-strides --size 320x180 --theme dark --symbols --fps 5 --speed 8");
        assertSame("b.svg", folder.resolve("layer.json") + " --size 320x180 --theme dark --symbols");
    }

    @Test
    void makesAgainOnlyWhatChanged() throws IOException {
        prepare();
        batch();
        assertThat(batch().out()).isEqualTo("0 made, 4 unchanged\n");
        ProblemFile.write(folder.resolve("layer.json"), Presets.named("dilated").problem());
        assertThat(batch().out()).startsWith("b.svg: ").endsWith("1 made, 3 unchanged\n");
        Files.writeString(folder.resolve("run.gif"), "spoilt");
        assertThat(batch().out()).startsWith("run.gif: ").endsWith("1 made, 3 unchanged\n");
        Files.delete(folder.resolve("c.py"));
        assertThat(batch().out()).startsWith("c.py\n").endsWith("1 made, 3 unchanged\n");
        Files.writeString(folder.resolve("figures.json"), LIST.replace("\"at\": 5", "\"at\": 6"));
        assertThat(batch().out()).startsWith("a.svg: ").endsWith("1 made, 3 unchanged\n");
        Files.writeString(folder.resolve(".figures.json.made.json"), "broken");
        assertThat(batch().out()).endsWith("4 made, 0 unchanged\n");
    }

    @Test
    void whatStandsIsNotTouchedExceptByForce() throws IOException {
        prepare();
        batch();
        FileTime past = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(folder.resolve("a.svg"), past);
        batch();
        assertThat(Files.getLastModifiedTime(folder.resolve("a.svg"))).isEqualTo(past);
        assertThat(batch("--force").out()).endsWith("4 made, 0 unchanged\n");
        assertThat(Files.getLastModifiedTime(folder.resolve("a.svg"))).isNotEqualTo(past);
    }

    @Test
    void aFigureThatFailsDoesNotStopTheOthers() throws IOException {
        prepare();
        Files.writeString(folder.resolve("figures.json"), """
                [ { "preset": "paddin", "output": "a.svg" },
                  { "preset": "dilated", "output": "b.svg" },
                  { "preset": "dilated", "theme": "drak", "output": "c.svg" },
                  { "output": "d.svg", "file": "no.json" },
                  { "preset": "dilated", "output": "figures.json/e.svg" },
                  { "preset": "dilated", "at": 1, "steps": "all", "output": "f.svg" },
                  { "file": "\\u0000", "output": "g.svg" } ]
                """);
        CommandRun run = batch();
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEqualTo("b.svg: 1280×720 pixels, one picture\n1 made, 0 unchanged\n");
        List<String> sentences = run.err().lines().toList();
        assertThat(sentences).hasSize(7);
        assertThat(sentences.get(0)).contains("figures.json, line 1, a.svg: There is no preset “paddin”");
        assertThat(sentences.get(1)).contains("figures.json, line 3, c.svg: --theme cannot be “drak”");
        assertThat(sentences.get(2)).contains("line 4, d.svg: There is no file ");
        assertThat(sentences.get(3)).contains("line 5, figures.json/e.svg: ", "there is no folder");
        assertThat(sentences.get(4)).contains("line 6, f.svg: Choose one of --at and --steps.");
        assertThat(sentences.get(5)).contains("line 7, g.svg: ", "cannot be the name of a file");
        assertThat(sentences.get(6)).isEqualTo("gniddap: 6 of 7 figures could not be made.");
        assertThat(batch().out()).isEqualTo("0 made, 1 unchanged\n");
    }

    @Test
    void aDefaultThatSaysNothingOfAFigureIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("figures.json"), """
                { "defaults": { "difficulty": "easy", "alt": true, "at": 1, "loop": 2 }, "figures": [
                  { "worksheet": true, "output": "a.pdf" },
                  { "output": "b.svg" },
                  { "output": "c.npz" } ] }
                """);
        CommandRun run = batch();
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(names())
                .containsExactly(".figures.json.made.json", "a.pdf", "b.svg", "b.svg.alt.txt", "c.npz", "figures.json");
    }

    @Test
    void foldersThatTheListNamesAreMade() throws IOException {
        prepare();
        Files.writeString(
                folder.resolve("figures.json"), "[ { \"preset\": \"dilated\", \"output\": \"new/deep/a.svg\" } ]");
        assertThat(batch().code()).isZero();
        assertThat(folder.resolve("new/deep/a.svg")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ | line 1, column ",
                "3 | line 1, column 1: “figures” must be a list",
                "{ \"figures\": [ 3 ] } | line 1, column 16: “figure” must be an object",
                "[ { \"preset\": \"dilated\" } ] | line 1, column 3: The field “output” is missing",
                "[ { \"them\": \"dark\", \"output\": \"a.svg\" } ] | column 5: There is no field “them”; the nearest is “theme”",
                "[ { \"symbols\": 1, \"output\": \"a.svg\" } ] | “symbols” must be true or false",
                "[ { \"theme\": true, \"output\": \"a.svg\" } ] | “theme” must be a text",
                "[ { \"force\": true, \"output\": \"a.svg\" } ] | There is no field “force”",
                "[ { \"output\": \"a.svg\" }, { \"output\": \"./a.svg\" } ] | column 26: The file ./a.svg is the output of another",
                "{ \"figure\": [] } | column 3: There is no field “figure”; the nearest is “figures”",
            })
    void aWrongListIsRefusedBeforeAnythingIsMade(String list, String sentence) throws IOException {
        Files.writeString(folder.resolve("figures.json"), list);
        CommandRun run = batch();
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err()).contains("gniddap: figures.json, line ").contains(sentence);
        assertThat(names()).containsExactly("figures.json");
    }

    @Test
    void reportsInJson() throws IOException {
        prepare();
        Files.writeString(folder.resolve("figures.json"), """
                [ { "preset": "dilated", "size": "320x180", "output": "a.svg" },
                  { "preset": "dilated", "output": "a.py" },
                  { "preset": "no \\"such\\"", "output": "b.svg" } ]
                """);
        CommandRun run = batch("--json");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        long svg = Files.size(folder.resolve("a.svg"));
        assertThat(run.out())
                .startsWith(
                        "{\"figures\": [{\"state\": \"written\", \"output\": \"a.svg\", \"kind\": \"svg\", \"pictures\": 1, "
                                + "\"width\": 320, \"height\": 180, \"files\": [{\"file\": \"a.svg\", \"bytes\": " + svg
                                + "}]},")
                .contains("{\"state\": \"written\", \"output\": \"a.py\", \"kind\": \"py\", \"files\": [")
                .contains("{\"state\": \"failed\", \"output\": \"b.svg\", \"reason\": \"", "\\\"such\\\"")
                .endsWith("]}\n");
        assertThat(batch("--json").out()).contains("{\"state\": \"unchanged\", \"output\": \"a.svg\"");
    }

    @Test
    void aPersonAtATerminalSeesHowFarItIs() throws IOException {
        prepare();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), stream(out), stream(err), () -> true);
        int code = new CommandLineProgram(console)
                .execute("batch", folder.resolve("figures.json").toString());
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("4 made, 0 unchanged\n");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("\r\u001b[K", " of 4 figures, run.gif 52 %")
                .endsWith("\r\u001b[K");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private void prepare() throws IOException {
        Files.writeString(folder.resolve("figures.json"), LIST);
        ProblemFile.write(
                folder.resolve("layer.json"), Presets.named("channels").problem());
    }

    private CommandRun batch(String... more) {
        return CommandRun.of(
                Stream.concat(Stream.of("batch", folder.resolve("figures.json").toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void assertSame(String made, String words) {
        Path other = folder.resolve("other-" + made);
        CommandRun run = CommandRun.of(("export -o " + other + " " + words).split(" "));
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(folder.resolve(made)).hasSameBinaryContentAs(other);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
