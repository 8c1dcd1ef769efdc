package gniddap.picture.steps;

import gniddap.picture.BiasRow;
import gniddap.picture.Captions;
import gniddap.picture.Chips;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.InputPanel;
import gniddap.picture.KernelPanel;
import gniddap.picture.PairLayout;
import gniddap.picture.PlaneNames;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Sizes;
import gniddap.picture.Sketch;
import gniddap.picture.StagePanel;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.words.Words;

/// From the input to the output by stamping: add on f, let the ring outside the window fall away, add the bias. A
/// convolution scatters its values on the output instead.
final class DistributingLane {
    private final Subject subject;
    private final LaneCard card;
    private final BiasRow bias;
    private final PairLayout layout;
    private final InputPanel input;
    private final KernelPanel kernel;
    private final KernelPanel turned;
    private final StagePanel stage;

    DistributingLane(Subject subject, Rect at) {
        this.subject = subject;
        card = new LaneCard(subject, at);
        bias = new BiasRow(subject, at);
        layout = PairLayout.of(
                card.body(),
                false,
                subject.stage().sizes(),
                PlaneSizes.ofImage(subject.problem().input().shape()),
                PlaneSizes.ofKernels(subject.layer()));
        input = new InputPanel(subject, layout.first().grid());
        kernel = new KernelPanel(subject, layout.second().grid(), false);
        turned = new KernelPanel(subject, layout.second().grid(), true);
        stage = new StagePanel(subject, layout.large().grid());
    }

    void draw(Sketch sketch, Frame frame, Progress progress, String sentence) {
        Frame.Lane lane = progress.now() == Act.CUT ? frame.distributing().unlit() : frame.distributing();
        card.draw(sketch, LaneStages.distributingTitle(subject), LaneStages.distributing(subject, progress), sentence);
        bias.draw(sketch, lane);
        int image = Images.ofInput(subject, lane);
        labels(sketch, lane, progress);
        input.draw(sketch, lane, image);
        KernelPanel drawn = kernel(sketch, lane, progress);
        stage.draw(sketch, lane, image, subject.transposed() ? progress.of(Act.CUT) : 0);
        new PlaneNames(sketch, subject, layout.first().grid()).planes();
        new PlaneNames(sketch, subject, layout.large().grid()).planes();
        Chips.draw(sketch, subject, lane, tap -> drawn.at(tap.weight()), stage::at);
    }

    private KernelPanel kernel(Sketch sketch, Frame.Lane lane, Progress progress) {
        double turn = subject.transposed() ? 0 : progress.of(Act.BORDER);
        if (turn > 0 && turn < 1) {
            turned.drawTurning(sketch, lane, turn);
            return turned;
        }
        KernelPanel drawn = turn == 0 ? kernel : turned;
        drawn.draw(sketch, lane);
        return drawn;
    }

    private void labels(Sketch sketch, Frame.Lane lane, Progress progress) {
        String inputLabel = Words.say("panel.input", subject.inputLetter());
        above(sketch, layout.first(), inputLabel, input.focusPlane(lane));
        KernelPanel shown = subject.transposed() || progress.of(Act.BORDER) < 1 ? kernel : turned;
        Captions.above(sketch, subject, layout.second(), shown.label(lane));
        above(sketch, layout.large(), stageLabel(progress), stage.focusPlane(lane));
        if (subject.transposed()) {
            int colour = subject.colour(Token.OUTPUT_TEXT);
            Captions.below(sketch, layout.large(), SizeTexts.window(subject), Face.TEXT_SEMIBOLD, colour);
        }
    }

    private String stageLabel(Progress progress) {
        return subject.transposed() && !progress.isDone(Act.CUT)
                ? Sizes.complete(subject)
                : Words.say(
                        "panel.output.sized",
                        subject.outputLetter(),
                        Sizes.of(subject.problem().outputShape()));
    }

    private void above(Sketch sketch, PairLayout.Slot slot, String text, int plane) {
        Captions.above(sketch, subject, slot, slot.grid().label(text, plane));
    }
}
