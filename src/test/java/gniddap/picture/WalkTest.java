package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.play.Moment;
import gniddap.trace.Grain;
import gniddap.trace.SampleProblems;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final Problem PROBLEM = SampleProblems.paddingStrides();
    private static final Picture PICTURE = Composer.of(
                    new Scene(PROBLEM, Grain.INPUT_VALUE, View.TWO_MODELS, new Style(Theme.LIGHT, false), 1200, 640))
            .compose(Moment.START);

    @Test
    void arrowsGoFromCellToCellAndStopAtTheEdge() {
        assertThat(Walk.first(PICTURE)).contains(input(0));
        assertThat(Walk.step(PICTURE, input(0), 1, 0)).contains(input(1));
        assertThat(Walk.step(PICTURE, input(1), 0, 1)).contains(input(4));
        assertThat(Walk.step(PICTURE, input(4), -1, 0)).contains(input(3));
        assertThat(Walk.step(PICTURE, input(3), 0, -1)).contains(input(0));
        assertThat(Walk.step(PICTURE, input(0), -1, 0)).isEmpty();
        assertThat(Walk.step(PICTURE, input(8), 0, 1)).isEmpty();
    }

    @Test
    void panelsFormARing() {
        assertThat(Walk.panel(PICTURE, input(5), 1))
                .contains(new Ref(Part.WEIGHT, PROBLEM.weight().shape(), 0));
        assertThat(Walk.panel(PICTURE, input(5), -1).orElseThrow().part()).isEqualTo(Part.MATRIX_ENTRY);
    }

    @Test
    void panelsAreFoundByTheirGround() {
        assertThat(Targets.panelAt(PICTURE, 14, 14)).contains(View.DISTRIBUTING);
        assertThat(Targets.panelAt(PICTURE, 1186, 14)).contains(View.COLLECTING);
        assertThat(Targets.panelAt(PICTURE, 14, 626)).contains(View.MATRIX);
        assertThat(Targets.panelAt(PICTURE, 2, 2)).isEmpty();
    }

    private static Ref input(int flat) {
        return new Ref(Part.INPUT, PROBLEM.input().shape(), flat);
    }
}
