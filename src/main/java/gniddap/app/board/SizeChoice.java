package gniddap.app.board;

import gniddap.app.layer.LayerChange;
import gniddap.engine.Answers;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Refit;
import gniddap.picture.Ref;
import java.util.List;
import java.util.stream.IntStream;

/// Gives a layer another of the sizes that its convolution takes to one, by the cell of the number line that stands for
/// it. Where all axes agree they change together.
final class SizeChoice {
    private SizeChoice() {}

    static Problem of(Problem problem, Ref size) {
        Layer layer = problem.layer();
        List<Axis> axes = layer.axes();
        boolean together = axes.stream().distinct().count() == 1;
        int[] at = size.shape().coordinates(size.flat());
        List<Axis> changed = IntStream.range(0, axes.size())
                .mapToObj(n -> together || n == at[0] ? new Answers(axes.get(n)).choose(at[1]) : axes.get(n))
                .toList();
        Layer chosen = new Layer(changed, layer.inChannels(), layer.outChannels(), layer.groups());
        return Refit.refit(problem, LayerChange.followed(chosen));
    }
}
