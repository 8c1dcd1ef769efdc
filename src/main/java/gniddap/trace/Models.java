package gniddap.trace;

import gniddap.engine.Problem;

/// Both models of one problem, run together: the one whose grain was chosen leads, the other keeps the same share of
/// its work done.
public record Models(Problem problem, Grain grain, Trace distributing, Trace collecting) {

    public static Models of(Problem problem, Grain grain) {
        return new Models(
                problem,
                grain,
                Trace.of(problem, Order.DISTRIBUTING, grain),
                Trace.of(problem, Order.COLLECTING, grain));
    }

    public Trace leading() {
        return grain == Grain.OUTPUT_CELL ? collecting : distributing;
    }

    public Trace following() {
        return grain == Grain.OUTPUT_CELL ? distributing : collecting;
    }

    /// How many whole steps the following model shows when the leading one stands at `position` (in steps):
    /// those that lie before that share of the work and the one it falls in, which is drawn complete.
    /// Both begin at nothing, finish their work together and then add the bias together.
    public long followingSteps(double position) {
        double work = (double) leading().work();
        long bias = position > work ? 1 : 0;
        return (long) Math.ceil(Math.min(position, work) * (double) following().work() / work) + bias;
    }
}
