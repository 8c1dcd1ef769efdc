package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.export.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong with a file of any kind is said in one sentence, and leaves neither a part of it nor anything else.
@Timeout(120)
class FailureTest {
    /// The bundled fonts, which Java copies into the folder for temporary files, just fit.
    private static final int BLOCKS_OF_A_FONT = 128;

    private static final List<String> LAYER = List.of("--layer", "ConvTranspose2d(2, 2, 5)", "--input-size", "6");

    /// Surely larger than that; a film or a PDF may be smaller.
    private static final Set<FileKind> LARGE =
            EnumSet.of(FileKind.PNG, FileKind.GIF, FileKind.SVG, FileKind.JSON, FileKind.PY);

    private static final String STOPPED = "gniddap: Stopped; no unfinished file is left.\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aFileThatMayNotGrowIsNotBegun(FileKind kind) throws IOException, InterruptedException {
        ChildRun run = export(1, kind);
        assertThat(run.code()).as(run.complaint()).isEqualTo(ExitCode.FAILED);
        assertThat(run.isOneComplaint()).as(run.complaint()).isTrue();
        assertThat(run.complaint()).contains("a" + kind.ending() + " cannot be written: ");
        assertNothingIsLeft(run);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatGrowsTooLargeLeavesTheOldOne(FileKind kind) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target").resolve("a" + kind.ending()), "mine");
        ChildRun run = kind.isData()
                ? export(1, kind, "--force")
                : kind.moves()
                        ? export(
                                BLOCKS_OF_A_FONT, kind, "--force", "--size", "960x540", "--fps", "10", "--speed", "100")
                        : export(BLOCKS_OF_A_FONT, kind, "--force", "--size", "3840x2160");
        if (run.code() == ExitCode.FAILED) {
            assertThat(run.isOneComplaint()).as(run.complaint()).isTrue();
            assertThat(run.target("a" + kind.ending())).hasContent("mine");
        } else {
            assertThat(kind).isNotIn(LARGE);
        }
        assertThat(run.left()).containsExactly("a" + kind.ending());
        assertThat(run.temporary()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anExportThatIsStoppedLeavesNothingOrAll(FileKind kind) throws IOException, InterruptedException {
        for (String signal : ChildRun.heardSignals()) {
            ChildRun run = ChildRun.start(folder.resolve(signal), 0, words(folder.resolve(signal), kind));
            run.stopInTheMiddle(signal, 0);
            if (run.code() == ExitCode.DONE) {
                assertThat(kind.moves()).isFalse();
                assertThat(run.left()).containsExactly("a" + kind.ending());
            } else {
                assertThat(run.code()).isEqualTo(signal.equals("TERM") ? 143 : 130);
                assertThat(run.left()).isSubsetOf("a" + kind.ending());
                assertThat(run.complaint()).isIn(run.left().isEmpty() ? List.of(STOPPED) : List.of(STOPPED, ""));
            }
            assertThat(run.temporary()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatTakesNoFilesIsNamed(FileKind kind) {
        assertFails(Path.of("/proc/a" + kind.ending()), ExitCode.FAILED, "/proc/a" + kind.ending() + " cannot be");
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsThereIsKept(FileKind kind) throws IOException {
        Path file = Files.writeString(folder.resolve("a" + kind.ending()), "mine");
        assertFails(file, ExitCode.REFUSED, "exists; with --force it is replaced");
        assertThat(file).hasContent("mine");
        Path taken = Files.createDirectory(folder.resolve("b" + kind.ending()));
        assertFails(taken, ExitCode.REFUSED, "is a folder; name a file in it");
        Path full = Files.createSymbolicLink(folder.resolve("c" + kind.ending()), Path.of("/dev/full"));
        assertFails(full, ExitCode.REFUSED, "is not a plain file");
        assertFails(folder.resolve("no/a" + kind.ending()), ExitCode.REFUSED, "there is no folder");
        assertThat(names()).containsExactly(file.toString(), taken.toString(), full.toString());
        Files.delete(full);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void aSizeThatCannotBeIsRefused(FileKind kind) throws IOException {
        for (String size : List.of("0x0", "0x720", "100000x100000", "1280x100000", "999999999x9")) {
            assertFails(folder.resolve("a" + kind.ending()), ExitCode.REFUSED, "must be 64 to 7680", "--size", size);
        }
        for (String scale : List.of("0", "100000", "NaN", "1e300")) {
            assertFails(folder.resolve("a" + kind.ending()), ExitCode.REFUSED, "cannot be", "--scale", scale);
        }
        assertThat(names()).isEmpty();
    }

    static Stream<FileKind> drawn() {
        return Arrays.stream(FileKind.values()).filter(kind -> !kind.isData());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a.gifs", "gif", ".", "..", "/dev/full", "/dev/null", ""})
    void aNameWithoutAKnownEndingIsRefused(String name) throws IOException {
        assertFails(folder.resolve(name), ExitCode.REFUSED, "The end of a file’s name says what is written");
        assertThat(names()).isEmpty();
    }

    /// Nobody can tidy up after that; what is left is hidden, and the old file is whole. The next export tidies up.
    @ParameterizedTest
    @ValueSource(strings = {"a.gif", "a-%d.png"})
    void ofAnExportThatIsKilledAHiddenPartIsLeftUntilTheNext(String name) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("target"));
        Path file = Files.writeString(folder.resolve("target").resolve(name.replace("%d", "0")), "mine");
        String[] again = {"export", "-o", file.resolveSibling(name).toString(), "--preset", "dilated", "--force"};
        ChildRun run = ChildRun.start(folder, 0, again);
        run.stopInTheMiddle("KILL", 1);
        assertThat(file).hasContent("mine");
        assertThat(run.left())
                .contains(file.getFileName().toString())
                .hasSizeGreaterThan(1)
                .filteredOn(left -> !left.equals(file.getFileName().toString()))
                .allMatch(left -> left.matches("\\.a.*\\." + run.process().pid() + "\\.part"));
        CommandRun next = CommandRun.of(again);
        assertThat(next.code()).as("%s", next).isZero();
        assertThat(run.left()).contains(file.getFileName().toString()).noneMatch(left -> left.startsWith("."));
    }

    private ChildRun export(int mostBlocks, FileKind kind, String... more) throws IOException {
        String[] all = Stream.concat(Arrays.stream(words(folder, kind)), Arrays.stream(more))
                .toArray(String[]::new);
        return ChildRun.start(folder, mostBlocks, all);
    }

    private static String[] words(Path folder, FileKind kind) {
        String file = folder.resolve("target").resolve("a" + kind.ending()).toString();
        return Stream.concat(Stream.of("export", "-o", file), LAYER.stream()).toArray(String[]::new);
    }

    private static void assertNothingIsLeft(ChildRun run) throws IOException {
        assertThat(run.left()).isEmpty();
        assertThat(run.temporary()).isEmpty();
    }

    private static void assertFails(Path file, int code, String sentence, String... more) {
        CommandRun run = CommandRun.of(Stream.concat(
                        Stream.of("export", "--preset", "padding-strides", "-o", file.toString()), Arrays.stream(more))
                .toArray(String[]::new));
        assertThat(run.code()).as("%s", run).isEqualTo(code);
        assertThat(run.isOneComplaint()).as("%s", run).isTrue();
        assertThat(run.err()).contains(sentence);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
