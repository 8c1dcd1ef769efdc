package gniddap.benchmark;

import gniddap.app.window.FixedFile;
import gniddap.app.window.MainWindow;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.play.Moment;
import gniddap.store.LayerText;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// From a number typed to a window that is laid out and drawn anew with it: every card, and the board's marks on their
/// canvas. What the pipeline then does to show it is measured as painting.
final class EditBenchmark {
    private static final int WARM_UP = 150;
    private static final int RUNS = 100;

    private final Workbench workbench;
    private final Parent root;

    private EditBenchmark() {
        Problem problem =
                LayerText.read("ConvTranspose2d(1, 1, 5, stride=2)").problem("16×16, kernel 5×5", List.of(16, 16), 1);
        workbench = new Workbench(problem.name(), problem);
        Stage stage = new Stage();
        MainWindow window = MainWindow.fill(stage, workbench, new FixedFile(), 1600, 900);
        window.player().jump(Moment.after(100));
        stage.show();
        root = stage.getScene().getRoot();
    }

    static Measurement measure() throws InterruptedException, ExecutionException {
        CompletableFuture<Measurement> measured = new CompletableFuture<>();
        Platform.runLater(() -> measured.complete(new EditBenchmark().run()));
        return measured.get();
    }

    private Measurement run() {
        double[] milliseconds = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            edit(run);
            if (run >= 0) {
                milliseconds[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        root.getScene().getWindow().hide();
        return Measurement.milliseconds(
                "type a number of a 16×16 input, kernel 5×5: the window drawn anew", 16, milliseconds);
    }

    private void edit(int run) {
        Problem before = workbench.problemProperty().get();
        workbench.change(before.withInput(before.input().with(run & 0xff, run)));
        root.applyCss();
        root.layout();
    }
}
