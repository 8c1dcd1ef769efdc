package gniddap.picture.teaching;

import static gniddap.picture.View.COLLECTING;
import static gniddap.picture.View.CONVENTIONS;
import static gniddap.picture.View.TWO_MODELS;
import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.Shown;
import gniddap.picture.View;
import java.util.List;

/// Sizes, several answers and conventions, as far as the two models show them.
final class SizePoints {
    private SizePoints() {}

    static List<TeachingPoint> all() {
        return List.of(
                new TeachingPoint("17", TWO_MODELS, "padding-strides", SizePoints::threeSteps),
                new TeachingPoint("18", TWO_MODELS, "padding-strides-odd-conv", SizePoints::sixGivesThree),
                new TeachingPoint("18", TWO_MODELS, "padding-strides-odd", SizePoints::oneMoreRow),
                new TeachingPoint("19", COLLECTING, "no-padding", look -> border(look, 2)),
                new TeachingPoint("19", COLLECTING, "full-padding", look -> border(look, 0)),
                new TeachingPoint("19", COLLECTING, "half-padding", look -> border(look, 1)),
                new TeachingPoint("20", TWO_MODELS, "same-tensorflow", SizePoints::windowAtTheBeginning),
                new TeachingPoint("20", TWO_MODELS, "same-pytorch", SizePoints::windowAtTheEnd),
                new TeachingPoint("20", CONVENTIONS, "same-pytorch", SizePoints::fiveFrameworks),
                new TeachingPoint("M7", TWO_MODELS, "padding-strides-odd-conv", SizePoints::sixGivesThree));
    }

    /// (3−1)·2 + 1 = 5 cells with zeros inserted, 5 + 2 = 7 of the complete output, 7 − 2 = 5 that stay.
    private static void threeSteps(Look look) {
        Shown shown = look.afterInputs(0);
        assertThat(shown.text())
                .contains("complete output f, 7×7", "output y 5×5: the window that stays; gniddap cuts p = 1");
        assertThat(shown.row("inserted-0-0-1", 7)).isEqualTo("0 1 0 2 0 0 0");
    }

    private static void sixGivesThree(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.row("input-0-0-5", 7)).doesNotContain("· ·").endsWith(" ·");
        assertThat(shown.row("output-0-0-2", 4)).doesNotContain("· ·").endsWith(" ·");
        Shown five = new Look(View.TWO_MODELS, "padding-strides-conv").atTheEnd();
        assertThat(five.row("input-0-0-4", 6)).doesNotContain("· ·").endsWith(" ·");
        assertThat(five.row("output-0-0-2", 4)).doesNotContain("· ·").endsWith(" ·");
    }

    private static void oneMoreRow(Look look) {
        Shown shown = look.atTheEnd();
        Shown without = new Look(View.TWO_MODELS, "padding-strides").atTheEnd();
        assertThat(shown.plane("output-0-0", 5, 5)).isEqualTo(without.plane("output-0-0", 5, 5));
        assertThat(shown.plane("complete-0-0", 7, 7)).isEqualTo(without.plane("complete-0-0", 7, 7));
        assertThat(shown.row("output-0-0-5", 6)).isEqualTo("0 4 2 8 4 0");
    }

    private static void border(Look look, int cells) {
        assertThat(look.afterOutputs(0).text()).contains("a border of k−1−p = " + cells);
    }

    private static void windowAtTheBeginning(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.text()).contains("output y 6×6: gniddap cuts 0 before, 1 after");
        assertThat(shown.row("output-0-0-0", 6)).isEqualTo("0 0 1 1 3 2");
    }

    private static void windowAtTheEnd(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.text()).contains("output y 6×6: gniddap cuts 1 before, 0 after");
        assertThat(shown.row("output-0-0-0", 6)).isEqualTo("0 1 1 3 2 2");
    }

    private static void fiveFrameworks(Look look) {
        Shown shown = look.afterInputs(0);
        assertThat(shown.words()).contains("PyTorch", "window (1, 0)", "Keras, TensorFlow", "window (0, 1)");
        assertThat(shown.text())
                .contains("Same shape, yet 30 of 36 cells differ: all stands 1 cell later.")
                .contains("padding is the border of zeros", "transpose_kernel turns the kernel by 180°");
    }
}
