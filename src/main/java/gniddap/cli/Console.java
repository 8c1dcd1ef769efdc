package gniddap.cli;

import gniddap.words.Words;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Where the command line reads and prints; always UTF-8.
///
/// @param terminal tells whether a person looks at what is printed
public record Console(InputStream in, PrintStream out, PrintStream err, BooleanSupplier terminal) {
    private static final int BUFFER = 1 << 16;

    static Console ofSystem(PrintedFile printed) {
        PrintStream out = new PrintStream(new BufferedOutputStream(printed, BUFFER), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err, Console::isTerminal);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    /// One sentence of what is wrong.
    void complain(String sentence) {
        out.flush();
        err.println(Words.say("cli.complaint", sentence));
    }
}
