package gniddap.app.figures;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Speed;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.window.FixedFile;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The view models of the sheet with all they need, at work in the test's own thread.
final class FiguresDesk {
    static final Preset PRESET = Presets.named("padding-strides");

    final Workbench workbench;
    final PlayerViewModel player;
    final FixedFile files = new FixedFile();
    final QuestionViewModel questions = new QuestionViewModel();
    final ObjectProperty<Path> lastFolder = new SimpleObjectProperty<>(Path.of("last"));
    Optional<Pixels> copied = Optional.empty();
    String copiedText = "";
    /// What the clock shows.
    long nanoseconds;

    final Exporter exporter =
            new Exporter(Runnable::run, Runnable::run, new ClipboardTaker(this::take, this::take), () -> nanoseconds);
    final FiguresViewModel figures;
    final FigureChoices choices;
    final PreviewViewModel preview;
    final ProgressViewModel progress = new ProgressViewModel(exporter);

    FiguresDesk() {
        this(PRESET.name(), PRESET.problem());
    }

    FiguresDesk(String title, Problem problem) {
        workbench = new Workbench(title, problem);
        player = new PlayerViewModel(workbench);
        figures = new FiguresViewModel(workbench, player, files, questions, lastFolder, exporter);
        choices = figures.choices();
        preview = new PreviewViewModel(workbench, figures, Runnable::run, Runnable::run);
    }

    /// Chooses a film of few frames, or pictures of that size.
    void choose(int width, int height) {
        choices.widthProperty().set(Integer.toString(width));
        choices.heightProperty().set(Integer.toString(height));
        choices.framesPerSecondProperty().set(10);
        choices.speedProperty().set(new Speed(4));
    }

    /// Exports to that file.
    void export(Path file) {
        files.file = file;
        figures.export();
    }

    /// Gives the answer that comes first to the question that is asked.
    void agree() {
        questions.give(Objects.requireNonNull(questions.currentProperty().get())
                .answers()
                .getFirst());
    }

    /// The names of the files in a folder, in order.
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private boolean take(Pixels pixels) {
        copied = Optional.of(pixels);
        return true;
    }

    private boolean take(String text) {
        copiedText = text;
        return true;
    }
}
