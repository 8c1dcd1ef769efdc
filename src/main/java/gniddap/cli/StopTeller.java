package gniddap.cli;

import gniddap.words.Words;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Says, when the program is stopped while files are being written, that none of them is left unfinished.
final class StopTeller implements AutoCloseable {
    private static final AtomicReference<@Nullable Console> TELLING = new AtomicReference<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(StopTeller::tell));
    }

    private StopTeller() {}

    /// From now on until it is closed.
    static StopTeller begin(Console console) {
        TELLING.set(console);
        return new StopTeller();
    }

    @Override
    public void close() {
        TELLING.set(null);
    }

    /// What was to be printed otherwise is not waited for: the program that reads it may have stopped, too.
    private static void tell() {
        Console console = TELLING.get();
        if (console != null) {
            console.err().println(Words.say("cli.complaint", Words.say("cli.stopped")));
        }
    }
}
