package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineProgramTest {
    @Test
    void helpListsTheCommands() {
        CommandRun run = CommandRun.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("gniddap export", "gniddap compute", "gniddap shape", "gniddap presets");
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void everyCommandHasHelp(CommandName name) {
        CommandRun run = CommandRun.of(name.word(), "--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: gniddap " + name.word());
    }

    @Test
    void theVersionIsOneLine() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).startsWith("gniddap ");
    }

    @ParameterizedTest
    @CsvSource({
        "exprot, the nearest is “export”",
        "presets --jsn, the nearest is --json",
        "export --preset dilated --width 600 -o a.png, the nearest is --size",
        "export dilated -o a.png, but a preset of that name; write --preset dilated",
        "shape --input 3 --kernle=3, the nearest is --kernel",
        "shape --input, --input needs a value",
        "shape --kernel 3, --input is missing",
        "shape --input 3 --input 4 --kernel 3, --input is given twice",
        "shape --input three --kernel 3, not “three”",
        "shape --input 3x4 --kernel 3x3x3, --input speaks of 2 axes and --kernel of 3",
        "compute, A FILE is missing",
        "compute no.json, There is no file no.json",
        "compute a.json b.json, “b.json” is one argument too many",
        "compute a.json --reading gather, the nearest is matrix",
        "export -o a.gif, Name a layer",
        "export --preset padding-strides, Say where to write",
        "export --preset padding-stride -o a.gif, the nearest are padding-strides",
        "export --preset padding-strides --layer x -o a.gif, Choose one of",
        "export --preset padding-strides --seed 2 -o a.gif, --seed goes with --layer",
        "export --preset padding-strides --name x -o a.gif, --name goes with",
        "export --preset padding-strides --at 2 -o a.gif, --at picks steps",
        "export --preset padding-strides --at 99 -o a.svg, steps 0 to 9",
        "export --preset padding-strides --at -1 -o a.svg, steps 0 to 9",
        "export --preset padding-strides --at 9.5 -o a.svg, no step 9.5",
        "export --preset padding-strides --at two -o a.svg, must be a number",
        "export --preset padding-strides -o a.bmp, 'says what is written: .png, .gif, .mp4'",
        "export --preset padding-strides --transparent -o a.mp4, choose .webm or .gif",
        "export --preset padding-strides --steps 1-3 -o a.png, a-%d.png",
        "export --preset padding-strides --theme darc -o a.gif, the nearest is dark",
        "export --preset padding-strides --view matrx -o a.gif, the nearest is matrix",
        "export --preset padding-strides --size 100 -o a.gif, such as 1280x720",
        "export --preset padding-strides --size 10x10 -o a.gif, each side must be 64 to 7680",
        "export --preset padding-strides --fps 60 -o a.gif, choose 1 to 50",
        "export --preset padding-strides --fps 99999999999 -o a.gif, choose 1 to 50",
        "export --preset padding-strides --speed 0 -o a.gif, choose 0.05 to 100",
        "export --preset padding-strides --speed NaN -o a.gif, choose 0.05 to 100",
    })
    void whatIsWrongIsSaidInOneSentence(String line, String sentence) {
        CommandRun run = CommandRun.of(line.split(" "));
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void sizesAreToldStepByStep() {
        CommandRun run = CommandRun.of("shape", "--input", "3", "--kernel", "3", "--stride", "2", "--padding", "1");
        assertThat(run.out().lines())
                .containsExactly("insert  (3−1)·2 + 1 = 5", "scan    5 + 1·(3−1) = 7", "cut     7 − 2·1 + 0 = 5");
    }

    @ParameterizedTest
    @CsvSource({
        "--input 3 --kernel 3 --stride 2 --padding 1 --output-padding 1, 6",
        "--input 2 --kernel 3, 4",
        "--input 3x4 --kernel 3x2 --stride 2x1 --dilation 2, '[9,6]'",
        "--input 2x3x4 --kernel 2 --stride 2, '[4,6,8]'",
    })
    void sizesAreReadByMachines(String options, String output) {
        CommandRun run = CommandRun.of(("shape --json " + options).split(" "));
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("output").toString()).isEqualTo(output);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void impossibleLayersAreRefusedWithTheNearestThatIsPossible() {
        CommandRun run =
                CommandRun.of("shape", "--input", "3", "--kernel", "3", "--stride", "2", "--output-padding", "2");
        assertThat(run.isRefused()).isTrue();
        assertThat(run.err()).containsIgnoringCase("output padding");
    }

    @Test
    void presetsAreListedForPeopleAndMachines() {
        JsonNode json =
                JsonMapper.shared().readTree(CommandRun.of("presets", "--json").out());
        String list = CommandRun.of("presets").out();
        assertThat(json.size()).isGreaterThan(20);
        for (JsonNode preset : json) {
            assertThat(list)
                    .contains(
                            preset.get("id").asString(), preset.get("sentence").asString());
        }
    }
}
