package gniddap.picture.steps;

import gniddap.picture.BiasRow;
import gniddap.picture.BorderedPanel;
import gniddap.picture.Captions;
import gniddap.picture.ChannelSums;
import gniddap.picture.Chips;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.KernelPanel;
import gniddap.picture.OutputPanel;
import gniddap.picture.PairLayout;
import gniddap.picture.PanelName;
import gniddap.picture.PlaneNames;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Sentences;
import gniddap.picture.Sizes;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.words.Words;

/// From the input to the output as a direct convolution: insert zeros, grow the border, turn the kernel, slide it, add
/// the bias. A convolution only pads and slides.
final class CollectingLane {
    private final Subject subject;
    private final LaneCard card;
    private final BiasRow bias;
    private final PairLayout layout;
    private final SpreadPanel spread;
    private final BorderedPanel bordered;
    private final KernelPanel kernel;
    private final KernelPanel turned;
    private final OutputPanel output;

    CollectingLane(Subject subject, Rect at) {
        this.subject = subject;
        card = new LaneCard(subject, at);
        bias = new BiasRow(subject, at);
        Spread places = new Spread(subject);
        layout = PairLayout.of(
                card.body(),
                true,
                places.sizes(),
                PlaneSizes.ofKernels(subject.layer()),
                PlaneSizes.ofImage(subject.problem().outputShape()));
        spread = new SpreadPanel(subject, layout.large().grid(), places);
        bordered = new BorderedPanel(subject, places.bordered(layout.large().grid()), subject.border());
        kernel = new KernelPanel(subject, layout.first().grid(), false);
        turned = new KernelPanel(subject, layout.first().grid(), subject.transposed());
        output = new OutputPanel(subject, layout.second().grid());
    }

    Rect at() {
        return card.at();
    }

    void draw(Sketch sketch, Frame frame, Progress progress, String sentence) {
        Frame.Lane lane = progress.now() == Act.CUT ? frame.collecting().unlit() : frame.collecting();
        card.draw(sketch, LaneStages.collectingTitle(subject), LaneStages.collecting(subject, progress), sentence);
        bias.draw(sketch, lane);
        int image = Images.ofOutput(subject, lane);
        sketch.panel(PanelName.INSERTED, layout.large().area(), () -> source(sketch, lane, image, progress));
        sketch.panel(PanelName.TURNED, layout.first().area(), () -> kernel(sketch, lane, progress));
        sketch.panel(PanelName.OUTPUT, layout.second().area(), () -> output(sketch, lane, image));
        Chips.draw(sketch, subject, lane, bordered::at, tap -> output.at(tap.output()));
    }

    private void source(Sketch sketch, Frame.Lane lane, int image, Progress progress) {
        above(sketch, layout.large(), sourceLabel(progress), bordered.focusPlane(lane));
        if (progress.isDone(Act.BORDER) || layout.large().grid().tiny()) {
            bordered.draw(sketch, lane, image);
        } else {
            spread.draw(sketch, progress.of(Act.INSERT), progress.of(Act.BORDER));
        }
        new PlaneNames(sketch, subject, layout.large().grid())
                .planes(ChannelSums.of(subject, lane).labels());
        if (progress.isDone(Act.INSERT)) {
            String legend =
                    subject.transposed() ? Words.say("panel.bordered.legend") : Words.say("panel.padded.legend");
            Captions.below(sketch, subject, layout.large(), legend, Face.TEXT, subject.colour(Token.TEXT_QUIET));
        }
    }

    private void kernel(Sketch sketch, Frame.Lane lane, Progress progress) {
        String label = (progress.isDone(Act.TURN) ? turned : kernel).label(lane);
        Captions.above(sketch, subject, layout.first(), label);
        double turn = progress.of(Act.TURN);
        if (subject.transposed() && turn > 0 && turn < 1) {
            turned.drawTurning(sketch, lane, turn);
        } else {
            (turn == 0 ? kernel : turned).draw(sketch, lane);
        }
    }

    private void output(Sketch sketch, Frame.Lane lane, int image) {
        above(sketch, layout.second(), Words.say("panel.output", subject.outputLetter()), output.focusPlane(lane));
        output.draw(sketch, lane, image);
        new PlaneNames(sketch, subject, layout.second().grid()).planes();
        if (lane.lit()) {
            String text = Sentences.formula(subject, lane);
            Captions.below(sketch, subject, layout.second(), text, Face.TEXT_SEMIBOLD, subject.colour(Token.TEXT));
        }
    }

    private String sourceLabel(Progress progress) {
        if (progress.isDone(Act.BORDER) || layout.large().grid().tiny()) {
            return Sizes.bordered(subject);
        }
        return progress.isDone(Act.INSERT) && subject.transposed()
                ? Words.say("steps.panel.spread", SizeTexts.spread(subject))
                : Words.say(
                        "steps.panel.input",
                        subject.inputLetter(),
                        Sizes.of(subject.problem().input().shape()));
    }

    private void above(Sketch sketch, PairLayout.Slot slot, String text, int plane) {
        Captions.above(sketch, subject, slot, slot.grid().label(text, plane));
    }
}
