package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of a list that read what others of the list make.
class BatchOrderTest {
    private static final String CHAIN = """
            [ { "file": "new/b.json", "input": "./x.csv", "output": "c.svg" },
              { "file": "a.json", "weight": "./w.npy", "output": "new/b.json" },
              { "preset": "padding-strides", "output": "a.json" },
              { "preset": "padding-strides", "array": "input", "output": "x.csv" },
              { "layer": "ConvTranspose2d(1, 1, 3)", "seed": "SEED", "array": "weight", "output": "w.npy" } ]
            """;

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void whatIsReadIsMadeFirst() throws IOException {
        CommandRun first = batch(CHAIN.replace("SEED", "1"));
        assertThat(first.code()).as("%s", first).isZero();
        assertThat(first.out()).startsWith("c.svg: ").endsWith("w.npy\n5 made, 0 unchanged\n");
        assertThat(batch(CHAIN.replace("SEED", "1")).out()).isEqualTo("0 made, 5 unchanged\n");
        assertThat(batch(CHAIN.replace("SEED", "2")).out())
                .startsWith("c.svg: ")
                .contains("\nnew/b.json\n", "\nw.npy\n")
                .endsWith("3 made, 2 unchanged\n");
    }

    @Test
    void whatCannotBeMadeIsNotRead() throws IOException {
        batch(CHAIN.replace("SEED", "1"));
        CommandRun run = batch(CHAIN.replace("SEED", "-"));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEqualTo("0 made, 2 unchanged\n");
        List<String> sentences = run.err().lines().toList();
        assertThat(sentences).hasSize(4);
        assertThat(sentences.get(0)).contains("line 1, c.svg: It reads new/b.json, which could not be made (line 2).");
        assertThat(sentences.get(1)).contains("line 2, new/b.json: It reads w.npy, which could not be made (line 5).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ { \"file\": \"a.json\", \"output\": \"./a.json\" } ] | line 1: ./a.json is read to make itself; name another",
                "[ { \"file\": \"b.json\", \"output\": \"a.json\" },~ { \"file\": \"a.json\", \"output\": \"b.json\" } ]"
                        + " | line 1: a.json reads b.json, which line 2 makes only after it",
                "[ { \"file\": \"c.json\", \"output\": \"d.svg\" },~ { \"file\": \"a.json\", \"output\": \"b.json\" },~"
                        + " { \"file\": \"c.json\", \"output\": \"a.json\" },~ { \"file\": \"b.json\", \"output\": \"c.json\" } ]"
                        + " | line 4: c.json reads b.json, which line 2 makes only after it",
            })
    void aCircleIsRefusedBeforeAnythingIsMade(String list, String sentence) throws IOException {
        CommandRun run = batch(list.replace('~', '\n'));
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err()).contains("figures.json, ").contains(sentence);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("figures.json"));
        }
    }

    private CommandRun batch(String figures) throws IOException {
        Path list = Files.writeString(folder.resolve("figures.json"), figures);
        return CommandRun.of("batch", list.toString());
    }
}
