package gniddap.picture.steps;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.picture.View;
import gniddap.store.Presets;
import gniddap.trace.SampleProblems;
import gniddap.words.Numbers;
import org.junit.jupiter.api.Test;

/// The points of the curriculum that the steps view shows, with their numbers.
class StepsPointsTest {
    private static final int ZEROS = 1;
    private static final int BORDER = 2;
    private static final int TURN = 3;

    @Test
    void point7OverlapCounts() {
        Shown shown = Shown.at("overlap-counts", View.STEPS, TURN + 16);
        assertThat(shown.grid("complete"))
                .isEqualTo("1 2 3 3 2 1 / 2 4 6 6 4 2 / 3 6 9 9 6 3 / 3 6 9 9 6 3 / 2 4 6 6 4 2 / 1 2 3 3 2 1");
    }

    @Test
    void point10PaddingCutsTheEdgeAndTheBorderShrinks() {
        Shown stamped = Shown.at("gniddap", View.STEPS, TURN + 16);
        assertThat(stamped.grid("complete")).startsWith("1 2 3 3 2 1 / 2 4 6 6 4 2 / 3 6 9 9 6 3");
        Shown cut = Shown.end("gniddap");
        assertThat(cut.grid("complete")).isEqualTo("9 9 / 9 9");
        assertThat(cut.grid("output")).isEqualTo("9 9 / 9 9");
        assertThat(cut.told()).contains("6 − 2 − 2 = 2");
        assertThat(Shown.at("gniddap", View.STEPS, BORDER).told())
                .contains("No border grows: d(k−1) − p = 1·(3 − 1) − 2 = 0.");
        assertThat(Shown.at("overlap-counts", View.STEPS, BORDER).told()).contains("1·(3 − 1) − 0 = 2");
    }

    @Test
    void point11StridesMoveTheStampAndInsertOneZeroLess() {
        Shown shown = Shown.at("padding-strides", View.STEPS, ZEROS);
        assertThat(shown.grid("inserted")).isEqualTo("1 0 2 0 0 / 0 0 0 0 0 / 3 0 5 0 1 / 0 0 0 0 0 / 0 0 2 0 4");
        assertThat(shown.told())
                .contains("its stamps will stand s = 2 cells apart on f")
                .contains("Hollow zeros appear between neighbours, s − 1 = 1 and not s: (3 − 1)·2 + 1 = 5.");
        assertThat(Shown.at("padding-strides", View.STEPS, TURN + 4).told())
                .contains("It moves by 1 over the zeros; a step of 1/2 over x is never made.");
    }

    @Test
    void point17SizeInThreeSteps() {
        Shown shown = Shown.at("padding-strides", View.STEPS, 0);
        assertThat(shown.words())
                .contains("zeros 5×5 border 7×7 turn 3×3 slide 5×5")
                .contains("input x 3×3 stamp and add 7×7 gniddap 5×5");
        assertThat(Shown.at("padding-strides", View.STEPS, ZEROS).told()).contains("(3 − 1)·2 + 1 = 5");
        assertThat(Shown.at("padding-strides", View.STEPS, BORDER).told()).contains("5 + 1 + 1 = 7");
        assertThat(Shown.end("padding-strides").told()).contains("7 − 1 − 1 = 5");
    }

    @Test
    void point18OutputPaddingKeepsRealCells() {
        Shown before = Shown.end("padding-strides");
        assertThat(before.grid("complete")).isEqualTo("1 3 2 6 0 / 7 12 12 6 2 / 3 9 5 15 1 / 3 12 9 8 9 / 0 0 2 6 4");
        Shown shown = Shown.end("padding-strides-odd");
        assertThat(shown.grid("complete"))
                .isEqualTo("1 3 2 6 0 0 / 7 12 12 6 2 1 / 3 9 5 15 1 3 / 3 12 9 8 9 4 / 0 0 2 6 4 12 / 0 4 2 8 4 0");
        assertThat(shown.told())
                .contains("7 − 1 − 1 + 1 = 6")
                .contains("Output padding 1 adds no zeros: it keeps that many more rows and columns of f.");
        assertThat(Shown.at("padding-strides-odd", View.STEPS, BORDER).told())
                .contains("Before: d(k−1) − p = 1·(3 − 1) − 1 = 1. After: d(k−1) − p + op = 1·(3 − 1) − 1 + 1 = 2.");
    }

    @Test
    void point19TheEquivalentDirectConvolution() {
        assertThat(Shown.at("no-padding", View.STEPS, BORDER).told())
                .contains("No padding here is full padding for the direct convolution.");
        assertThat(Shown.at("full-padding", View.STEPS, BORDER).told())
                .contains("Full padding here is no padding for the direct convolution.");
        assertThat(Shown.at("half-padding", View.STEPS, BORDER).told())
                .contains("Half padding here is half padding for the direct convolution.");
        Shown turned = Shown.at("padding-strides", View.STEPS, TURN);
        assertThat(turned.grid("weight")).isEqualTo("1 2 1 / 0 1 3 / 2 1 0");
        assertThat(turned.words()).contains("0 1 2 3 1 0 1 2 1").contains("kernel, turned 180°");
    }

    @Test
    void point21DilationSpreadsTheStamp() {
        Shown shown = Shown.end("dilated");
        assertThat(shown.grid("output"))
                .isEqualTo("21 56 13 16 2 / 63 35 67 10 14 / 24 22 76 76 21 / 9 5 88 45 63 / 3 2 33 18 54");
        assertThat(Shown.at("dilated", View.STEPS, BORDER).told()).contains("d(k−1) − p = 2·(2 − 1) − 0 = 2");
    }

    @Test
    void point22TheCostOfZeros() {
        assertThat(Shown.end("padding-strides").told())
                .contains("32 of the 81 products")
                .contains("multiplied 225 times, 176 of them by an inserted or border zero; 49 products were useful");
    }

    @Test
    void point12ByPhaseShowsWhereACheckerboardComesFrom() {
        Shown uneven = Shown.at("checkerboard-uneven", View.PHASES, TURN);
        assertThat(uneven.words())
                .contains("w[0::2, 0::2], sum 4")
                .contains("w[0::2, 1::2], sum 4")
                .contains("w[1::2, 0::2], sum 4")
                .contains("w[1::2, 1::2], sum 4");
        Shown even = Shown.at("checkerboard-even", View.PHASES, TURN);
        assertThat(even.words())
                .contains("w[0::2, 0::2], sum 1")
                .contains("w[0::2, 1::2], sum 0")
                .contains("w[1::2, 0::2], sum 0")
                .contains("w[1::2, 1::2], sum 0");
    }

    @Test
    void point15EachPhaseIsOneWeightTimesTheInput() {
        Shown shown = Shown.at("no-overlap", View.PHASES, TURN + 6);
        assertThat(shown.words()).contains("input x 2×3 stamp and add 4×6").contains("output y, 4×6");
        assertThat(shown.told()).contains(": 1 product of the small kernel of its phase.");
        assertThat(shown.words().split("sum", -1)).hasSize(1 + 4);
    }

    @Test
    void byPhaseNothingIsInserted() {
        Shown shown = Shown.at("padding-strides", View.PHASES, TURN + 9);
        assertThat(shown.grid("phased")).isEqualTo("1 3 2 6 0 / 7 12 12 6 2 / 3 9 5 15 1 / 3 12 9 8 9 / 0 0 2 6 4");
        assertThat(Shown.at("padding-strides", View.PHASES, TURN + 10).told())
                .contains(
                        "49 products in all, none by an inserted or border zero; the collecting lane multiplied 225 times");
    }

    @Test
    void aConvolutionHasItsOwnTwoLanes() {
        Shown padded = Shown.at("padding-strides-conv", View.STEPS, 1);
        assertThat(padded.words())
                .contains("input u 5×5 turn 3×3 scatter 3×3 v")
                .contains("input u 5×5 padding 7×7 slide 3×3 v");
        assertThat(padded.told()).contains("Zeros are put around the input: 5 + 1 + 1 = 7.");
        assertThat(Shown.at("no-padding-conv", View.STEPS, 1).told())
                .contains("Padding 0: nothing is put around the input.");
        assertThat(Shown.at("matrix-conv", View.STEPS, 17).grid("output")).isEqualTo("122 148 / 126 134");
        assertThat(Shown.at("padding-strides-conv", View.PHASES, 1).words()).contains("A convolution has no phases");
    }

    @Test
    void atStrideOneNoZerosAreInserted() {
        Shown shown = Shown.at("no-padding", View.STEPS, ZEROS);
        assertThat(shown.told()).contains("Stride 1: s − 1 = 0, so no zeros are inserted.");
        assertThat(shown.grid("inserted"))
                .isEqualTo(Shown.at("no-padding", View.STEPS, 0).grid("inserted"));
    }

    @Test
    void windowPastTheCompleteOutputHoldsOnlyTheBias() {
        Problem problem = SampleProblems.all()
                .filter(each -> each.name().equals("past"))
                .findFirst()
                .orElseThrow();
        Shown cut = Shown.of(problem, View.STEPS, (double)
                (Shown.composer(problem, View.STEPS).course().steps() - 1));
        assertThat(cut.told()).contains("The window also reaches past f: cells there hold only the bias.");
        Shown end = Shown.of(problem, View.STEPS, (double)
                Shown.composer(problem, View.STEPS).course().steps());
        String bias = Numbers.print(problem.bias().orElseThrow().at(0));
        assertThat(end.cell("beyond-0-0-0")).isEqualTo(bias);
        assertThat(end.cell("beyond-0-0-1")).isEqualTo(bias);
    }

    /// Lowering the padding gives back what the engine computed, not zeros.
    @Test
    void uncroppingShowsRealValuesComingBack() {
        assertThat(Shown.end("gniddap").grid("complete")).isEqualTo("9 9 / 9 9");
        Problem uncropped = WithPadding.of(Presets.named("gniddap").problem(), 1);
        Shown shown = Shown.of(uncropped, View.STEPS, (double)
                Shown.composer(uncropped, View.STEPS).course().steps());
        assertThat(shown.grid("complete")).isEqualTo("4 6 6 4 / 6 9 9 6 / 6 9 9 6 / 4 6 6 4");
        assertThat(shown.words()).contains("border 6×6");
    }
}
