package gniddap.cli;

import gniddap.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where the command line reads and prints; always UTF-8.
public record Console(InputStream in, PrintStream out, PrintStream err) {
    private static final int BUFFER = 1 << 16;

    public static Console ofSystem() {
        PrintStream out = new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err);
    }

    /// One sentence of what is wrong.
    void complain(String sentence) {
        out.flush();
        err.println(Words.say("cli.complaint", sentence));
    }
}
