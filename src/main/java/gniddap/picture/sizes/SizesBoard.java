package gniddap.picture.sizes;

import gniddap.engine.Answers;
import gniddap.picture.Mark;
import gniddap.picture.Overlap;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.words.Words;
import java.util.List;
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

    public static List<Mark> marks(Subject subject, Rect all) {
        Sketch sketch = new Sketch();
        double top = AnswersCard.height(subject);
        double rest = all.height() - top - 2 * GAP;
        double layers = Math.clamp(rest * LAYERS_SHARE, LAYERS_LEAST, LAYERS_MOST);
        Rect below = all.withoutTop(top + layers + 2 * GAP);
        double left = (all.width() - GAP) * OVERLAP_SHARE;
        new AnswersCard(subject, new Rect(all.x(), all.y(), all.width(), top)).draw(sketch);
        new LayersCard(subject, new Rect(all.x(), all.y() + top + GAP, all.width(), layers)).draw(sketch);
        new OverlapCard(subject, new Rect(below.x(), below.y(), left, below.height())).draw(sketch);
        double right = below.width() - left - GAP;
        new CostCard(subject, new Rect(below.x() + left + GAP, below.y(), right, below.height())).draw(sketch);
        return List.copyOf(sketch.marks());
    }
}
