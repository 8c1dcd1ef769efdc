package gniddap.trace;

import gniddap.engine.Problem;
import gniddap.engine.Shape;

/// The sums a run has reached, computed for any cell at any step from the taps that end
/// there; nothing is remembered.
///
/// Distributing sums stand in the complete output (for a convolution, in its output), collecting sums in the output.
public final class PartialSums {
    private final Problem problem;
    private final Grouping gather;
    private final Grouping order;
    private final boolean distributing;
    private final int cellsPerChannel;

    private PartialSums(Problem problem, Trace trace) {
        this.problem = problem;
        distributing = trace.order() == Order.DISTRIBUTING;
        order = trace.grouping();
        gather = distributing ? Grouping.byOutput(Trace.completed(problem.layer()), problem.batch()) : order;
        Shape cells = gather.shape();
        cellsPerChannel = cells.count() / cells.size(0) / cells.size(1);
    }

    public static PartialSums of(Problem problem, Trace trace) {
        return new PartialSums(problem, trace);
    }

    /// The tensor these sums stand in.
    public Shape shape() {
        return gather.shape();
    }

    /// The sum in a cell; the bias counts as no product.
    public PartialSum at(int cell, Reached reached) {
        float sum = 0;
        int products = 0;
        int taps = gather.count(cell);
        for (int n = 0; n < taps; n++) {
            Tap tap = gather.tap(cell, n);
            if (tap.input() >= 0 && made(tap, n, reached)) {
                sum += problem.input().at(tap.input()) * problem.weight().at(tap.weight());
                products++;
            }
        }
        return new PartialSum(reached.bias() ? sum + biasOf(cell) : sum, products);
    }

    /// The bias that a cell receives at the end.
    public float biasOf(int cell) {
        int channel = cell / cellsPerChannel % gather.shape().size(1);
        return problem.bias().map(bias -> bias.at(channel)).orElse(0f);
    }

    private boolean made(Tap tap, int n, Reached reached) {
        if (!distributing) {
            return reached.covers(tap.output(), n);
        }
        return tap.input() < reached.groups()
                || (tap.input() == reached.groups() && amongFirst(tap, reached.products()));
    }

    private boolean amongFirst(Tap tap, int products) {
        for (int n = 0; n < products; n++) {
            if (order.tap(tap.input(), n).equals(tap)) {
                return true;
            }
        }
        return false;
    }
}
