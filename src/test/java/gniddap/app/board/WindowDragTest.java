package gniddap.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Axis;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Window;
import gniddap.store.Presets;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowDragTest {
    private static final Problem START = Presets.named("padding-strides").problem();

    @Test
    void theLowerRightCornerAsksForOutputPadding() {
        List<Axis> axes = moved(new Grip(1, 1), 1, 1);
        assertThat(axes).allSatisfy(axis -> {
            assertThat(axis.begin()).isEqualTo(1);
            assertThat(axis.outputPadding()).isEqualTo(1);
            assertThat(axis.output()).isEqualTo(6);
        });
    }

    @Test
    void anEdgeMovesAloneAndMayReachPastTheCompleteOutput() {
        List<Axis> axes = moved(new Grip(-1, 0), -3, 5);
        assertThat(axes.getFirst()).isEqualTo(START.layer().axes().getFirst());
        assertThat(axes.getLast().window()).isEqualTo(new Window(-2, 1));
        assertThat(axes.getLast().output()).isEqualTo(8);
    }

    @Test
    void theWindowKeepsOneCell() {
        assertThat(moved(new Grip(-1, -1), 99, 99))
                .allSatisfy(axis -> assertThat(axis.output()).isOne());
        assertThat(moved(new Grip(1, 1), -99, -99))
                .allSatisfy(axis -> assertThat(axis.output()).isOne());
    }

    @Test
    void everyWindowShowsTheSameCompleteOutput() {
        Problem moved = new WindowDrag(START, new Grip(-1, -1)).moved(-1, -1);
        assertThat(Reading.COLLECT.compute(moved.withoutWindow()))
                .isEqualTo(Reading.MATRIX.compute(START.withoutWindow()));
    }

    @Test
    void edgesAndCornersAreFoundNearTheLine() {
        Rectangle2D window = new Rectangle2D(100, 100, 50, 50);
        assertThat(Grip.at(window, 102, 120)).contains(new Grip(-1, 0));
        assertThat(Grip.at(window, 148, 153)).contains(new Grip(1, 1));
        assertThat(Grip.at(window, 125, 125)).isEmpty();
        assertThat(Grip.at(window, 100, 170)).isEmpty();
    }

    private static List<Axis> moved(Grip grip, int right, int below) {
        return new WindowDrag(START, grip).moved(right, below).layer().axes();
    }
}
