package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayerTextTest {
    @Test
    void readsWhatTheIssueTypes() {
        LayerCall call = LayerText.read("ConvTranspose2d(1, 1, 3, stride=2, padding=1)");
        Axis axis = Axis.transposed(3, 3, 2, 1, 0, 1);
        assertThat(call.layer(List.of(3, 3))).isEqualTo(new Layer(List.of(axis, axis), 1, 1, 1));
        assertThat(call.bias()).isTrue();
    }

    @Test
    void readsEveryArgumentByNameAndSpacing() {
        LayerCall call = LayerText.read(" torch.nn.ConvTranspose2d ( 4,6 , kernel_size = (3,5), stride=[2, 3],"
                + " padding=(1, 0), output_padding=(1,2), groups=2, bias=False, dilation=2 ) ");
        assertThat(call)
                .isEqualTo(new LayerCall(
                        Operation.TRANSPOSED,
                        4,
                        6,
                        List.of(3, 5),
                        List.of(2, 3),
                        List.of(1, 0),
                        List.of(1, 2),
                        List.of(2, 2),
                        2,
                        false));
    }

    @Test
    void argumentsWithoutNamesStandAsInPyTorch() {
        assertThat(LayerText.read("Conv1d(2, 4, 3, 2, 1, 3, 2, False)"))
                .isEqualTo(LayerText.read("Conv1d(2,4,3,stride=2,padding=1,dilation=3,groups=2,bias=False)"));
        assertThat(LayerText.read("ConvTranspose1d(2, 4, 3, 2, 1, 1, 2, False, 3)"))
                .isEqualTo(LayerText.read(
                        "ConvTranspose1d(2,4,3,stride=2,padding=1,output_padding=1,groups=2,bias=False,dilation=3)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ConvTranpose2d(1, 1, 3) | 1 | “ConvTranpose2d” is not a layer gniddap knows; the nearest is ConvTranspose2d.",
                "Conv2d 1, 1, 3 | 8 | A “(” is missing here.",
                "Conv2d(1, 1, 3 | 15 | A “,” is missing here.",
                "Conv2d(1 1, 3) | 10 | A “,” is missing here.",
                "Conv2d(1, 1) | 12 | Conv2d also needs “kernel_size”.",
                "Conv2d(1, 1, 3, strid=2) | 17 | Conv2d has no argument “strid”; the nearest is “stride”.",
                "Conv2d(1, 1, 3, output_padding=1) | 17 | Conv2d has no argument “output_padding”; the nearest is “padding”.",
                "Conv2d(1, 1, 3, padding='same') | 25 | Here must stand a whole number, a tuple such as (3, 5), True or False.",
                "Conv2d(1, 1, 3, stride=True) | 24 | “stride” must be a whole number or a tuple of 2.",
                "Conv2d(1, 1, (3, 3, 3)) | 14 | “kernel_size” must be a whole number or a tuple of 2.",
                "Conv2d(1, 1, 3, groups=(1, 1)) | 24 | “groups” must be a whole number.",
                "Conv2d(1, 1, 3, bias=0) | 22 | “bias” must be True or False.",
                "Conv2d(1, 1, 3, stride=2, stride=3) | 27 | “stride” is given a second time here.",
                "Conv2d(1, 1, 3, stride=2, 1) | 27 | An argument without a name must come before those with one.",
                "Conv2d(1, 1, 3, 1, 0, 1, 1, True, 5) | 35 | Conv2d takes at most 8 arguments.",
                "Conv2d(1, 1, 3) # end | 17 | The layer has ended, but more text follows.",
                "Conv2d(1, 1, 99999999999) | 14 | 99999999999 is too large.",
            })
    void complaintsNameTheColumn(String text, int column, String complaint) {
        assertThatThrownBy(() -> LayerText.read(text))
                .isInstanceOf(Refusal.class)
                .hasMessage("Column " + column + " of the layer: " + complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ConvTranspose2d(1, 1, 3, stride=2, padding=1)",
                "ConvTranspose2d(1, 1, (3, 5), stride=(2, 1), output_padding=(1, 0), bias=False)",
                "Conv3d(4, 8, 3, padding=1, dilation=2, groups=4)",
                "Conv1d(2, 2, 4)",
            })
    void aLayerIsWrittenAsItIsRead(String text) {
        LayerCall call = LayerText.read(text);
        Layer layer = call.layer(
                IntStream.range(0, call.dimensions()).mapToObj(_ -> 9).toList());
        assertThat(LayerText.of(layer, call.bias())).contains(text);
    }

    @Test
    void unevenPaddingIsWrittenWhereOutputPaddingSaysTheSame() {
        Axis late = new Axis(Operation.TRANSPOSED, 3, 3, 2, 1, 0, 0, 1);
        Axis early = new Axis(Operation.TRANSPOSED, 3, 3, 2, 0, 1, 0, 1);
        assertThat(LayerText.of(new Layer(List.of(late), 1, 1, 1), true))
                .contains("ConvTranspose1d(1, 1, 3, stride=2, padding=1, output_padding=1)");
        assertThat(LayerText.of(new Layer(List.of(early), 1, 1, 1), true)).isEmpty();
    }

    @Test
    void valuesAreDrawnFromTheSeed() {
        LayerCall call = LayerText.read("ConvTranspose2d(2, 3, 2, stride=2)");
        Problem problem = call.problem("typed", InputSize.read("3x4", 2), 7);
        assertThat(problem).isEqualTo(call.problem("typed", List.of(3, 4), 7));
        assertThat(problem).isNotEqualTo(call.problem("typed", List.of(3, 4), 8));
        assertThat(problem.outputShape()).isEqualTo(Shape.of(1, 3, 6, 8));
        assertThat(problem.bias()).isPresent();
        assertThat(IntStream.range(0, problem.weight().count()))
                .anyMatch(flat -> problem.weight().at(flat) < 0);
    }

    @ParameterizedTest
    @CsvSource({"5, 2, 5 5", "4x6, 2, 4 6", "2×3×4, 3, 2 3 4", "7, 1, 7"})
    void inputSizes(String text, int dimensions, String expected) {
        assertThat(InputSize.read(text, dimensions))
                .extracting(String::valueOf)
                .containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"4x, 2", "x4, 2", "'', 2", "-3, 2", "2x3x4, 2", "2x3, 1", "999999999, 1"})
    void inputSizesThatAreNone(String text, int dimensions) {
        assertThatThrownBy(() -> InputSize.read(text, dimensions))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + text + "”");
    }
}
