package gniddap.cli;

import gniddap.words.Words;
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
                .type(String.class)
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
                .type(String.class)
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

    /// Picocli takes a per cent sign for the start of a format.
    private static String literal(String text) {
        return text.replace("%", "%%");
    }
}
