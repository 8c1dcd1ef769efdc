package gniddap.picture.conventions;

import gniddap.engine.conventions.Outcome;
import gniddap.engine.conventions.Outcomes;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.PanelName;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Six cards, one for each way to say the layer, below a line that tells what their windows mean.
public final class ConventionsBoard {
    private static final double GAP = 10;
    private static final double HEADER = 24;
    private static final int COLUMNS = 3;
    private static final double SIZE = 12.5;

    private static final List<PanelName> FRAMEWORKS = List.of(
            PanelName.PYTORCH,
            PanelName.KERAS,
            PanelName.ONNX_PADS,
            PanelName.ONNX_SIZE,
            PanelName.JAX,
            PanelName.MXNET);

    private final Subject subject;
    private final Rect at;
    private final List<ConventionCard> cards = new ArrayList<>();

    public ConventionsBoard(Subject subject, Rect at) {
        this.subject = subject;
        this.at = at;
        List<Outcome> outcomes = Outcomes.of(subject.problem(), subject.output());
        int rows = Math.ceilDiv(outcomes.size(), COLUMNS);
        Rect below = at.withoutTop(HEADER);
        double width = (below.width() - (COLUMNS - 1) * GAP) / COLUMNS;
        double height = (below.height() - (rows - 1) * GAP) / rows;
        List<CardTexts> texts = outcomes.stream()
                .map(outcome -> CardTexts.of(subject.problem(), outcome, width - 2 * ConventionCard.PADDING))
                .toList();
        double beneath = texts.stream().mapToDouble(CardTexts::below).max().orElse(0);
        double above = texts.stream().mapToDouble(CardTexts::above).max().orElse(0);
        for (int n = 0; n < outcomes.size(); n++) {
            double x = below.x() + n % COLUMNS * (width + GAP);
            double y = below.y() + Math.floorDiv(n, COLUMNS) * (height + GAP);
            Rect place = new Rect(x, y, width, height);
            cards.add(new ConventionCard(subject, outcomes, n, texts.get(n), place, above, beneath));
        }
    }

    public void draw(Sketch sketch, Frame frame) {
        String text = subject.transposed()
                ? Words.say(
                        "conventions.header",
                        ConventionWords.sizes(subject.distributed().shape()))
                : Words.say("conventions.header.convolution");
        double baseline = at.y() + SIZE;
        TextBlock.line(sketch, at.x() + 4, baseline, at.width() - 8, text, Face.TEXT, SIZE, subject.colour(Token.TEXT));
        for (int n = 0; n < cards.size(); n++) {
            ConventionCard card = cards.get(n);
            sketch.panel(FRAMEWORKS.get(n), card.at(), () -> card.draw(sketch, frame));
        }
    }
}
