package gniddap.play;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.trace.Grain;
import gniddap.trace.Models;
import gniddap.trace.Order;
import gniddap.trace.SampleProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {
    @Test
    void theDrawingShowsInputFiveOfNineBesideOutputFourteenOfTwentyFive() {
        Models models = Models.of(SampleProblems.paddingStrides(), Grain.INPUT_VALUE);
        assertThat(Standing.of(models, Order.DISTRIBUTING, Moment.after(5)).number())
                .isEqualTo(5);
        assertThat(Standing.of(models, Order.COLLECTING, Moment.after(5)).number())
                .isEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("gniddap.trace.SampleProblems#all")
    void bothModelsBeginAtNothingAndEndTogether(Problem problem) {
        for (Grain grain : Grain.values()) {
            Models models = Models.of(problem, grain);
            Moment end = Moment.after(models.leading().size());
            for (Order order : Order.values()) {
                assertThat(Standing.of(models, order, Moment.START).step()).isNull();
                Standing last = Standing.of(models, order, end);
                assertThat(last.complete())
                        .isEqualTo((order == Order.DISTRIBUTING ? models.distributing() : models.collecting()).size());
                assertThat(last.reached().bias()).isEqualTo(problem.bias().isPresent());
            }
        }
    }

    @Test
    void theFollowingModelNeverWalksBack() {
        Models models = Models.of(SampleProblems.paddingStrides(), Grain.OUTPUT_CELL);
        long last = 0;
        for (int n = 0; n <= 250; n++) {
            long now = models.followingSteps(n / 10.0);
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
        }
        assertThat(last).isEqualTo(9);
    }

    @Test
    void sumsChangeWhenTheStepSettles() {
        Models models = Models.of(SampleProblems.paddingStrides(), Grain.INPUT_VALUE);
        assertThat(Standing.of(models, Order.DISTRIBUTING, new Moment(4, 0.5)).complete())
                .isEqualTo(4);
        assertThat(Standing.of(models, Order.DISTRIBUTING, new Moment(4, 0.8)).complete())
                .isEqualTo(5);
    }
}
