package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Every layer that cannot be is refused with the reason and the nearest that can.
class RefusalTest {
    private static final Axis AXIS = Axis.transposed(3, 3, 2, 1, 0, 1);

    @Test
    void sizesBelowOne() {
        refused(() -> Axis.transposed(0, 3, 2, 1, 0, 1), "The input size is 0; it must be at least 1.");
        refused(() -> Axis.transposed(3, 0, 2, 1, 0, 1), "The kernel size is 0; it must be at least 1.");
        refused(() -> Axis.transposed(3, 3, 0, 1, 0, 1), "The stride is 0; it must be at least 1.");
        refused(() -> Axis.convolution(3, 3, 2, 1, -1), "The dilation is −1; it must be at least 1.");
    }

    @Test
    void outputPaddingOutsideStrideAndDilation() {
        refused(
                () -> Axis.transposed(3, 3, 2, 1, 3, 3),
                "Output padding 3 is too large: it must be smaller than the stride (2) or the dilation (3)."
                        + " The largest here is 2.");
        assertThatCode(() -> Axis.transposed(3, 3, 2, 1, 2, 3)).doesNotThrowAnyException();
        refused(() -> Axis.transposed(3, 3, 2, 1, -1, 1), "The output padding is −1; it must be at least 0.");
        refused(
                () -> new Axis(Operation.CONVOLUTION, 5, 3, 2, 1, 1, 1, 1),
                "The output padding is 1, but a convolution has none; it must be 0.");
    }

    @Test
    void noOutput() {
        refused(
                () -> Axis.transposed(3, 3, 2, 4, 1, 1),
                "The layer has no output: padding 4 before and 4 after cuts all 7 cells of the complete output (output"
                        + " padding 1). Together the two paddings may be at most 7, so 3 on each side.");
        assertThatCode(() -> Axis.transposed(3, 3, 2, 3, 1, 1)).doesNotThrowAnyException();
        refused(
                () -> Axis.convolution(3, 3, 1, 1, 4),
                "The layer has no output: the kernel spans 9 cells, the padded input only 5. Together the two paddings"
                        + " must be at least 6, so 3 on each side.");
        assertThatCode(() -> Axis.convolution(3, 3, 1, 3, 4)).doesNotThrowAnyException();
    }

    @Test
    void channelsAndGroups() {
        refused(() -> layer(0, 1, 1), "The number of channels is 0; it must be at least 1.");
        refused(() -> layer(1, 1, 0), "The number of groups is 0; it must be at least 1.");
        refused(
                () -> layer(6, 9, 4),
                "4 groups do not divide 6 input and 9 output channels. The nearest number that does is 3.");
        refused(
                () -> layer(2_000_000_000, 2_000_000_000, 7),
                "7 groups do not divide 2000000000 input and 2000000000 output channels. The nearest number that does"
                        + " is 8.");
        refused(() -> new Layer(Collections.nCopies(4, AXIS), 1, 1, 1), "A layer has 1, 2 or 3 dimensions, not 4.");
    }

    @Test
    void sizesThatDoNotFit() {
        Axis long1 = Axis.transposed(4096, 1, 1, 0, 0, 1);
        refused(
                () -> Axis.transposed(1 << 30, 3, 8, 0, 0, 1),
                "An axis of this layer would be 8589934587 cells long;" + " gniddap works with up to 16777216.");
        refused(
                () -> Axis.transposed(3, 3, 1, -1_000_000_000, 0, 1),
                "The padding is −1000000000; gniddap works with paddings up to 16777216.");
        refused(
                () -> new Layer(List.of(long1, long1, long1), 1, 1, 1),
                "The input would have 6.872e10 cells; gniddap works with up to 16777216.");
        refused(
                () -> new Layer(List.of(long1, long1), 1, 2, 1),
                "The output would have 3.355e7 cells; gniddap works with up to 16777216.");
        refused(
                () -> layer(1 << 14, 1 << 14, 1),
                "The layer would have 8.053e8 weights; gniddap works with up to 16777216.");
    }

    @Test
    void hiddenSizesThatDoNotFit() {
        Axis cut = Axis.transposed(2, 2, 10_000, 5_000, 0, 1);
        refused(
                () -> new Layer(List.of(cut, cut, cut), 1, 1, 1),
                "The complete output would have 1.001e12 cells;" + " gniddap works with up to 16777216.");
        Axis wide = Axis.convolution(1, 1, 4_000, 4_000, 1);
        refused(
                () -> new Layer(List.of(wide, wide), 1, 1, 1),
                "The complete output would have 6.402e7 cells;" + " gniddap works with up to 16777216.");
        Axis heavy = Axis.transposed(4_000_000, 4_000_000, 1, 0, 0, 1);
        refused(
                () -> new Layer(List.of(heavy), 1, 1, 1),
                "The layer would take 1.6e13 products; gniddap works with up to 1e11.");
    }

    @Test
    void numbersThatDoNotFitTheLayer() {
        Layer layer = layer(1, 1, 1);
        refused(
                () -> problem(layer, tensor(1, 1, 4), tensor(1, 1, 3)),
                "The input’s shape is 1×1×4; this layer needs 1×1×3.");
        refused(
                () -> problem(layer, tensor(1, 1, 3), tensor(1, 2, 3)),
                "The weight’s shape is 1×2×3; this layer needs 1×1×3.");
        refused(() -> new Tensor(Shape.of(2, 2), new float[3]), "A tensor of shape 2×2 has 4 values, not 3.");
        refused(() -> Shape.of(2, 0), "A tensor of shape 2×0 cannot be: each size must be at least 1, and one is 0.");
        refused(
                () -> problem(layer, tensor(1, 1, 3), new Tensor(Shape.of(1, 1, 3), new float[] {0, Float.NaN, 0})),
                "Value 1 of the weight is NaN; it must be a finite float32 number.");
    }

    @Test
    void zeroInsertionOfAConvolution() {
        Layer convolution = new Layer(List.of(Axis.convolution(3, 3, 1, 1, 1)), 1, 1, 1);
        refused(
                () -> Reading.ZERO_INSERTION.compute(problem(convolution, tensor(1, 1, 3), tensor(1, 1, 3))),
                "Zero insertion reads a transposed convolution; for a convolution use distribute, collect or matrix.");
    }

    private static Layer layer(int in, int out, int groups) {
        return new Layer(List.of(AXIS), in, out, groups);
    }

    private static Problem problem(Layer layer, Tensor input, Tensor weight) {
        return new Problem("test", layer, input, weight, Optional.empty());
    }

    private static Tensor tensor(int... sizes) {
        Shape shape = Shape.of(sizes);
        return new Tensor(shape, new float[shape.count()]);
    }

    private static void refused(ThrowingCallable made, String reason) {
        assertThatThrownBy(made).isInstanceOf(Refusal.class).hasMessage(reason);
    }
}
