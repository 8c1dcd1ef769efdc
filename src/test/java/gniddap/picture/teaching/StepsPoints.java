package gniddap.picture.teaching;

import static gniddap.picture.View.PHASES;
import static gniddap.picture.View.STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.Shown;
import java.util.List;

/// What the steps show: a layer carried out stage by stage.
final class StepsPoints {
    /// The stages before the first value moves, counted from 1.
    private static final int ZEROS = 1;

    private static final int BORDER = 2;
    private static final int TURN = 3;

    private StepsPoints() {}

    static List<TeachingPoint> all() {
        return List.of(
                new TeachingPoint("6", PHASES, "padding-strides", StepsPoints::subPixel),
                new TeachingPoint("8", STEPS, "padding-strides", StepsPoints::turns),
                new TeachingPoint("10", STEPS, "gniddap", StepsPoints::cuts),
                new TeachingPoint("11", STEPS, "padding-strides", StepsPoints::zerosAppear),
                new TeachingPoint("7", STEPS, "overlap-counts", StepsPoints::stamped),
                new TeachingPoint("12", PHASES, "checkerboard-even", StepsPoints::unequalPhases),
                new TeachingPoint("15", PHASES, "no-overlap", StepsPoints::onePhaseForEachWeight),
                new TeachingPoint("22", PHASES, "padding-strides", StepsPoints::nothingInserted),
                new TeachingPoint("M3", STEPS, "gniddap", StepsPoints::cuts),
                new TeachingPoint("17", STEPS, "padding-strides", StepsPoints::sizeInThreeSteps),
                new TeachingPoint("18", STEPS, "padding-strides-odd", StepsPoints::keepsRealCells),
                new TeachingPoint("19", STEPS, "no-padding", StepsPoints::fullPadding),
                new TeachingPoint("21", STEPS, "dilated", StepsPoints::borderOfDilation),
                new TeachingPoint("M4", STEPS, "padding-strides", StepsPoints::zerosAppear),
                new TeachingPoint("M5", STEPS, "padding-strides", StepsPoints::halfAStepIsNeverMade),
                new TeachingPoint("M5", PHASES, "padding-strides", StepsPoints::subPixel),
                new TeachingPoint("M6", STEPS, "padding-strides-odd", StepsPoints::keepsRealCells));
    }

    private static void subPixel(Look look) {
        assertThat(look.afterInputs(TURN).text()).contains("4 small kernels w[r::s], each turned by 180°");
        assertThat(look.atTheEnd().text())
                .contains("sub-pixel convolution. 49 products in all, none by an inserted or border zero")
                .contains("the collecting lane multiplied 225 times");
    }

    private static void turns(Look look) {
        assertThat(look.afterInputs(TURN).words()).contains("kernel, turned 180°");
    }

    private static void cuts(Look look) {
        assertThat(look.afterInputs(BORDER).text()).contains("No border grows: d(k−1) − p = 1·(3 − 1) − 2 = 0.");
        assertThat(look.afterInputs(TURN + 16).row("complete-0-0-2", 6)).isEqualTo("3 6 9 9 6 3");
        Shown end = look.atTheEnd();
        assertThat(end.plane("output-0-0", 2, 2)).isEqualTo("9 9 / 9 9");
        assertThat(end.text()).contains("6 − 2 − 2 = 2");
    }

    private static void zerosAppear(Look look) {
        Shown shown = look.afterInputs(ZEROS);
        assertThat(shown.text())
                .contains("its stamps will stand s = 2 cells apart on f")
                .contains("Hollow zeros appear between neighbours, s − 1 = 1 and not s: (3 − 1)·2 + 1 = 5.");
    }

    private static void sizeInThreeSteps(Look look) {
        assertThat(look.afterInputs(ZEROS).text()).contains("(3 − 1)·2 + 1 = 5");
        assertThat(look.afterInputs(BORDER).text()).contains("5 + 1 + 1 = 7");
        assertThat(look.atTheEnd().text()).contains("7 − 1 − 1 = 5");
    }

    private static void keepsRealCells(Look look) {
        assertThat(look.atTheEnd().text())
                .contains("7 − 1 − 1 + 1 = 6")
                .contains("Output padding 1 adds no zeros: it keeps that many more rows and columns of f.");
        assertThat(look.afterInputs(BORDER).text()).contains("After: d(k−1) − p + op = 1·(3 − 1) − 1 + 1 = 2.");
    }

    private static void fullPadding(Look look) {
        assertThat(look.afterInputs(BORDER).text())
                .contains("No padding here is full padding for the direct convolution.");
    }

    private static void borderOfDilation(Look look) {
        assertThat(look.afterInputs(BORDER).text()).contains("d(k−1) − p = 2·(2 − 1) − 0 = 2");
        assertThat(look.atTheEnd().row("output-0-0-0", 5)).isEqualTo("21 56 13 16 2");
    }

    private static void stamped(Look look) {
        Shown shown = look.afterInputs(TURN + 16);
        assertThat(shown.row("complete-0-0-0", 6)).isEqualTo("1 2 3 3 2 1");
        assertThat(shown.row("complete-0-0-2", 6)).isEqualTo("3 6 9 9 6 3");
    }

    private static void unequalPhases(Look look) {
        assertThat(look.afterInputs(TURN).words())
                .contains("w[0::2, 0::2], sum 1", "w[0::2, 1::2], sum 0")
                .contains("w[1::2, 0::2], sum 0", "w[1::2, 1::2], sum 0");
    }

    private static void onePhaseForEachWeight(Look look) {
        Shown shown = look.afterInputs(TURN + 6);
        assertThat(shown.words()).contains("output y, 4×6");
        assertThat(shown.text()).contains(": 1 product of the small kernel of its phase.");
    }

    private static void nothingInserted(Look look) {
        assertThat(look.atTheEnd().text())
                .contains("49 products in all, none by an inserted or border zero; the collecting lane multiplied 225");
    }

    private static void halfAStepIsNeverMade(Look look) {
        assertThat(look.afterInputs(TURN + 4).text())
                .contains("It moves by 1 over the zeros; a step of 1/2 over x is never made.");
        assertThat(look.atTheEnd().text())
                .contains("multiplied 225 times, 176 of them by an inserted or border zero; 49 products were useful");
    }
}
