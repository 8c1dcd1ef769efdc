package gniddap.cli;

import gniddap.store.MadeFigure;
import gniddap.words.Message;
import gniddap.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tells what comes of the figures of a list: a line each, for a person at a terminal also how far it is, or JSON.
final class BatchReport {
    private final Console console;
    private final Path list;
    private final boolean json;
    private final ProgressLine progress;
    private final List<String> documents = new ArrayList<>();
    private int made;
    private int standing;
    private int failed;

    BatchReport(Console console, Path list, boolean json) {
        this.console = console;
        this.list = list;
        this.json = json;
        progress = new ProgressLine(console);
    }

    void begin(int figures) {
        progress.begin(figures);
    }

    void progress(String output, double share) {
        progress.show(output, share);
    }

    void ended(String output) {
        progress.ended(output);
    }

    void tell(BatchOutcome outcome) {
        progress.clear();
        switch (outcome) {
            case BatchOutcome.Made(MadeFigure figure) -> {
                made++;
                say(Report.line(figure));
                documents.add("{\"state\": \"written\", " + Report.json(figure) + "}");
            }
            case BatchOutcome.Standing(MadeFigure figure) -> {
                standing++;
                documents.add("{\"state\": \"unchanged\", " + Report.json(figure) + "}");
            }
            case BatchOutcome.Failed(String output, int line, String reason) -> {
                failed++;
                console.complain(Words.say("cli.batch.failed", list, line, output, reason));
                documents.add("{\"state\": \"failed\", \"output\": %s, \"reason\": %s}"
                        .formatted(JsonLine.quoted(output), JsonLine.quoted(reason)));
            }
        }
    }

    /// Sums it up; throws where a figure failed.
    void end() throws IOException {
        progress.clear();
        say(Words.say("cli.batch.done", made, standing));
        if (json) {
            console.out().println("{\"figures\": [" + String.join(",\n ", documents) + "]}");
        }
        if (failed > 0) {
            throw new Failure(new Message("cli.batch.some-failed", failed, made + standing + failed));
        }
    }

    private void say(String line) {
        if (!json) {
            console.out().println(line);
            console.out().flush();
        }
    }
}
