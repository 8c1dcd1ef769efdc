package gniddap.app.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gniddap.play.Moment;
import gniddap.play.Pace;
import gniddap.play.Route;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    private static final Pace PACE = new Pace(1, 0.5, 2);
    private final Playback run = new Playback(Route.all(9), PACE);

    @Test
    void waitsAtTheStartAndPlaysToTheEnd() {
        run.play();
        run.advance(0.25);
        assertThat(run.moment()).isEqualTo(Moment.START);
        run.advance(0.75);
        assertThat(run.moment()).isEqualTo(new Moment(0, 0.5));
        run.advance(100);
        assertThat(run.moment()).isEqualTo(Moment.after(9));
        assertThat(run.moving()).isFalse();
    }

    @Test
    void playsFromTheStartWhenItIsAtItsEnd() {
        run.jump(Moment.after(9));
        run.play();
        assertThat(run.moment()).isEqualTo(Moment.START);
        assertThat(run.playing()).isTrue();
    }

    @Test
    void holdsTheEndBeforeItLoops() {
        run.loop(true);
        run.play();
        run.advance(10);
        assertThat(run.moment()).isEqualTo(Moment.after(9));
        run.advance(2);
        assertThat(run.moment()).isEqualTo(Moment.START);
        assertThat(run.playing()).isTrue();
    }

    @Test
    void movesOneStepAndStopsExactly() {
        run.jump(Moment.after(4));
        run.stepForward();
        run.advance(0.25);
        assertThat(run.moment()).isEqualTo(new Moment(4, 0.25));
        run.advance(0.8);
        assertThat(run.moment()).isEqualTo(Moment.after(5));
        assertThat(run.moving()).isFalse();
    }

    @Test
    void theFirstStepMovesWithoutTheWait() {
        run.stepForward();
        run.advance(0.5);
        assertThat(run.moment()).isEqualTo(new Moment(0, 0.5));
    }

    @Test
    void askedAgainCompletesTheStepThatMovesAndSetsOutOnTheNext() {
        run.stepForward();
        run.advance(0.25);
        run.stepForward();
        assertThat(run.moment()).isEqualTo(Moment.after(1));
        run.advance(0.5);
        assertThat(run.moment()).isEqualTo(new Moment(1, 0.5));
    }

    @Test
    void doesNotStepBeyondTheEnds() {
        run.stepBack();
        assertThat(run.moment()).isEqualTo(Moment.START);
        run.jump(Moment.after(12));
        run.stepForward();
        assertThat(run.moment()).isEqualTo(Moment.after(9));
        assertThat(run.moving()).isFalse();
    }

    @Test
    void stepsBackToWhereTheStepBegan() {
        run.jump(new Moment(4, 0.25));
        run.stepBack();
        assertThat(run.moment()).isEqualTo(Moment.after(4));
        run.stepBack();
        assertThat(run.moment()).isEqualTo(Moment.after(3));
    }

    @Test
    void anotherPaceKeepsTheMoment() {
        run.jump(new Moment(4, 0.5));
        run.changePace(PACE.times(2));
        run.play();
        run.advance(0.25);
        assertThat(run.moment()).isEqualTo(Moment.after(5));
    }

    @Test
    void theSameTimeInSmallPiecesComesToTheSameMoment() {
        Playback other = new Playback(Route.all(9), PACE);
        run.play();
        other.play();
        for (int n = 0; n < 60; n++) {
            run.advance(1.0 / 24);
        }
        for (int n = 0; n < 150; n++) {
            other.advance(1.0 / 60);
        }
        assertThat(run.moment().position()).isCloseTo(other.moment().position(), within(1e-9));
    }
}
