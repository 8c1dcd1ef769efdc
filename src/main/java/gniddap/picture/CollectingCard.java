package gniddap.picture;

import gniddap.words.Words;

/// The second mental model: each output cell is a dot product of the turned kernel and the zero-inserted input.
final class CollectingCard {
    private final Subject subject;
    private final Card card;
    private final BiasRow bias;
    private final PairLayout layout;
    private final BorderedPanel bordered;
    private final KernelPanel kernel;
    private final OutputPanel output;

    CollectingCard(Subject subject, Rect at) {
        this.subject = subject;
        card = Card.of(subject, at, View.COLLECTING);
        bias = new BiasRow(subject, at);
        Border border = subject.border();
        layout = PairLayout.of(
                KernelArray.worthSaying(subject.layer()) && subject.captions()
                        ? card.body().withoutBottom(Card.NOTE)
                        : card.body(),
                true,
                PlaneSizes.ofImage(border.shape()),
                PlaneSizes.ofKernels(subject.layer()),
                PlaneSizes.ofImage(subject.problem().outputShape()));
        bordered = new BorderedPanel(subject, layout.large().grid(), border);
        kernel = new KernelPanel(subject, layout.first().grid(), subject.transposed());
        output = new OutputPanel(subject, layout.second().grid());
    }

    void draw(Sketch sketch, Frame frame) {
        sketch.panel(PanelName.COLLECTING, card.at(), () -> draw(sketch, frame.collecting()));
    }

    private void draw(Sketch sketch, Frame.Lane lane) {
        card.draw(sketch, subject);
        String text = subject.transposed()
                ? Words.say("model.collecting.text")
                : Words.say("model.collecting.text.convolution");
        card.title(sketch, subject, Words.say("model.collecting.title"), text);
        bias.draw(sketch, lane);
        panels(sketch, lane);
        Chips.draw(sketch, subject, lane, bordered::at, tap -> output.at(tap.output()));
        if (KernelArray.worthSaying(subject.layer())) {
            card.note(sketch, subject, KernelArray.pair(subject.layer()));
        }
        card.sentence(sketch, subject, Sentences.collecting(subject, lane));
    }

    private void panels(Sketch sketch, Frame.Lane lane) {
        int image = image(lane);
        sketch.panel(PanelName.INSERTED, layout.large().area(), () -> {
            above(sketch, layout.large(), Sizes.bordered(subject), bordered.focusPlane(lane));
            bordered.draw(sketch, lane, image);
            new PlaneNames(sketch, subject, layout.large().grid())
                    .planes(ChannelSums.of(subject, lane).labels());
            legend(sketch);
        });
        sketch.panel(PanelName.TURNED, layout.first().area(), () -> {
            Captions.above(sketch, subject, layout.first(), kernel.label(lane));
            kernel.draw(sketch, lane);
        });
        sketch.panel(PanelName.OUTPUT, layout.second().area(), () -> {
            String label = Words.say("panel.output", subject.outputLetter());
            above(sketch, layout.second(), label, output.focusPlane(lane));
            output.draw(sketch, lane, image);
            new PlaneNames(sketch, subject, layout.second().grid()).planes();
            formula(sketch, lane);
        });
    }

    private int image(Frame.Lane lane) {
        int cells = subject.problem().outputShape().count() / subject.problem().batch();
        return lane.lit()
                ? lane.group() / cells
                : lane.bias() ? subject.problem().batch() - 1 : 0;
    }

    private void above(Sketch sketch, PairLayout.Slot slot, String text, int plane) {
        Captions.above(sketch, subject, slot, slot.grid().label(text, plane));
    }

    private void legend(Sketch sketch) {
        String legend = subject.transposed() ? Words.say("panel.bordered.legend") : Words.say("panel.padded.legend");
        Captions.below(sketch, subject, layout.large(), legend, Face.TEXT, subject.colour(Token.TEXT_QUIET));
    }

    private void formula(Sketch sketch, Frame.Lane lane) {
        if (lane.lit()) {
            String text = Sentences.formula(subject, lane);
            Captions.below(sketch, subject, layout.second(), text, Face.TEXT_SEMIBOLD, subject.colour(Token.TEXT));
        }
    }
}
