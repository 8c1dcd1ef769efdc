package gniddap.cli;

import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import gniddap.picture.PanelName;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.worksheet.Paper;
import gniddap.store.code.Dialect;
import gniddap.trace.Grain;
import gniddap.words.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// All that `export` can be told.
final class ExportOptions {
    private ExportOptions() {}

    static CommandSpec spec() {
        Options options = new Options("gniddap export", Words.say("cli.export.description"));
        SourceArguments.in(options, Words.say("cli.export.file"))
                .value("-o, --output", "FILE", Words.say("cli.export.output", endings()))
                .flag("--force", Words.say("cli.export.force"))
                .flag("--json", Words.say("cli.export.json"));
        sight(options);
        motion(options);
        sheets(options);
        return options.word("--as", "DIALECT", Words.say("cli.export.as"), words(Dialect.values(), Dialect::word))
                .word("--array", "ARRAY", Words.say("cli.export.array"), words(ArrayName.values(), ArrayName::word))
                .examples(
                        "  gniddap export --preset padding-strides -o padding-strides.gif",
                        "  gniddap export --layer 'ConvTranspose2d(1, 1, 3, stride=2, padding=1)' --at 5 -o step.svg")
                .withHelp();
    }

    private static void sight(Options options) {
        options.word("--view", "VIEW", Words.say("cli.export.view"), words(View.values(), View::word))
                .word("--panel", "PANEL", Words.say("cli.export.panel"), words(PanelName.values(), PanelName::word))
                .flag("--crop", Words.say("cli.export.crop"))
                .value("--size", "WxH", Words.say("cli.export.size"))
                .value("--scale", "X", Words.say("cli.export.scale"))
                .value("--dpi", "N", Words.say("cli.export.dpi"))
                .word("--theme", "THEME", Words.say("cli.export.theme"), words(Theme.values(), Theme::word))
                .flag("--transparent", Words.say("cli.export.transparent"))
                .flag("--no-captions", Words.say("cli.export.no-captions"))
                .flag("--symbols", Words.say("cli.export.symbols"))
                .value("--turn", "SHARE", Words.say("cli.export.turn"));
    }

    private static void sheets(Options options) {
        options.flag("--alt", Words.say("cli.export.alt"))
                .flag("--storyboard", Words.say("cli.export.storyboard"))
                .value("--columns", "N", Words.say("cli.export.columns"))
                .flag("--worksheet", Words.say("cli.export.worksheet"))
                .value("--count", "N", Words.say("cli.export.count"))
                .word("--paper", "PAPER", Words.say("cli.export.paper"), words(Paper.values(), Paper::word));
    }

    private static void motion(Options options) {
        options.word("--grain", "GRAIN", Words.say("cli.export.grain"), words(Grain.values(), Grain::word))
                .value("--at", "STEP", Words.say("cli.export.at"))
                .value("--steps", "LIST", Words.say("cli.export.steps"))
                .value("--fps", "N", Words.say("cli.export.fps"))
                .value("--speed", "X", Words.say("cli.export.speed"))
                .value("--loop", "N", Words.say("cli.export.loop"))
                .flag("--full-chroma", Words.say("cli.export.full-chroma"));
    }

    /// Without dots, at which lines of the help would break.
    private static String endings() {
        return String.join(", ", words(FileKind.values(), FileKind::word));
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Stream.of(values).map(word).toList();
    }
}
