package gniddap.app.player;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import gniddap.play.Moment;
import gniddap.trace.Grain;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A convolution whose kernel stands on nothing but padding has no product to show.
class EmptyRunTest {
    @Test
    void aRunWithoutStepsStaysAtItsStart() {
        Layer layer = new Layer(List.of(new Axis(Operation.CONVOLUTION, 2, 1, 9, 1, 1, 0, 1)), 1, 1, 1);
        Tensor input = new Tensor(layer.inputShape(1), new float[] {1, 2});
        Tensor weight = new Tensor(layer.weightShape(), new float[] {3});
        Workbench workbench = new Workbench("", new Problem("", layer, input, weight, Optional.empty()));
        PlayerViewModel player = new PlayerViewModel(workbench);
        workbench.grainProperty().set(Grain.PRODUCT);
        player.togglePlay();
        player.advance(5);
        player.last();
        player.progressProperty().set(0.5);
        assertThat(player.moment()).isEqualTo(Moment.START);
        assertThat(player.steps()).isZero();
    }
}
