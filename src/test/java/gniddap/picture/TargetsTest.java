package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.play.Moment;
import gniddap.trace.Grain;
import gniddap.trace.SampleProblems;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final Problem PROBLEM = SampleProblems.paddingStrides();
    private static final Picture PICTURE = Composer.of(
                    new Scene(PROBLEM, Grain.INPUT_VALUE, View.TWO_MODELS, new Style(Theme.LIGHT, false), 1200, 640))
            .compose(Moment.START);

    @Test
    void aCellIsFoundWhereItIsDrawn() {
        Ref third = new Ref(Part.INPUT, PROBLEM.input().shape(), 3);
        Mark.Box box = Targets.boxOf(PICTURE, third).orElseThrow();
        assertThat(Targets.at(PICTURE, box.x() + box.width() / 2, box.y() + box.height() / 2))
                .contains(third);
    }

    @Test
    void thereIsNothingInTheCornerAndNoCellBeyondTheLast() {
        assertThat(Targets.at(PICTURE, 1, 1)).isEmpty();
        assertThat(Targets.boxOf(PICTURE, new Ref(Part.INPUT, PROBLEM.input().shape(), 9)))
                .isEmpty();
    }
}
