package gniddap.benchmark;

import gniddap.app.paint.FxPainter;
import gniddap.engine.Problem;
import gniddap.picture.Composer;
import gniddap.picture.MatrixLook;
import gniddap.picture.Picture;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.matrix.MatrixLayout;
import gniddap.play.Moment;
import gniddap.play.Pace;
import gniddap.store.LayerText;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;

/// Composing and painting, warm. A snapshot of one pixel makes JavaFX carry out all that was asked of the canvas, so
/// that nothing is left for later, without reading back what no window reads.
final class PictureBenchmarks {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final int WARM_UP = 400;
    private static final int RUNS = 200;
    private static final double NOTCHES = 45;
    private static final double FRAMES_PER_STEP =
            60 * Pace.of(Grain.INPUT_VALUE).secondsPerStep();

    private final Composer composer;
    private final double steps;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D());
    private final WritableImage image = new WritableImage(1, 1);

    private final SnapshotParameters corner = new SnapshotParameters();

    private PictureBenchmarks(Problem problem, View view) {
        composer = Composer.of(
                Scene.forPixels(problem, Grain.INPUT_VALUE, view, new Style(Theme.LIGHT, false), WIDTH, HEIGHT));
        corner.setViewport(new Rectangle2D(0, 0, 1, 1));
        steps = composer.course().steps();
    }

    static List<Measurement> measure() throws InterruptedException, ExecutionException {
        PictureBenchmarks board =
                new PictureBenchmarks(Presets.named(Presets.ids().getFirst()).problem(), View.TWO_MODELS);
        Problem large =
                LayerText.read("ConvTranspose2d(16, 32, 3)").problem("64×64×16 → 32 channels", List.of(64, 64), 1);
        PictureBenchmarks matrix = new PictureBenchmarks(large, View.MATRIX);
        CompletableFuture<List<Measurement>> measured = new CompletableFuture<>();
        Platform.runLater(() -> {
            List<Measurement> all = new ArrayList<>(List.of(board.composing(), board.painting(), board.playing()));
            for (View view : View.values()) {
                all.add(new PictureBenchmarks(board.composer.scene().problem(), view).frame());
            }
            all.addAll(List.of(matrix.both(), matrix.dragging()));
            measured.complete(all);
        });
        return measured.get();
    }

    /// A frame of a run in one view, composed and painted: the budgets of both together.
    private Measurement frame() {
        return Measurement.milliseconds(
                "compose and paint the next frame of a run: view "
                        + composer.scene().view().word(),
                9,
                runs(frame -> paint(composer.compose(Moment.at(frame / FRAMES_PER_STEP)))));
    }

    private Measurement composing() {
        return Measurement.milliseconds("compose one frame, main window, default preset", 1, runs(this::compose));
    }

    private Measurement painting() {
        Picture picture = compose(RUNS / 2);
        return Measurement.milliseconds("paint it on the Canvas, 1600×900, software pipeline, all of it", 8, runs(_ -> {
            painter.forget();
            return paint(picture);
        }));
    }

    /// Each frame as a window paints it when it plays, 60 a second at the usual pace: only what the last had otherwise.
    private Measurement playing() {
        List<Picture> frames = IntStream.range(0, RUNS)
                .mapToObj(frame -> composer.compose(Moment.at(frame / FRAMES_PER_STEP)))
                .toList();
        return Measurement.milliseconds("paint the next frame of a run", 8, runs(frame -> paint(frames.get(frame))));
    }

    private Measurement both() {
        return Measurement.milliseconds(
                "compose and paint the largest matrix (64×64×16 → 32 channels)", 16, runs(run -> paint(compose(run))));
    }

    /// The same in the middle of it, each time a cell further on: other entries, the same problem.
    private Measurement dragging() {
        MatrixLook near = MatrixLayout.of(composer.scene()).zoomedTo(NOTCHES, 70_000, 33_000);
        return Measurement.milliseconds("drag the largest matrix: compose and paint", 16, runs(run -> {
            MatrixLook look = new MatrixLook(near.zoom(), near.row() + run, near.column() + run, 0);
            return paint(composer.in(composer.scene().withLook(look)).compose(Moment.at(steps / 2)));
        }));
    }

    /// A moment between two steps, another for each run.
    private Picture compose(int run) {
        return composer.compose(Moment.at((run + 0.37) / RUNS * steps));
    }

    private WritableImage paint(Picture picture) {
        painter.paint(picture, WIDTH, HEIGHT);
        return canvas.snapshot(corner, image);
    }

    private static double[] runs(Work work) {
        double[] milliseconds = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            Object made = work.run(Math.floorMod(run, RUNS));
            if (run >= 0 && made != null) {
                milliseconds[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        return milliseconds;
    }

    private interface Work {
        Object run(int number);
    }
}
