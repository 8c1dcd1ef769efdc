package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.player.Run;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Layer;
import gniddap.picture.View;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// Deeds by chance: nothing is thrown or logged, every number is the engine's after each of them, and when all views
/// have been seen, ten thousand more take no memory.
@ExtendWith(ApplicationExtension.class)
class MonkeyTest {
    private static final int DEEDS = 20_000;
    private static final int DEEDS_AT_ONCE = 100;
    private static final int WARM = 10_000;
    private static final int MOST_CELLS = 1500;
    private static final long SEED = 20261121;
    private static final long MEMORY_MARGIN = 4_000_000;
    private static final int LOOKS = 5;
    private static final Preset FIRST = Presets.named("padding-strides");

    @SuppressWarnings("NullAway.Init") // set by open, before the test
    private MainWindow window;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    private final List<Throwable> uncaught = new ArrayList<>();
    private final Deque<String> lastDeeds = new ArrayDeque<>();

    /// On a stage of its own: of the one that is given, the test's library keeps every event.
    @Start
    void open(Stage given) {
        stage = new Stage();
        window = MainWindow.fill(stage, new Workbench(FIRST.name(), FIRST.problem()), new FixedFile(), 990, 720);
        stage.show();
    }

    @Stop
    void close() {
        stage.close();
    }

    @Test
    void nothingEverComesOutOfStep() {
        List<String> warnings = new ArrayList<>();
        Handler ear = listen(warnings);
        Monkey monkey = new Monkey(window, stage.getScene(), SEED);
        long before = 0;
        for (int done = 0; done < DEEDS; done += DEEDS_AT_ONCE) {
            if (done == WARM) {
                before = usedMemory();
            }
            WaitForAsyncUtils.waitForAsyncFx(120_000, () -> actAndCheck(monkey));
            WaitForAsyncUtils.waitForFxEvents();
        }
        Logger.getLogger("javafx").removeHandler(ear);
        assertThat(warnings).isEmpty();
        assertThat(usedMemory()).isLessThan(before + MEMORY_MARGIN);
    }

    private void actAndCheck(Monkey monkey) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> uncaught.add(thrown));
        for (int n = 0; n < DEEDS_AT_ONCE; n++) {
            try {
                lastDeeds.addLast(monkey.act());
                assertThat(uncaught).isEmpty();
                check();
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError(
                        "after " + lastDeeds + " on " + window.workbench().work(), broken);
            }
            while (lastDeeds.size() > 12) {
                lastDeeds.removeFirst();
            }
            keepSmall();
        }
    }

    private void check() {
        Run run = window.player().runProperty().get();
        assertThat(run.models().problem())
                .isEqualTo(window.workbench().problemProperty().get());
        assertThat(run.moment().position())
                .isBetween(0.0, (double) run.models().leading().size());
        if (!window.workbench().symbolsProperty().get()) {
            boolean turned = window.workbench().matrixLookProperty().get().turn() >= 0.5;
            BoardCheck.of(run, turned, window.board().pictureProperty().get());
        }
        Layer layer = run.models().problem().layer();
        int inputs = layer.inputShape(run.models().problem().batch()).count();
        assertThat(text("#position"))
                .containsAnyOf("of " + inputs, "of " + run.course().steps());
    }

    /// Layers that grew out of hand would only make the test slow.
    private void keepSmall() {
        if (window.workbench().problemProperty().get().outputShape().count() > MOST_CELLS) {
            window.workbench().open("small again", Presets.named("channels").problem());
        }
    }

    private String text(String id) {
        return ((Labeled) stage.getScene().lookup(id)).getText().replace('\u00a0', ' ');
    }

    private static Handler listen(List<String> warnings) {
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                    warnings.add(entry.getMessage() + " " + entry.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("javafx").addHandler(ear);
        return ear;
    }

    /// What is held when the window shows the same as at the start; larger layers and pictures hold more.
    private long usedMemory() {
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            window.figures().close();
            window.workbench().open(FIRST.name(), FIRST.problem());
            window.workbench().viewProperty().set(View.TWO_MODELS);
        });
        return LongStream.range(0, LOOKS).map(_ -> heldNow()).min().orElseThrow();
    }

    /// What JavaFX would give back is gone, as the tests' JVM is told to. A preview may still be drawn on another
    /// thread; what is held for good is there at every look.
    private static long heldNow() {
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        for (int n = 0; n < 3; n++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
