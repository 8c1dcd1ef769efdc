package gniddap.picture.steps;

import gniddap.picture.BiasRow;
import gniddap.picture.Captions;
import gniddap.picture.Chips;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.InputPanel;
import gniddap.picture.KernelPanel;
import gniddap.picture.PairLayout;
import gniddap.picture.PanelName;
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

    Rect at() {
        return card.at();
    }

    void draw(Sketch sketch, Frame frame, Progress progress, String sentence) {
        Frame.Lane lane = progress.now() == Act.CUT ? frame.distributing().unlit() : frame.distributing();
        card.draw(sketch, LaneStages.distributingTitle(subject), LaneStages.distributing(subject, progress), sentence);
        bias.draw(sketch, lane);
        int image = Images.ofInput(subject, lane);
        sketch.panel(PanelName.INPUT, layout.first().area(), () -> input(sketch, lane, image));
        sketch.panel(PanelName.KERNEL, layout.second().area(), () -> kernel(sketch, lane, progress));
        sketch.panel(PanelName.COMPLETE, layout.large().area(), () -> stage(sketch, lane, image, progress));
        KernelPanel from = turn(progress) == 0 ? kernel : turned;
        Chips.draw(sketch, subject, lane, tap -> from.at(tap.weight()), stage::at);
    }

    private void input(Sketch sketch, Frame.Lane lane, int image) {
        above(sketch, layout.first(), Words.say("panel.input", subject.inputLetter()), input.focusPlane(lane));
        input.draw(sketch, lane, image);
        new PlaneNames(sketch, subject, layout.first().grid()).planes();
    }

    private void kernel(Sketch sketch, Frame.Lane lane, Progress progress) {
        double turn = turn(progress);
        Captions.above(sketch, subject, layout.second(), (turn < 1 ? kernel : turned).label(lane));
        if (turn > 0 && turn < 1) {
            turned.drawTurning(sketch, lane, turn);
        } else {
            (turn == 0 ? kernel : turned).draw(sketch, lane);
        }
    }

    /// How far the kernel is turned: only a convolution's is.
    private double turn(Progress progress) {
        return subject.transposed() ? 0 : progress.of(Act.BORDER);
    }

    private void stage(Sketch sketch, Frame.Lane lane, int image, Progress progress) {
        above(sketch, layout.large(), stageLabel(progress), stage.focusPlane(lane));
        stage.draw(sketch, lane, image, subject.transposed() ? progress.of(Act.CUT) : 0);
        new PlaneNames(sketch, subject, layout.large().grid()).planes();
        if (subject.transposed()) {
            int colour = subject.colour(Token.OUTPUT_TEXT);
            Captions.below(sketch, subject, layout.large(), SizeTexts.window(subject), Face.TEXT_SEMIBOLD, colour);
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
