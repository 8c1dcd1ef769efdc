package gniddap.picture.sizes;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.ProductCount;
import gniddap.picture.Subject;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;

/// What each reading of a layer costs.
final class CostRows {
    private CostRows() {}

    static List<CostRow> of(Subject subject) {
        ProductCount cost = subject.cost();
        return subject.transposed() ? transposed(subject, cost) : convolution(subject, cost);
    }

    private static List<CostRow> transposed(Subject subject, ProductCount cost) {
        List<CostRow> rows = new ArrayList<>();
        rows.add(new CostRow(Words.say("sizes.cost.distributing"), cost.useful(), cost.cut(), 0));
        rows.add(new CostRow(Words.say("sizes.cost.collecting"), cost.useful(), 0, 0));
        rows.add(new CostRow(Words.say("sizes.cost.zero-insertion"), cost.useful(), 0, cost.byZero()));
        rows.add(new CostRow(Words.say("sizes.cost.matrix"), cost.useful(), 0, zeros(subject, cost)));
        if (subject.layer().axes().stream().allMatch(axis -> axis.dilation() == 1)) {
            rows.add(new CostRow(Words.say("sizes.cost.phase"), cost.useful(), 0, 0));
        }
        return rows;
    }

    private static List<CostRow> convolution(Subject subject, ProductCount cost) {
        return List.of(
                new CostRow(Words.say("sizes.cost.collecting"), cost.useful(), 0, cost.cut()),
                new CostRow(Words.say("sizes.cost.distributing"), cost.useful(), 0, 0),
                new CostRow(Words.say("sizes.cost.matrix"), cost.useful(), 0, zeros(subject, cost)));
    }

    /// The zeros of the matrix, were each multiplied too.
    private static long zeros(Subject subject, ProductCount cost) {
        Layer layer = subject.layer();
        long entries = (long) subject.problem().batch() * layer.inChannels() * layer.outChannels();
        for (Axis axis : layer.axes()) {
            entries *= (long) axis.small() * axis.large();
        }
        return entries - cost.useful();
    }
}
