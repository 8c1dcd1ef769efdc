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
    /// Both begin at nothing and end together.
    public long followingSteps(double position) {
        return (long) Math.ceil(
                position * (double) following().size() / (double) leading().size());
    }
}
