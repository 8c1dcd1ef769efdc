package gniddap.app.window;

import gniddap.app.workbench.Workbench;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Drags the file it is given, with a robot's mouse, from a small window onto the real one, and prints what the window
/// said meanwhile and what is open in the end. It needs a display.
final class DragProgram {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;
    private static final int MOVES = 12;
    private static final long PAUSE_MILLISECONDS = 80;

    private final Robot robot;
    private final MainWindow window;
    private final Stage stage;

    private DragProgram(Path file) {
        robot = new Robot();
        Preset first = Presets.named("padding-strides");
        stage = undecorated(0);
        window = MainWindow.fill(stage, new Workbench(first.name(), first.problem()), new FixedFile(), WIDTH, HEIGHT);
        stage.show();
        source(file).show();
    }

    public static void main(String[] arguments) throws Exception {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        DragProgram program = ask(() -> new DragProgram(Path.of(arguments[0])));
        TimeUnit.SECONDS.sleep(1);
        program.drag();
        System.out.println("title: " + ask(program.window.workbench().titleProperty()::get));
        System.exit(0);
    }

    private void drag() throws Exception {
        ask(() -> move(WIDTH + 50, 50));
        ask(() -> press(true));
        for (int n = 1; n <= MOVES; n++) {
            int x = WIDTH + 50 - n * WIDTH / 2 / MOVES;
            int y = 50 + n * HEIGHT / 2 / MOVES;
            ask(() -> move(x, y));
        }
        System.out.println("hint while over the window: " + ask(this::isHintShown));
        ask(() -> press(false));
        TimeUnit.SECONDS.sleep(1);
        System.out.println("hint afterwards: " + ask(this::isHintShown));
    }

    private boolean isHintShown() {
        return stage.getScene().lookup("#drop-hint").isVisible();
    }

    private boolean move(double x, double y) {
        robot.mouseMove(x, y);
        return true;
    }

    private boolean press(boolean down) {
        if (down) {
            robot.mousePress(MouseButton.PRIMARY);
        } else {
            robot.mouseRelease(MouseButton.PRIMARY);
        }
        return true;
    }

    private static Stage source(Path file) {
        Pane pane = new Pane();
        pane.setOnDragDetected(event -> {
            Dragboard board = pane.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.<File>of(file.toFile()));
            board.setContent(content);
            event.consume();
        });
        Stage source = undecorated(WIDTH);
        source.setScene(new Scene(pane, 100, 100));
        return source;
    }

    private static Stage undecorated(double x) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setX(x);
        stage.setY(0);
        return stage;
    }

    private static <T> T ask(Supplier<T> question) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException broken) {
                answer.completeExceptionally(broken);
            }
        });
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        return answer.get(20, TimeUnit.SECONDS);
    }
}
