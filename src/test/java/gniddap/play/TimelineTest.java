package gniddap.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gniddap.trace.Grain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {
    private static final Timeline NINE_STEPS = new Timeline(9, new Pace(0.5, 1, 2));

    @Test
    void aRunHoldsStepsAndHolds() {
        assertThat(NINE_STEPS.seconds()).isEqualTo(7.5);
        assertThat(NINE_STEPS.at(0)).isEqualTo(Moment.START);
        assertThat(NINE_STEPS.at(1)).isEqualTo(Moment.START);
        assertThat(NINE_STEPS.at(1.25)).isEqualTo(new Moment(0, 0.5));
        assertThat(NINE_STEPS.at(1.5)).isEqualTo(Moment.after(1));
        assertThat(NINE_STEPS.at(5.5)).isEqualTo(Moment.after(9));
        assertThat(NINE_STEPS.at(100)).isEqualTo(Moment.after(9));
    }

    @ParameterizedTest
    @EnumSource(Grain.class)
    void momentsAreTheSameAt24And60FramesASecond(Grain grain) {
        Timeline timeline = new Timeline(9, Pace.of(grain));
        for (int twelfth = 0; twelfth < timeline.seconds() * 12; twelfth++) {
            int slowFrame = twelfth * 2;
            int fastFrame = twelfth * 5;
            assertThat(timeline.at(slowFrame / 24.0)).isEqualTo(timeline.at(fastFrame / 60.0));
        }
    }

    @Test
    void aMomentIsFoundAtItsTime() {
        for (double position = 0.125; position <= 9; position += 0.125) {
            Moment moment = Moment.at(position);
            assertThat(NINE_STEPS.at(NINE_STEPS.secondsAt(moment)).position()).isEqualTo(position);
        }
        assertThat(NINE_STEPS.secondsAt(Moment.START)).isZero();
    }

    @Test
    void aCompleteStepStaysLitUntilTheNext() {
        assertThat(Moment.at(5)).isEqualTo(new Moment(4, 1));
        assertThat(Moment.at(5.25)).isEqualTo(new Moment(5, 0.25));
        assertThatThrownBy(() -> new Moment(1, 1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speedShortensStepsAndNotHolds() {
        assertThat(new Timeline(9, new Pace(0.5, 1, 2).times(2)).seconds()).isEqualTo(5.25);
    }

    @Test
    void phasesFollowEachOther() {
        Phases travelling = Phases.of(0.5);
        assertThat(travelling.look()).isEqualTo(1);
        assertThat(travelling.move()).isCloseTo(0.5, within(1e-12));
        assertThat(travelling.travelling()).isTrue();
        assertThat(travelling.settled()).isFalse();
        assertThat(Phases.of(0.8).settled()).isTrue();
        assertThat(Phases.of(0.1).travelling()).isFalse();
        assertThat(Phases.of(1)).isEqualTo(new Phases(1, 1, 1));
    }

    @Test
    void easingRisesAndRests() {
        double last = 0;
        for (int n = 0; n <= 100; n++) {
            double now = Easing.smooth(n / 100.0);
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
        }
        assertThat(Easing.smooth(-1)).isZero();
        assertThat(Easing.smooth(2)).isEqualTo(1);
    }
}
