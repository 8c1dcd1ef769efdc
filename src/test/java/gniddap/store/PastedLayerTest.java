package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Refusal;
import gniddap.engine.Window;
import gniddap.engine.conventions.Framework;
import gniddap.engine.conventions.Wordings;
import gniddap.store.code.Dialect;
import gniddap.words.Words;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedLayerTest {
    private static final Layer PRESENT =
            Presets.named("padding-strides").problem().layer();
    private static final int LAYERS = 2000;

    @Test
    void pyTorchWithEverything() {
        PastedLayer pasted = PastedLayer.read("self.up = nn.ConvTranspose2d(16, 8, kernel_size=(3,5), stride=2,"
                + " padding=(1, 2), output_padding=1, groups=2, bias=False, dilation=(1, 2), device='cuda')  # up");
        Layer layer = pasted.on(PRESENT);
        assertThat(layer.axes()).containsExactly(Axis.transposed(3, 3, 2, 1, 1, 1), Axis.transposed(3, 5, 2, 2, 1, 2));
        assertThat(layer.inChannels()).isEqualTo(16);
        assertThat(layer.outChannels()).isEqualTo(8);
        assertThat(layer.groups()).isEqualTo(2);
        assertThat(pasted.bias()).isFalse();
        assertThat(pasted.remarks()).isEmpty();
    }

    @Test
    void kerasKeepsTheInputChannelsAndSaysSo() {
        PastedLayer pasted = PastedLayer.read("tf.keras.layers.Conv2DTranspose(filters=8, kernel_size=3, strides=2,"
                + " padding=\"same\", output_padding=None, dilation_rate=1, activation='relu', name=\"up\")");
        Layer layer = pasted.on(new Layer(PRESENT.axes(), 5, 1, 1));
        assertThat(layer.inChannels()).isEqualTo(5);
        assertThat(layer.outChannels()).isEqualTo(8);
        assertThat(layer.axes()).extracting(Axis::window).containsOnly(new Window(0, 1));
        assertThat(layer.axes()).extracting(Axis::output).containsOnly(6);
        assertThat(pasted.remarks())
                .extracting(Words::say)
                .containsExactly(
                        "activation='relu' was left out.", "Keras does not say the input channels; they stay.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keras.layers.Conv2DTranspose(1, 3, 2, 'same')          | 6 | 0 | 1",
                "keras.layers.Conv2DTranspose(1, 3, 2, 'valid')         | 7 | 0 | 0",
                "keras.layers.Conv2DTranspose(1, 3, 2, 'same', 0)       | 5 | 1 | 1",
                "keras.layers.Conv2DTranspose(1, 2, strides=3)          | 9 | 0 | -1",
                "nn.ConvTranspose2d(1, 1, 3, 2, 1, 1)                   | 6 | 1 | 0",
                "nn.ConvTranspose2d(in_ch, out_ch, 3, stride=s)         | 5 | 0 | 0",
                "nn.Conv2d(1, 1, 3, padding='same')                     | 3 | 1 | 1",
                "layers.Conv2D(1, (3, 3), padding='same', strides=2)    | 2 | 1 | 1",
            })
    void windowsAreThoseOfTheFramework(String call, int output, int begin, int end) {
        Axis axis = PastedLayer.read(call).on(PRESENT).axes().getFirst();
        assertThat(axis.output()).isEqualTo(output);
        boolean transposed = axis.operation() == Operation.TRANSPOSED;
        assertThat(transposed ? axis.window() : new Window(axis.begin(), axis.end()))
                .isEqualTo(new Window(begin, end));
    }

    @Test
    void whatIsNoNumberIsSaid() {
        PastedLayer pasted = PastedLayer.read("nn.ConvTranspose2d(in_ch, 8, 3, stride=s, padding_mode='reflect')");
        assertThat(pasted.remarks())
                .extracting(Words::say)
                .containsExactly(
                        "padding_mode='reflect' was left out.",
                        "in_channels=in_ch was not understood and left out.",
                        "stride=s was not understood and left out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linear(3, 4)",
                "nn.ConvTranspose2d(1, 1, 3",
                "nn.ConvTranspose2d(1, 1)",
                "nn.ConvTranspose2d(1, 1, k)",
                "Conv2DTranspose(1, 3, padding=p)",
                "Conv2D(1, 3, padding='causal')",
            })
    void whatIsNoLayerIsRefused(String text) {
        assertThatThrownBy(() -> PastedLayer.read(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void numbersAreNoLayer() {
        assertThat(PastedLayer.isIn("[[1, 2], [3, 4]]")).isFalse();
        assertThat(PastedLayer.isIn("y = nn.Conv1d(1, 1, 3)(x)")).isTrue();
    }

    /// What one call says is read back from its program as the same layer.
    @ParameterizedTest
    @CsvSource({"PYTORCH, PYTORCH", "KERAS, KERAS"})
    void callsReadBackThroughCode(Framework framework, Dialect dialect) {
        long read = LongStream.range(0, LAYERS)
                .mapToObj(seed -> said(RandomProblem.of(seed), framework))
                .filter(problem -> readsBack(problem, framework, dialect))
                .count();
        assertThat(read).isGreaterThan(LAYERS / 20);
    }

    /// The problem with the layer that the framework's nearest call says.
    private static Problem said(Problem problem, Framework framework) {
        Layer layer = Wordings.of(problem.layer(), framework).layer();
        return new Problem(problem.name(), layer, problem.input(), problem.weight(), problem.bias());
    }

    /// Not where Keras needs a call for each group, or zeros between the weights.
    private static boolean readsBack(Problem problem, Framework framework, Dialect dialect) {
        Layer layer = problem.layer();
        boolean transposed = layer.operation() == Operation.TRANSPOSED;
        boolean split = spread(layer) || (transposed && layer.groups() > 1);
        if (framework == Framework.KERAS && split) {
            return false;
        }
        PastedLayer pasted = PastedLayer.read(dialect.code(problem));
        Layer read = pasted.on(layer);
        assertThat(Wordings.same(read, layer)).as("%s %s", layer, read).isTrue();
        assertThat(read.axes().stream().map(Axis::dilation))
                .containsExactlyElementsOf(
                        layer.axes().stream().map(Axis::dilation).toList());
        assertThat(read.groups()).isEqualTo(layer.groups());
        assertThat(read.weightShape()).isEqualTo(layer.weightShape());
        assertThat(pasted.bias()).isEqualTo(problem.bias().isPresent());
        assertThat(Wordings.of(read, framework).call())
                .isEqualTo(Wordings.of(layer, framework).call());
        return true;
    }

    private static boolean spread(Layer layer) {
        return layer.axes().stream().anyMatch(axis -> axis.dilation() > 1)
                && layer.axes().stream().anyMatch(axis -> axis.stride() > 1);
    }
}
