package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.export.FileKind;
import gniddap.export.Written;
import gniddap.store.FigureOrder;
import gniddap.store.ListedFigure;
import gniddap.store.MadeFigure;
import gniddap.store.MadeFigures;
import gniddap.store.MadeFile;
import gniddap.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// Makes the figures of a list, as many at a time as there are processors, and leaves those alone that stand.
record Batch(Path list, List<ListedFigure> figures, MadeFigures made, boolean force) {

    /// Tells of the figures in the order of the list, whichever is ready first.
    void run(BatchReport report) throws IOException {
        FigureOrder order = FigureOrder.of(list, figures, folder());
        Makers makers = new Makers();
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Map<ListedFigure, CompletableFuture<BatchOutcome>> outcomes = new HashMap<>();
            report.begin(figures.size());
            for (ListedFigure figure : order.sorted()) {
                List<CompletableFuture<BatchOutcome>> needs =
                        order.needs(figure).stream().map(outcomes::get).toList();
                outcomes.put(
                        figure,
                        CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new))
                                .thenApplyAsync(_ -> outcome(figure, needs, makers, report), workers));
            }
            figures.forEach(figure ->
                    report.tell(Objects.requireNonNull(outcomes.get(figure)).join()));
        }
    }

    private BatchOutcome outcome(
            ListedFigure figure, List<CompletableFuture<BatchOutcome>> needs, Makers makers, BatchReport report) {
        try {
            for (CompletableFuture<BatchOutcome> need : needs) {
                if (need.join() instanceof BatchOutcome.Failed(String output, int line, String _)) {
                    throw new Refusal("cli.batch.refused.needs", output, line);
                }
            }
            return makeIfNeeded(figure, makers, report);
        } catch (Refusal refused) {
            return failed(figure, Words.say(refused.message()));
        } catch (ParameterException wrong) {
            return failed(figure, Complaints.sentence(wrong));
        } catch (IOException broken) {
            return failed(figure, Complaints.sentence(broken));
        } catch (OutOfMemoryError _) {
            return failed(figure, Words.say("cli.failed.memory"));
        } finally {
            report.ended(figure.output());
        }
    }

    private static BatchOutcome failed(ListedFigure figure, String reason) {
        return new BatchOutcome.Failed(figure.output(), figure.line(), reason);
    }

    private BatchOutcome makeIfNeeded(ListedFigure figure, Makers makers, BatchReport report) throws IOException {
        FileKind kind = FileKind.of(Path.of(figure.output()));
        Map<String, String> values = figure.values(folder(), name -> fits(name, figure, kind));
        Optional<MadeFigure> before = made.of(figure.output());
        String asked = makers.asked(kind, figure.output(), values, before);
        if (!force && before.isPresent() && before.get().stands(asked, folder())) {
            return new BatchOutcome.Standing(before.get());
        }
        ExportJob job = job(values);
        makeFolder(job.file());
        Written written = job.write(share -> report.progress(figure.output(), share));
        MadeFigure after = Report.made(job, written, figure.output(), asked, MadeFile.all(folder(), written.files()));
        made.made(after);
        return new BatchOutcome.Made(after);
    }

    /// Whether a default means anything for a figure: sheets to be filled in have no text that tells what they show.
    private static boolean fits(String name, ListedFigure figure, FileKind kind) {
        boolean textOfSheet = name.equals("alt") && figure.own().containsKey("worksheet");
        return KindOptions.fits(name, kind) && !textOfSheet;
    }

    /// A list may name folders that are not there yet.
    private static void makeFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException _) {
                throw new Refusal("store.refused.no-folder", file, folder);
            }
        }
    }

    /// The same words as on the command line give the same figure.
    private static ExportJob job(Map<String, String> values) {
        CommandSpec export = ExportOptions.spec();
        List<String> words = new ArrayList<>(List.of("--force"));
        values.forEach((name, value) -> {
            OptionSpec option = export.findOption("--" + name);
            if (option != null) {
                words.add(option.arity().max() == 0 ? "--" + name : "--" + name + "=" + value);
            }
        });
        words.add("--");
        Optional.ofNullable(values.get("file")).ifPresent(words::add);
        return ExportJob.of(new Arguments(new CommandLine(export).parseArgs(words.toArray(String[]::new))));
    }

    /// Names in the list are meant from where it lies.
    private Path folder() {
        Path folder = list.getParent();
        return folder == null ? Path.of("") : folder;
    }
}
