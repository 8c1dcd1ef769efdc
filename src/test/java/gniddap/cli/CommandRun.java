package gniddap.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a command line printed and returned.
public record CommandRun(int code, String out, String err) {
    public static CommandRun of(String... arguments) {
        return reading("", arguments);
    }

    static CommandRun reading(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> false);
        int code = new CommandLineProgram(console).execute(arguments);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Whether it was refused in one sentence on stderr, with nothing on stdout.
    boolean isRefused() {
        return code == ExitCode.REFUSED && isOneComplaint();
    }

    boolean isOneComplaint() {
        return out.isEmpty() && err.startsWith("gniddap: ") && err.lines().count() == 1;
    }
}
