package gniddap.cli;

import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.store.ProblemFile;
import gniddap.words.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `compute`: prints the output of every problem in a file, a line each.
final class ComputeCommand implements Command {
    private static final String STANDARD_INPUT = "-";

    @Override
    public CommandSpec spec() {
        return new Options("gniddap compute", Words.say("cli.compute.description"))
                .parameter("FILE", Words.say("cli.compute.file"), true)
                .value("--reading", "NAME", Words.say("cli.compute.reading"))
                .examples("  gniddap compute layer.json --reading matrix")
                .withHelp();
    }

    @Override
    public void run(ParseResult parsed, Console console) throws IOException {
        Arguments arguments = new Arguments(parsed);
        List<String> words =
                Stream.of(Reading.values()).map(ComputeCommand::word).toList();
        Reading reading = arguments.word("--reading", Reading.DISTRIBUTE, ComputeCommand::named, words);
        List<Problem> problems = problems(arguments, console);
        for (Problem problem : problems) {
            Operation operation = problem.layer().operation();
            if (!reading.applies(operation)) {
                throw new Refusal("cli.compute.refused.reading", word(reading), problem.name());
            }
        }
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), 1 << 16);
        JsonLine line = new JsonLine(out);
        for (Problem problem : problems) {
            line.tensor(problem.name(), reading.compute(problem));
        }
        out.flush();
    }

    private static List<Problem> problems(Arguments arguments, Console console) throws IOException {
        String file = String.valueOf(arguments.parameter());
        if (file.equals(STANDARD_INPUT)) {
            String text = new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
            return ProblemFile.read(text, Words.say("cli.standard-input"));
        }
        return ProblemFile.read(arguments.path(file));
    }

    private static String word(Reading reading) {
        return reading.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Reading> named(String word) {
        return Arrays.stream(Reading.values())
                .filter(reading -> word(reading).equals(word))
                .findFirst();
    }
}
