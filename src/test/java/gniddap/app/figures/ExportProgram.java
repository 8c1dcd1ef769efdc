package gniddap.app.figures;

import gniddap.app.player.Speed;
import gniddap.export.FileKind;
import gniddap.store.LayerText;
import java.nio.file.Path;
import java.util.List;

/// Exports one file as the window does, and prints what the window would tell.
final class ExportProgram {
    private ExportProgram() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        FiguresDesk desk = new FiguresDesk(
                "large", LayerText.read("ConvTranspose2d(2, 2, 5)").problem("large", List.of(6, 6), 1));
        desk.choices.kindProperty().set(FileKind.of(file));
        desk.choose(960, 540);
        desk.choices.speedProperty().set(new Speed(100));
        desk.export(file);
        System.out.println(desk.progress.getText());
    }
}
