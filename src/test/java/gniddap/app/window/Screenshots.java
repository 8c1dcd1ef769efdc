package gniddap.app.window;

import gniddap.app.workbench.Workbench;
import gniddap.export.png.PngWriter;
import gniddap.picture.View;
import gniddap.picture.change.Area;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/// Opens the real window for each [Shot] and writes what it shows, as PNG, into the folder `screenshots`. Started by
/// `screenshots/make`.
final class Screenshots {
    /// Frames until styles are applied, all is laid out and the board is painted at its last size.
    private static final int FRAMES_TO_SETTLE = 5;

    private static final int OPAQUE = 0xFF000000;

    /// Where the run of another view stands, which may have more steps than the board's.
    private static final double MIDDLE = 0.55;

    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("screenshots");
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        for (Shot shot : Shot.all()) {
            Path file = folder.resolve(shot.file() + ".png");
            Files.write(file, png(take(shot)));
            System.out.println(file + ", " + Files.size(file) / 1000 + " kB");
        }
        Platform.exit();
    }

    private static WritableImage take(Shot shot) throws InterruptedException, ExecutionException {
        CompletableFuture<WritableImage> taken = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = show(shot);
            boolean previewed = shot.export().isPresent();
            ImageView preview = (ImageView) stage.getScene().lookup("#export-picture");
            afterFrames(FRAMES_TO_SETTLE, () -> !previewed || preview.getImage() != null, () -> {
                taken.complete(stage.getScene().snapshot(null));
                stage.hide();
            });
        });
        return taken.get();
    }

    private static Stage show(Shot shot) {
        Preset preset = Presets.named(shot.preset());
        Workbench workbench = new Workbench(preset.name(), preset.problem());
        workbench.themeProperty().set(shot.theme());
        workbench.grainProperty().set(shot.grain());
        workbench.symbolsProperty().set(shot.symbols());
        workbench.viewProperty().set(shot.view());
        Stage stage = new Stage();
        MainWindow window = MainWindow.fill(stage, workbench, new FixedFile(), shot.width(), shot.height());
        window.player().jump(Moment.at(shot.position()));
        if (shot.view() != View.TWO_MODELS) {
            window.player().progressProperty().set(MIDDLE);
        }
        stage.setX(0);
        stage.setY(0);
        stage.show();
        if (!shot.field().isEmpty()) {
            ((TextField) stage.getScene().lookup("#" + shot.field())).setText(shot.typed());
        }
        shot.export().ifPresent(kind -> {
            window.figures().choices().kindProperty().set(kind);
            window.figures().toggle();
        });
        return stage;
    }

    /// So many frames in a row in which all is there.
    private static void afterFrames(int frames, BooleanSupplier there, Runnable deed) {
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long nanoseconds) {
                seen = there.getAsBoolean() ? seen + 1 : 0;
                if (seen == frames) {
                    stop();
                    deed.run();
                }
            }
        }.start();
    }

    private static byte[] png(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Arrays.setAll(pixels, n -> pixels[n] | OPAQUE);
        try (PngWriter png = PngWriter.ofOne(width, height, 0)) {
            String title = Words.say("window.title");
            return png.next(pixels, List.of(new Area(0, 0, width, height)), title, title);
        }
    }
}
