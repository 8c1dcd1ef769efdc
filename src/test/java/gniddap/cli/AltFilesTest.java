package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AltFilesTest {
    @TempDir
    Path folder;

    @Test
    void aTextStandsBesideEachPicture() throws IOException {
        assertThat(export("step-%d.png", "--steps", "0,5", "--size", "320x180").code())
                .isZero();
        assertThat(text("step-0.png")).contains("before the first step");
        assertThat(text("step-5.png")).contains("x₁₁ = 5 meets every weight", "after step 5 of 9");
        assertThat(export("run.gif", "--size", "160x90", "--fps", "2").code()).isZero();
        assertThat(text("run.gif")).contains("all 9 steps");
        assertThat(export("sheet.svg", "--storyboard", "--steps", "0,5").code()).isZero();
        assertThat(text("sheet.svg")).contains("Step 5: ", "steps 0, 5.");
        assertThat(export("pages.pdf", "--steps", "0,5").code()).isZero();
        assertThat(text("pages.pdf")).contains("Step 5: ", "steps 0, 5.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(10);
        }
    }

    @Test
    void everyFrameOfARunHasATextOfItsMoment() throws IOException {
        CommandRun run = export("f-%d.svg", "--fps", "6", "--speed", "5", "--size", "160x90");
        assertThat(run.code()).as("%s", run).isZero();
        List<String> moments = new ArrayList<>();
        for (int frame = 0; Files.exists(folder.resolve("f-%d.svg".formatted(frame))); frame++) {
            Matcher caption = Pattern.compile(", (before|after step \\d|in step \\d|complete)")
                    .matcher(text("f-%d.svg".formatted(frame)));
            assertThat(caption.find()).isTrue();
            moments.add(caption.group(1));
        }
        assertThat(moments)
                .startsWith("before")
                .contains("in step 5", "in step 6")
                .endsWith("complete");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2 * moments.size());
        }
    }

    @Test
    void aTextThatIsThereIsSeenBeforeAnythingIsWritten() throws IOException {
        Files.writeString(folder.resolve("f-7.svg.alt.txt"), "mine");
        CommandRun run = export("f-%d.svg", "--fps", "2", "--speed", "9");
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err()).contains("f-7.svg.alt.txt exists; with --force");
        assertNames("f-7.svg.alt.txt");
    }

    @Test
    void aPictureThatCannotBeIsNamedItself() throws IOException {
        assertThat(export("no/a.png").err()).contains("no/a.png cannot be written, because there is no folder");
        assertThat(export("a.png", "--steps", "0,5").err()).contains("a-%d.png");
        assertThat(export("step-%d.png", "--at", "5").code()).isZero();
        assertNames("step-5.png", "step-5.png.alt.txt");
    }

    @Test
    void jsonNamesTheTextToo() {
        assertThat(export("a.svg", "--json").out()).contains("a.svg.alt.txt");
    }

    @Test
    void anExistingTextIsReplacedOnlyWithConsent() throws IOException {
        Files.writeString(folder.resolve("a.png.alt.txt"), "mine");
        assertThat(export("a.png").err()).contains("a.png.alt.txt exists; with --force");
        assertThat(folder.resolve("a.png")).doesNotExist();
        assertThat(export("a.png", "--force").code()).isZero();
        assertThat(text("a.png")).contains("transposed convolution");
    }

    @Test
    void whatIsNoPictureHasNone() {
        assertThat(export("a.json").err()).contains("--alt");
        assertThat(export("a.pdf", "--worksheet").err()).contains("leave --alt out");
        assertThat(folder).isEmptyDirectory();
    }

    private void assertNames(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    private String text(String picture) throws IOException {
        return Files.readString(folder.resolve(picture + ".alt.txt"));
    }

    private CommandRun export(String name, String... arguments) {
        String file = folder.resolve(name).toString();
        Stream<String> words = Stream.of("export", "--preset", "padding-strides", "--alt", "-o", file);
        return CommandRun.of(Stream.concat(words, Stream.of(arguments)).toArray(String[]::new));
    }
}
