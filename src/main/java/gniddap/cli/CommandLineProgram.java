package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.words.Words;
import java.io.FileDescriptor;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Runs one command and tells what came of it: 0 done, 1 failed, 2 refused, with one sentence on stderr.
public final class CommandLineProgram {
    private final Console console;

    public CommandLineProgram(Console console) {
        this.console = console;
    }

    public static int run(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintedFile printed = new PrintedFile(FileDescriptor.out);
        Console console = Console.ofSystem(printed);
        int code = new CommandLineProgram(console).execute(arguments);
        console.out().flush();
        if (printed.broken() == null || code != ExitCode.DONE) {
            return code;
        }
        if (!printed.isLeft()) {
            console.complain(Words.say("cli.failed.printed"));
        }
        return ExitCode.FAILED;
    }

    public int execute(String... arguments) {
        try {
            Overview overview = new Overview();
            if (overview.answers(arguments)) {
                overview.print(arguments, console.out());
            } else {
                List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
                run(CommandName.named(arguments[0]).command(), rest.toArray(String[]::new));
            }
            return ExitCode.DONE;
        } catch (Refusal refused) {
            console.complain(Words.say(refused.message()));
            return ExitCode.REFUSED;
        } catch (ParameterException wrong) {
            console.complain(Complaints.sentence(wrong));
            return ExitCode.REFUSED;
        } catch (IOException broken) {
            console.complain(Complaints.sentence(broken));
            return ExitCode.FAILED;
        } catch (OutOfMemoryError _) {
            console.complain(Words.say("cli.failed.memory"));
            return ExitCode.FAILED;
        }
    }

    private void run(Command command, String... arguments) throws IOException {
        CommandSpec spec = command.spec();
        CommandLine line = new CommandLine(spec);
        ParseResult parsed = line.parseArgs(arguments);
        if (parsed.isUsageHelpRequested()) {
            line.usage(console.out(), Ansi.OFF);
        } else {
            command.run(parsed, console);
        }
    }
}
