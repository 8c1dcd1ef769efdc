package gniddap.app.figures;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Speed;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.window.FixedFile;
import gniddap.app.workbench.Workbench;
import gniddap.export.FileKind;
import gniddap.store.LayerText;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;

/// Exports one file as the window does, and prints what the window would tell.
final class ExportProgram {
    private ExportProgram() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        Workbench workbench = new Workbench(
                "large", LayerText.read("ConvTranspose2d(2, 2, 5)").problem("large", List.of(6, 6), 1));
        FixedFile files = new FixedFile();
        files.file = file;
        Exporter exporter =
                new Exporter(Runnable::run, Runnable::run, new ClipboardTaker(_ -> true, _ -> true), () -> 0);
        FiguresViewModel figures = new FiguresViewModel(
                workbench,
                new PlayerViewModel(workbench),
                files,
                new QuestionViewModel(),
                new SimpleObjectProperty<>(Path.of("")),
                exporter);
        FigureChoices choices = figures.choices();
        choices.kindProperty().set(FileKind.of(file));
        choices.widthProperty().set("960");
        choices.heightProperty().set("540");
        choices.framesPerSecondProperty().set(10);
        choices.speedProperty().set(new Speed(100));
        figures.export();
        System.out.println(new ProgressViewModel(exporter).getText());
    }
}
