package gniddap.picture;

import gniddap.words.Numbers;
import gniddap.words.Words;

/// The first mental model: each input value stamps a scaled kernel on the output.
final class DistributingCard {
    private final Subject subject;
    private final Card card;
    private final BiasRow bias;
    private final PairLayout layout;
    private final InputPanel input;
    private final KernelPanel kernel;
    private final StagePanel stage;

    DistributingCard(Subject subject, Rect at) {
        this.subject = subject;
        card = new Card(at, View.DISTRIBUTING);
        bias = new BiasRow(subject, at);
        layout = PairLayout.of(
                KernelArray.worthSaying(subject.layer()) ? card.body().withoutBottom(Card.NOTE) : card.body(),
                false,
                subject.stage().sizes(),
                PlaneSizes.ofImage(subject.problem().input().shape()),
                PlaneSizes.ofKernels(subject.layer()));
        input = new InputPanel(subject, layout.first().grid());
        kernel = new KernelPanel(subject, layout.second().grid(), !subject.transposed());
        stage = new StagePanel(subject, layout.large().grid());
    }

    void draw(Sketch sketch, Frame frame) {
        Frame.Lane lane = frame.distributing();
        card.draw(sketch, subject);
        card.title(sketch, subject, Words.say("model.distributing.title"), Words.say("model.distributing.text"));
        bias.draw(sketch, lane);
        labels(sketch, lane);
        int image = image(lane);
        input.draw(sketch, lane, image);
        kernel.draw(sketch, lane);
        stage.draw(sketch, lane, image);
        new PlaneNames(sketch, subject, layout.first().grid()).planes();
        new PlaneNames(sketch, subject, layout.large().grid()).planes();
        captions(sketch, lane);
        Chips.draw(sketch, subject, lane, tap -> kernel.at(tap.weight()), stage::at);
        if (KernelArray.worthSaying(subject.layer())) {
            card.note(sketch, subject, KernelArray.own(subject.layer()));
        }
        card.sentence(sketch, subject, Sentences.distributing(subject, lane));
    }

    private int image(Frame.Lane lane) {
        int cells = subject.problem().input().count() / subject.problem().batch();
        return lane.lit()
                ? lane.group() / cells
                : lane.bias() ? subject.problem().batch() - 1 : 0;
    }

    private void labels(Sketch sketch, Frame.Lane lane) {
        String inputLabel = Words.say("panel.input", subject.inputLetter());
        above(sketch, layout.first(), inputLabel, input.focusPlane(lane));
        Captions.above(sketch, subject, layout.second(), kernel.label(lane));
        String size = Sizes.of(subject.stage().complete());
        String text = subject.transposed()
                ? Sizes.complete(subject)
                : Words.say("panel.output.sized", subject.outputLetter(), size);
        above(sketch, layout.large(), text, stage.focusPlane(lane));
    }

    private void above(Sketch sketch, PairLayout.Slot slot, String text, int plane) {
        Captions.above(sketch, subject, slot, slot.grid().label(text, plane));
    }

    private void captions(Sketch sketch, Frame.Lane lane) {
        if (subject.transposed()) {
            int colour = subject.colour(Token.OUTPUT_TEXT);
            Captions.below(sketch, layout.large(), Sizes.window(subject), Face.TEXT_SEMIBOLD, colour);
        }
        if (lane.lit()) {
            String value = subject.symbols()
                    ? Names.input(subject, lane.group())
                    : Numbers.print(subject.problem().input().at(lane.group()));
            String text = Words.sayCount("panel.kernel.times", lane.taps().size(), value);
            Captions.below(sketch, layout.second(), text, Face.TEXT_SEMIBOLD, subject.colour(Token.TEXT));
        }
    }
}
