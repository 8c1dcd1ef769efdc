package gniddap.app.size;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeViewModelTest {
    @Test
    void worksTheSizeOut() {
        SizeBlock block = only(Axis.transposed(3, 3, 2, 1, 0, 1));
        assertThat(block.steps())
                .containsExactly(
                        new SizeStep("insert", "(3−1)·2 + 1", 5),
                        new SizeStep("scan", "+ 1·(3−1)", 7),
                        new SizeStep("cut", "− 2·1 + 0", 5));
        assertThat(block.sentence()).isEqualTo("The convolution takes both 5 and 6 to 3. Output padding 1 asks for 6.");
    }

    @Test
    void worksAConvolutionOut() {
        SizeBlock block = only(Axis.convolution(6, 3, 2, 1, 1));
        assertThat(block.steps())
                .containsExactly(
                        new SizeStep("pad", "6 + 2·1", 8),
                        new SizeStep("scan", "− 1·(3−1)", 6),
                        new SizeStep("stride", "⌊5 / 2⌋ + 1", 3));
        assertThat(block.sentence())
                .isEqualTo("The convolution takes both 5 and 6 to 3. The last cell does not fit and is dropped; "
                        + "the transpose needs output padding 1 to lead back to 6.");
    }

    /// The sentence names the sizes that the engine's own convolution takes to one.
    @ParameterizedTest
    @CsvSource({"3, 3, 2, 1, 1", "4, 2, 3, 0, 0", "2, 5, 4, 1, 2", "5, 3, 1, 1, 0"})
    void namesEverySizeThatComesToTheSame(int small, int kernel, int stride, int padding, int outputPadding) {
        String sentence = only(Axis.transposed(small, kernel, stride, padding, outputPadding, 1))
                .sentence();
        int smallest = Axis.transposed(small, kernel, stride, padding, 0, 1).output();
        int largest = smallest + stride - 1;
        assertThat(Axis.convolution(smallest, kernel, stride, padding, 1).output())
                .isEqualTo(small);
        assertThat(Axis.convolution(largest, kernel, stride, padding, 1).output())
                .isEqualTo(small);
        assertThat(Axis.convolution(largest + 1, kernel, stride, padding, 1).output())
                .isEqualTo(small + 1);
        assertThat(sentence).contains(String.valueOf(smallest)).contains(String.valueOf(largest));
    }

    @Test
    void tellsAxesApartWhereTheyDiffer() {
        Workbench workbench =
                on(Axis.transposed(3, 3, 2, 1, 0, 1), new Axis(Operation.TRANSPOSED, 4, 3, 2, 1, 0, 0, 1));
        List<SizeBlock> blocks = new SizeViewModel(workbench).getBlocks();
        assertThat(blocks).extracting(SizeBlock::axis).containsExactly("height", "width");
        assertThat(blocks.getLast().steps().getLast()).isEqualTo(new SizeStep("cut", "− 1 − 0 + 0", 8));
    }

    @Test
    void everyPresetEndsAtTheSizeOfItsOutput() {
        for (Preset preset : Presets.all()) {
            SizeViewModel size = new SizeViewModel(new Workbench("", preset.problem()));
            for (SizeBlock block : size.getBlocks()) {
                assertThat(preset.problem().outputShape().sizes())
                        .contains(block.steps().getLast().result());
            }
        }
    }

    private static SizeBlock only(Axis axis) {
        List<SizeBlock> blocks = new SizeViewModel(on(axis)).getBlocks();
        assertThat(blocks).hasSize(1);
        return blocks.getFirst();
    }

    private static Workbench on(Axis... axes) {
        Layer layer = new Layer(List.of(axes), 1, 1, 1);
        Tensor input =
                new Tensor(layer.inputShape(1), new float[layer.inputShape(1).count()]);
        Tensor weight =
                new Tensor(layer.weightShape(), new float[layer.weightShape().count()]);
        return new Workbench("", new Problem("", layer, input, weight, Optional.empty()));
    }
}
