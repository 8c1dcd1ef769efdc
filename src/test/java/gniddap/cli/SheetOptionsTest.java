package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.export.Content;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What a content says of itself on the command line asks for an equal one.
class SheetOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--preset channels -o a.png --storyboard",
                "--preset channels -o a.pdf --storyboard --columns 3 --steps 0,2-4 --theme dark --view steps",
                "--preset channels -o a.svg --storyboard --size 1280x720 --panel output --grain output",
                "--difficulty hard --seed 4 -o a.pdf --worksheet",
                "--difficulty easy --seed 4 -o a.pdf --worksheet --count 5 --paper letter",
            })
    void optionsAskForAnEqualContent(String typed) {
        List<String> words = List.of(typed.split(" ", -1));
        Content content = content(words);
        List<String> again = new ArrayList<>(words.subList(0, words.indexOf("-o") + 2));
        again.addAll(content.options());
        assertThat(content(again)).isEqualTo(content);
        assertThat(again).containsExactlyInAnyOrderElementsOf(words);
    }

    private static Content content(List<String> words) {
        CommandLine export = new CommandLine(ExportOptions.spec());
        return ExportJob.of(new Arguments(export.parseArgs(words.toArray(String[]::new))))
                .content();
    }
}
