package gniddap.picture.sizes;

import gniddap.engine.Answers;
import gniddap.picture.Overlap;
import gniddap.picture.PanelName;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Arranges the four cards. None of them depends on the moment, so they are drawn once for a scene.
public final class SizesBoard {
    private static final double GAP = 10;
    private static final double LAYERS_SHARE = 0.44;
    private static final double LAYERS_LEAST = 182;
    private static final double LAYERS_MOST = 310;
    private static final double OVERLAP_SHARE = 0.57;

    private SizesBoard() {}

    /// What the cards say, in one text.
    public static String description(Subject subject) {
        Stream<String> answers = subject.layer().axes().stream()
                .distinct()
                .map(axis -> new AnswerSentence(new Answers(axis)))
                .flatMap(sentence -> Stream.of(sentence.together(), sentence.back()));
        Stream<String> layers =
                Stream.of(NamedCase.sentence(Trio.of(subject.layer()).transposed()));
        Stream<String> overlap = Stream.of(Overlap.of(subject.problem()).sentence());
        Stream<String> cost =
                CostRows.of(subject).stream().map(row -> Words.say("sizes.cost.row", row.name(), row.text()));
        return Stream.of(answers, layers, overlap, cost).flatMap(texts -> texts).collect(Collectors.joining(" "));
    }

    public static Sketch sketch(Subject subject, Rect all) {
        Sketch sketch = new Sketch();
        double top = AnswersCard.height(subject);
        double rest = all.height() - top - 2 * GAP;
        double layers = Math.clamp(rest * LAYERS_SHARE, LAYERS_LEAST, LAYERS_MOST);
        Rect below = all.withoutTop(top + layers + 2 * GAP);
        double left = (all.width() - GAP) * OVERLAP_SHARE;
        Rect answersAt = new Rect(all.x(), all.y(), all.width(), top);
        sketch.panel(PanelName.ANSWERS, answersAt, () -> new AnswersCard(subject, answersAt).draw(sketch));
        Rect layersAt = new Rect(all.x(), all.y() + top + GAP, all.width(), layers);
        sketch.panel(PanelName.LAYERS, layersAt, () -> new LayersCard(subject, layersAt).draw(sketch));
        Rect overlapAt = new Rect(below.x(), below.y(), left, below.height());
        sketch.panel(PanelName.OVERLAP, overlapAt, () -> new OverlapCard(subject, overlapAt).draw(sketch));
        double right = below.width() - left - GAP;
        Rect costAt = new Rect(below.x() + left + GAP, below.y(), right, below.height());
        sketch.panel(PanelName.COST, costAt, () -> new CostCard(subject, costAt).draw(sketch));
        return sketch;
    }
}
