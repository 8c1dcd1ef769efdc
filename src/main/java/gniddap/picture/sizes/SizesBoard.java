package gniddap.picture.sizes;

import gniddap.picture.Mark;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import java.util.List;

/// Arranges the four cards. None of them depends on the moment, so they are drawn once for a scene.
public final class SizesBoard {
    private static final double GAP = 10;
    private static final double LAYERS_SHARE = 0.44;
    private static final double LAYERS_LEAST = 182;
    private static final double LAYERS_MOST = 310;
    private static final double OVERLAP_SHARE = 0.57;

    private SizesBoard() {}

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
