package gniddap.play;

import gniddap.trace.Models;
import gniddap.trace.Order;
import gniddap.trace.Reached;
import gniddap.trace.Step;
import gniddap.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Where one model stands at a moment: the step that is lit (none at the start), its phases, and the work that its
/// sums already hold.
public record Standing(@Nullable Step step, Phases phases, Reached reached, long complete) {

    /// How the model of an order stands when the leading one is at `moment`.
    public static Standing of(Models models, Order order, Moment moment) {
        Trace trace = order == Order.DISTRIBUTING ? models.distributing() : models.collecting();
        if (trace == models.leading()) {
            return at(trace, moment);
        }
        if (moment.position() > (double) models.leading().work()) {
            return at(trace, new Moment(trace.work(), moment.fraction()));
        }
        return at(trace, Moment.after(models.followingSteps(moment.position())));
    }

    private static Standing at(Trace trace, Moment moment) {
        Phases phases = Phases.of(moment.fraction());
        if (moment.position() == 0) {
            return new Standing(null, phases, trace.after(0), 0);
        }
        long complete = phases.settled() ? moment.step() + 1 : moment.step();
        return new Standing(trace.step(moment.step()), phases, trace.after(complete), complete);
    }

    /// The number of the lit step counted from 1; 0 at the start.
    public long number() {
        return step == null ? 0 : step.index() + 1;
    }
}
