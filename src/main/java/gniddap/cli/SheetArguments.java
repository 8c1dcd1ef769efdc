package gniddap.cli;

import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.export.Content;
import gniddap.export.WorksheetLayers;
import gniddap.export.WorksheetSpec;
import gniddap.picture.worksheet.Paper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads whether a storyboard or a worksheet is asked for.
record SheetArguments(Arguments arguments) {

    /// Nothing where it is neither.
    Optional<Content> of(Problem problem) {
        boolean storyboard = arguments.has("--storyboard");
        boolean worksheet = arguments.has("--worksheet");
        if (storyboard && worksheet) {
            throw new Refusal("cli.export.refused.sheets");
        }
        if (arguments.has("--columns") && !storyboard) {
            throw new Refusal("cli.export.refused.storyboard.only");
        }
        for (String option : List.of("--count", "--paper")) {
            if (arguments.has(option) && !worksheet) {
                throw new Refusal("cli.export.refused.worksheet", option);
            }
        }
        if (worksheet && arguments.has("--alt")) {
            throw new Refusal("export.refused.alt");
        }
        if (storyboard) {
            return Optional.of(new FigureArguments(arguments).storyboard(problem));
        }
        return worksheet ? Optional.of(worksheet(problem)) : Optional.empty();
    }

    private WorksheetSpec worksheet(Problem problem) {
        List<String> words = Stream.of(Paper.values()).map(Paper::word).toList();
        Paper paper = arguments.word("--paper", Paper.A4, Paper::named, words);
        return new WorksheetSpec(layers(problem), paper);
    }

    /// The problem, or as many as are to be drawn.
    private WorksheetLayers layers(Problem first) {
        if (!arguments.has("--count")) {
            return new WorksheetLayers.Given(first);
        }
        if (!(new SourceArguments(arguments).source() instanceof FigureSource.Drawn drawn)) {
            throw new Refusal("cli.export.refused.count");
        }
        long count = Math.clamp(arguments.whole("--count", 1), 0, Integer.MAX_VALUE);
        return new WorksheetLayers.Drawn(drawn.difficulty(), drawn.seed(), Math.toIntExact(count));
    }
}
