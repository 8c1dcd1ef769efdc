package gniddap.trace;

import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;

/// The steps of one mental model, each found by its number. Nothing is listed: a trace of 18 million products takes
/// no more memory than its layer.
public final class Trace {
    private final Order order;
    private final boolean byProduct;
    private final boolean bias;
    private final Grouping grouping;

    private Trace(Problem problem, Order order, Grain grain) {
        this.order = order;
        byProduct = grain == Grain.PRODUCT;
        bias = problem.bias().isPresent();
        grouping = order == Order.DISTRIBUTING
                ? Grouping.byInput(completed(problem.layer()), problem.batch())
                : Grouping.byOutput(problem.layer(), problem.batch());
    }

    public static Trace of(Problem problem, Order order, Grain grain) {
        return new Trace(problem, order, grain);
    }

    /// What distributing writes on: the layer without its window, so that cut products are seen too.
    static Layer completed(Layer layer) {
        return layer.operation() == Operation.TRANSPOSED ? layer.withoutWindow() : layer;
    }

    public Order order() {
        return order;
    }

    /// The taps in this order. Distributing names cells of the complete output, collecting those of the output.
    public Grouping grouping() {
        return grouping;
    }

    /// How many steps there are, the bias among them.
    public long size() {
        return work() + (bias ? 1 : 0);
    }

    public Step step(long index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("step " + index + " of " + size());
        }
        if (index == work()) {
            return new Step(index, Step.NO_GROUP, grouping.total(), 0);
        }
        if (byProduct) {
            return new Step(index, grouping.groupAt(index), index, 1);
        }
        int group = (int) index;
        return new Step(index, group, grouping.before(group), grouping.count(group));
    }

    /// The products of a step, by number from 0.
    public Tap tap(Step step, int n) {
        return grouping.tap(step.group(), (int) (step.firstProduct() - grouping.before(step.group())) + n);
    }

    /// How far the work is when so many whole steps are complete.
    public Reached after(long steps) {
        if (steps >= work()) {
            return new Reached(grouping.groups(), 0, steps > work());
        }
        if (!byProduct) {
            return new Reached((int) steps, 0, false);
        }
        int group = grouping.groupAt(steps);
        return new Reached(group, (int) (steps - grouping.before(group)), false);
    }

    /// How many steps there are before the bias.
    public long work() {
        return byProduct ? grouping.total() : grouping.groups();
    }
}
