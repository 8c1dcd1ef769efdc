package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import gniddap.trace.SampleProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text of every picture can be read: inside the picture, in characters the fonts have, over no other text, with
/// contrast.
class LegibilityTest {
    private static final double ASCENT = 0.7;

    static Stream<Problem> problems() {
        return Stream.concat(Presets.all().stream().map(Preset::problem), SampleProblems.all());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void textCanBeRead(Problem problem) {
        for (Theme theme : Theme.values()) {
            for (boolean symbols : new boolean[] {false, true}) {
                Style style = new Style(theme, symbols);
                for (Grain grain : Grain.values()) {
                    check(Scene.forPixels(problem, grain, View.TWO_MODELS, style, 1280, 560));
                }
                for (double turn : new double[] {0.3, 1}) {
                    Scene matrix = Scene.forPixels(problem, Grain.INPUT_VALUE, View.MATRIX, style, 1280, 720);
                    check(matrix.withLook(MatrixLook.WHOLE.withTurn(turn)));
                }
                for (View view : View.values()) {
                    check(Scene.forPixels(problem, Grain.OUTPUT_CELL, view, style, 1280, 720));
                }
            }
        }
    }

    private static void check(Scene scene) {
        Composer composer = Composer.of(scene);
        long size = composer.course().steps();
        for (Moment moment : List.of(Moment.START, Moment.after((size + 1) / 2), Moment.after(size))) {
            Picture picture = composer.compose(moment);
            List<Mark.Label> labels = new ArrayList<>();
            for (int n = 0; n < picture.marks().size(); n++) {
                if (picture.marks().get(n) instanceof Mark.Label label) {
                    check(picture, label, n);
                    labels.add(label);
                }
            }
            checkApart(labels);
        }
    }

    private static void check(Picture picture, Mark.Label label, int index) {
        Rect place = place(label);
        assertThat(place.x()).as(label.text()).isGreaterThanOrEqualTo(0);
        assertThat(place.right()).as(label.text()).isLessThanOrEqualTo(picture.width());
        assertThat(place.bottom()).as(label.text()).isLessThanOrEqualTo(picture.height());
        assertThat(TextWidths.covers(label.face(), label.text()))
                .as(label.text())
                .isTrue();
        int ground = groundUnder(picture, place, index);
        assertThat(Ink.contrast(label.colour(), ground))
                .as("%s: %08x on %08x", label.text(), label.colour(), ground)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static int groundUnder(Picture picture, Rect place, int index) {
        for (int n = index - 1; n >= 0; n--) {
            if (picture.marks().get(n) instanceof Mark.Box box
                    && box.fill() >>> 24 == 0xff
                    && box.x() <= place.centreX()
                    && box.x() + box.width() >= place.centreX()
                    && box.y() <= place.centreY()
                    && box.y() + box.height() >= place.centreY()) {
                return box.fill();
            }
        }
        return picture.ground();
    }

    private static void checkApart(List<Mark.Label> labels) {
        for (int n = 0; n < labels.size(); n++) {
            Rect one = place(labels.get(n));
            for (int m = n + 1; m < labels.size(); m++) {
                Rect other = place(labels.get(m));
                boolean apart = one.right() <= other.x()
                        || other.right() <= one.x()
                        || one.bottom() <= other.y()
                        || other.bottom() <= one.y();
                assertThat(apart)
                        .as("“%s” and “%s”", labels.get(n).text(), labels.get(m).text())
                        .isTrue();
            }
        }
    }

    private static Rect place(Mark.Label label) {
        double width = TextWidths.width(label.face(), label.text(), label.size());
        double left = label.anchor().startX(label.x(), width);
        return new Rect(left, label.y() - ASCENT * label.size(), width, ASCENT * label.size());
    }
}
