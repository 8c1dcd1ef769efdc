package gniddap.cli;

import gniddap.words.Words;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `completion`: prints what makes a shell complete commands, options and their words.
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");
    private static final String NAME = "gniddap";

    @Override
    public CommandSpec spec() {
        return new Options("gniddap completion", Words.say("cli.completion.description"))
                .parameter("SHELL", Words.say("cli.completion.shell"), SHELLS)
                .examples(
                        "  source <(gniddap completion bash)",
                        "  gniddap completion bash > ~/.local/share/bash-completion/completions/gniddap")
                .withHelp();
    }

    @Override
    public void run(ParseResult parsed, Console console) {
        new Arguments(parsed).parameterAmong(SHELLS);
        CommandSpec all = CommandSpec.create().name(NAME);
        for (CommandName name : CommandName.values()) {
            all.addSubcommand(name.word(), new CommandLine(name.command().spec()));
        }
        console.out().print(AutoComplete.bash(NAME, new CommandLine(all)));
    }
}
