package gniddap.app.figures;

import gniddap.app.workbench.Work;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.export.Content;
import gniddap.export.FigureSpec;
import gniddap.export.WorksheetLayers;
import gniddap.export.WorksheetSpec;
import gniddap.picture.MatrixLook;
import gniddap.picture.worksheet.Paper;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.store.ProblemFile;
import gniddap.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words on the command line that make the same file as the window.
///
/// @param remark what they do not say; empty where the file is the same
record CommandWords(List<String> words, String remark) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,+@%-]+");

    CommandWords {
        words = List.copyOf(words);
    }

    /// Reads presets and files, so it may take a while.
    static CommandWords of(Work work, FigureFile file) {
        Content content = file.content();
        List<String> words = new ArrayList<>(List.of("gniddap", "export"));
        Optional<List<String>> source = content instanceof WorksheetSpec(WorksheetLayers.Drawn drawn, Paper _)
                ? Optional.of(drawn.source())
                : source(work);
        words.addAll(source.orElse(List.of("FILE")));
        words.addAll(content.options());
        if (file.alt()) {
            words.add("--alt");
        }
        words.addAll(List.of("-o", file.name()));
        return new CommandWords(words, remark(source.isPresent(), content));
    }

    /// As a shell takes them.
    String line() {
        return words.stream().map(CommandWords::quoted).collect(Collectors.joining(" "));
    }

    private static String remark(boolean known, Content content) {
        if (!known) {
            return Words.say("figures.command.save");
        }
        boolean lit = content instanceof FigureSpec figure
                && (figure.sight().attention() != null
                        || !figure.sight()
                                .look()
                                .equals(MatrixLook.WHOLE.withTurn(
                                        figure.sight().look().turn())));
        return lit ? Words.say("figures.command.lit") : "";
    }

    /// Where the command line finds the problem; nothing where it stands in the window alone.
    private static Optional<List<String>> source(Work work) {
        if (work.file().isPresent()) {
            return work.isUnsaved() ? Optional.empty() : file(work.file().get(), work.problem());
        }
        return Presets.all().stream()
                .filter(preset -> preset.problem().equals(work.problem()))
                .findFirst()
                .map(Preset::id)
                .map(id -> List.of("--preset", id));
    }

    private static Optional<List<String>> file(Path file, Problem problem) {
        try {
            List<Problem> problems = ProblemFile.read(file);
            String path = file.toString();
            if (problems.getFirst().equals(problem)) {
                return Optional.of(List.of(path));
            }
            return problems.contains(problem) ? Optional.of(List.of(path, "--name", problem.name())) : Optional.empty();
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
