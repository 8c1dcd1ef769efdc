package gniddap.picture.steps;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.View;
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
}
