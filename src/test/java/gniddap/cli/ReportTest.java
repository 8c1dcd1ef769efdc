package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The line that says what was written.
class ReportTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.png | --at 5 | a.png: 320×180 pixels, one picture",
                "step-%02d.png | --steps 3-5 | step-03.png to step-05.png: 320×180 pixels, 3 pictures",
                "f-%d.svg | --fps 1 --speed 9 | f-0.svg to f-3.svg: 320×180 pixels, 4 pictures",
                "step-%d.svg | --at 5 | step-5.svg: 320×180 pixels, one picture",
                "a.gif | --fps 5 --speed 8 | a.gif: 320×180 pixels, 19 frames",
                "a.pdf | --crop | a.pdf: 311×180 pixels, one page",
                "a.pdf | --steps all --crop | a.pdf: 311×180 pixels, 10 pages",
                "a.png | --alt | a.png: 320×180 pixels, one picture; its text: a.png.alt.txt",
                "s-%d.png | --steps 0,4 --alt | s-0.png to s-4.png: 320×180 pixels, 2 pictures; a text beside each: ….alt.txt",
            })
    void says(String output, String more, String line) throws IOException {
        String words = "--preset padding-strides --size 320x180 " + more;
        CommandRun run = CommandRun.of(("export -o " + folder.resolve(output) + " " + words).split(" "));
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(run.out()).isEqualTo(folder + "/" + line.replace("text: ", "text: " + folder + "/") + "\n");
    }

    @Test
    void aListSaysTheSameOfItsFolder() throws IOException {
        Path list = folder.resolve("figures.json");
        Files.writeString(list, "[ { \"preset\": \"dilated\", \"steps\": \"0,2\", \"output\": \"in/s-%d.svg\" } ]");
        assertThat(CommandRun.of("batch", list.toString()).out())
                .startsWith("in/s-0.svg to s-2.svg: 1280×720 pixels, 2 pictures\n");
    }
}
