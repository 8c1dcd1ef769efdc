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
        card = Card.of(subject, at, View.DISTRIBUTING);
        bias = new BiasRow(subject, at);
        layout = PairLayout.of(
                KernelArray.worthSaying(subject.layer()) && subject.captions()
                        ? card.body().withoutBottom(Card.NOTE)
                        : card.body(),
                false,
                subject.stage().sizes(),
                PlaneSizes.ofImage(subject.problem().input().shape()),
                PlaneSizes.ofKernels(subject.layer()));
        input = new InputPanel(subject, layout.first().grid());
        kernel = new KernelPanel(subject, layout.second().grid(), !subject.transposed());
        stage = new StagePanel(subject, layout.large().grid());
    }

    void draw(Sketch sketch, Frame frame) {
        sketch.panel(PanelName.DISTRIBUTING, card.at(), () -> draw(sketch, frame.distributing()));
    }

    private void draw(Sketch sketch, Frame.Lane lane) {
        card.draw(sketch, subject);
        card.title(sketch, subject, Words.say("model.distributing.title"), Words.say("model.distributing.text"));
        bias.draw(sketch, lane);
        panels(sketch, lane);
        Chips.draw(sketch, subject, lane, tap -> kernel.at(tap.weight()), stage::at);
        if (KernelArray.worthSaying(subject.layer())) {
            card.note(sketch, subject, KernelArray.own(subject.layer()));
        }
        card.sentence(sketch, subject, Sentences.distributing(subject, lane));
    }

    private void panels(Sketch sketch, Frame.Lane lane) {
        int image = image(lane);
        sketch.panel(PanelName.INPUT, layout.first().area(), () -> {
            above(sketch, layout.first(), Words.say("panel.input", subject.inputLetter()), input.focusPlane(lane));
            input.draw(sketch, lane, image);
            new PlaneNames(sketch, subject, layout.first().grid()).planes();
        });
        sketch.panel(PanelName.KERNEL, layout.second().area(), () -> {
            Captions.above(sketch, subject, layout.second(), kernel.label(lane));
            kernel.draw(sketch, lane);
            times(sketch, lane);
        });
        sketch.panel(PanelName.COMPLETE, layout.large().area(), () -> {
            above(sketch, layout.large(), stageLabel(), stage.focusPlane(lane));
            stage.draw(sketch, lane, image);
            new PlaneNames(sketch, subject, layout.large().grid()).planes();
            window(sketch);
        });
    }

    private int image(Frame.Lane lane) {
        int cells = subject.problem().input().count() / subject.problem().batch();
        return lane.lit()
                ? lane.group() / cells
                : lane.bias() ? subject.problem().batch() - 1 : 0;
    }

    private String stageLabel() {
        return subject.transposed()
                ? Sizes.complete(subject)
                : Words.say(
                        "panel.output.sized",
                        subject.outputLetter(),
                        Sizes.of(subject.stage().complete()));
    }

    private void above(Sketch sketch, PairLayout.Slot slot, String text, int plane) {
        Captions.above(sketch, subject, slot, slot.grid().label(text, plane));
    }

    private void window(Sketch sketch) {
        if (subject.transposed()) {
            int colour = subject.colour(Token.OUTPUT_TEXT);
            Captions.below(sketch, subject, layout.large(), Sizes.window(subject), Face.TEXT_SEMIBOLD, colour);
        }
    }

    private void times(Sketch sketch, Frame.Lane lane) {
        if (lane.lit()) {
            String value = subject.symbols()
                    ? Names.input(subject, lane.group())
                    : Numbers.print(subject.problem().input().at(lane.group()));
            String text = Words.sayCount("panel.kernel.times", lane.taps().size(), value);
            Captions.below(sketch, subject, layout.second(), text, Face.TEXT_SEMIBOLD, subject.colour(Token.TEXT));
        }
    }
}
