package gniddap.app.player;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import org.junit.jupiter.api.Test;

class PlayerViewModelTest {
    private final Workbench workbench =
            new Workbench("", Presets.named("padding-strides").problem());
    private final PlayerViewModel player = new PlayerViewModel(workbench);

    @Test
    void publishesWhereTheRunIs() {
        player.jump(Moment.after(5));
        assertThat(player.progressProperty().get()).isEqualTo(5.0 / 9);
        assertThat(player.getTexts().getPosition().replace('\u00a0', ' '))
                .isEqualTo("input value 5 of 9 · output cell 14 of 25");
        assertThat(player.movingProperty().get()).isFalse();
    }

    @Test
    void scrubbingStopsTheRunWhereItIsLetGo() {
        player.togglePlay();
        player.progressProperty().set(0.5);
        assertThat(player.moment()).isEqualTo(new Moment(4, 0.5));
        assertThat(player.isPlaying()).isFalse();
    }

    @Test
    void tellsTheDriverOnlyWhileSomethingMoves() {
        player.stepForward();
        assertThat(player.movingProperty().get()).isTrue();
        assertThat(player.isPlaying()).isFalse();
        player.advance(60);
        assertThat(player.movingProperty().get()).isFalse();
    }

    @Test
    void anotherGrainKeepsTheShareThatIsDoneInWholeSteps() {
        player.jump(Moment.after(5));
        workbench.grainProperty().set(Grain.OUTPUT_CELL);
        assertThat(player.moment()).isEqualTo(Moment.after(13));
        workbench.grainProperty().set(Grain.PRODUCT);
        assertThat(player.getTexts().getPosition().replace('\u00a0', ' '))
                .startsWith("product 42 of 81 · input 5 of 9 · output 14 of 25");
    }

    @Test
    void anotherProblemBeginsAnew() {
        player.togglePlay();
        player.jump(Moment.after(5));
        workbench.open("another", Presets.named("one-dimension").problem());
        assertThat(player.moment()).isEqualTo(Moment.START);
        assertThat(player.isPlaying()).isFalse();
        assertThat(player.getTexts().getInputs()).isEqualTo(6);
        assertThat(player.getTexts().getOutputs()).isEqualTo(5);
    }

    @Test
    void largerStepsGoRowByRow() {
        player.jump(Moment.after(4));
        player.largerStepForward();
        assertThat(player.moment()).isEqualTo(Moment.after(6));
        player.largerStepBack();
        assertThat(player.moment()).isEqualTo(Moment.after(3));
    }

    @Test
    void largerStepsOfProductsGoValueByValue() {
        workbench.grainProperty().set(Grain.PRODUCT);
        player.jump(Moment.after(10));
        player.largerStepForward();
        assertThat(player.moment()).isEqualTo(Moment.after(18));
        player.largerStepForward();
        assertThat(player.moment()).isEqualTo(Moment.after(27));
        player.largerStepBack();
        assertThat(player.moment()).isEqualTo(Moment.after(18));
    }

    @Test
    void largerStepsReachTheBias() {
        workbench.open("", Presets.named("channels").problem());
        workbench.grainProperty().set(Grain.PRODUCT);
        long steps = player.steps();
        player.jump(Moment.after(steps - 1));
        player.largerStepForward();
        assertThat(player.moment()).isEqualTo(Moment.after(steps));
        player.largerStepBack();
        assertThat(player.moment()).isEqualTo(Moment.after(steps - 1));
    }

    @Test
    void anEditKeepsTheMomentAndTheRun() {
        player.togglePlay();
        player.advance(1.5);
        Moment there = player.moment();
        Problem problem = workbench.problemProperty().get();
        Tensor ones = new Tensor(problem.input().shape(), new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1});
        workbench.change(new Problem(problem.name(), problem.layer(), ones, problem.weight(), problem.bias()));
        assertThat(player.moment()).isEqualTo(there);
        assertThat(player.isPlaying()).isTrue();
        assertThat(player.runProperty().get().models().problem().input()).isEqualTo(ones);
    }

    @Test
    void followsThePinnedCellAndNothingElse() {
        Problem problem = workbench.problemProperty().get();
        workbench.attention().pinnedProperty().set(new Ref(Part.OUTPUT, problem.outputShape(), 13));
        player.toggleFollowing();
        player.first();
        player.stepForward();
        player.advance(60);
        assertThat(player.moment()).isEqualTo(Moment.after(5));
        player.togglePlay();
        player.advance(60);
        assertThat(player.moment()).isEqualTo(Moment.after(6));
        workbench.grainProperty().set(Grain.OUTPUT_CELL);
        player.last();
        assertThat(player.moment()).isEqualTo(Moment.after(14));
        workbench.attention().release();
        assertThat(player.followingProperty().get()).isFalse();
        player.last();
        assertThat(player.moment()).isEqualTo(Moment.after(25));
    }

    @Test
    void followsAWeightThroughItsProducts() {
        Problem problem = workbench.problemProperty().get();
        workbench.grainProperty().set(Grain.PRODUCT);
        workbench
                .attention()
                .pinnedProperty()
                .set(new Ref(Part.WEIGHT, problem.weight().shape(), 4));
        player.toggleFollowing();
        player.first();
        player.stepForward();
        player.advance(60);
        assertThat(player.moment()).isEqualTo(Moment.after(5));
        player.stepForward();
        player.advance(60);
        assertThat(player.moment()).isEqualTo(Moment.after(14));
    }

    @Test
    void changesItsSpeedWithinBounds() {
        for (int n = 0; n < 9; n++) {
            player.faster();
        }
        assertThat(player.getTexts().getSpeed()).isEqualTo("4×");
        for (int n = 0; n < 9; n++) {
            player.slower();
        }
        assertThat(player.getTexts().getSpeed()).isEqualTo("0.25×");
    }
}
