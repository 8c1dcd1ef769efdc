package gniddap.cli;

import gniddap.words.Words;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Builds the description of one command. All values are read as text, so that complaints are ours.
final class Options {
    private final CommandSpec spec;

    /// `name` is the whole command as it is typed; `description` what it does.
    Options(String name, String description) {
        spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(description, "")
                .synopsisHeading(Words.say("cli.heading.usage"))
                .parameterListHeading("")
                .optionListHeading("")
                .autoWidth(false)
                .width(110)
                .sortOptions(false);
    }

    Options value(String names, String label, String description) {
        spec.addOption(OptionSpec.builder(names.split(", ", -1))
                .paramLabel(label)
                .type(type(label))
                .converters(text -> text)
                .description(literal(description))
                .build());
        return this;
    }

    /// A value that is one of a few words. Picocli keeps the words of a command apart by their labels.
    Options word(String names, String label, String description, List<String> words) {
        spec.addOption(OptionSpec.builder(names.split(", ", -1))
                .paramLabel(label)
                .type(String.class)
                .completionCandidates(words)
                .description(literal(description))
                .build());
        return this;
    }

    Options flag(String names, String description) {
        spec.addOption(OptionSpec.builder(names.split(", ", -1))
                .description(literal(description))
                .build());
        return this;
    }

    Options parameter(String label, String description, boolean required) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .arity(required ? "1" : "0..1")
                .required(required)
                .type(type(label))
                .converters(text -> text)
                .description(literal(description))
                .build());
        return this;
    }

    /// A needed parameter that is one of a few words.
    Options parameter(String label, String description, List<String> words) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .completionCandidates(words)
                .description(literal(description))
                .build());
        return this;
    }

    CommandSpec withHelp() {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(Words.say("cli.help"))
                .build());
        return spec;
    }

    Options examples(String... lines) {
        spec.usageMessage()
                .footer(Stream.concat(Stream.of("", Words.say("cli.heading.examples")), Stream.of(lines))
                        .map(Options::literal)
                        .toArray(String[]::new));
        return this;
    }

    /// Shells complete the names of files where picocli is told of files; all values are texts nevertheless.
    private static Class<?> type(String label) {
        return label.equals("FILE") ? File.class : String.class;
    }

    /// Picocli takes a per cent sign for the start of a format.
    private static String literal(String text) {
        return text.replace("%", "%%");
    }
}
