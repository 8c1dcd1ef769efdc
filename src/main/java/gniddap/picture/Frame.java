package gniddap.picture;

import gniddap.play.Course;
import gniddap.play.Moment;
import gniddap.play.Standing;
import gniddap.trace.Grouping;
import gniddap.trace.Models;
import gniddap.trace.Order;
import gniddap.trace.Step;
import gniddap.trace.Tap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A moment as both models see it.
///
/// @param links what the cell that a person points at is connected to
/// @param place the same moment in the course of the view, which may have stages of its own
public record Frame(
        Lane distributing,
        Lane collecting,
        Moment place,
        @Nullable Links links) {

    public static Frame of(Models models, Course course, Moment place, @Nullable Links links) {
        Moment run = course.run(place);
        Lane distributing = Lane.of(models, Order.DISTRIBUTING, run);
        Lane collecting = Lane.of(models, Order.COLLECTING, run);
        return new Frame(distributing, collecting, place, links);
    }

    /// The input value to speak of: the one pointed at, or else the one that distributing reads.
    public int input() {
        return links == null ? distributing.group() : links.input();
    }

    /// The output cell to speak of: the one pointed at, or else the one that collecting fills.
    public int output() {
        return links == null ? collecting.group() : links.output();
    }

    /// The one weight that is pointed at, by itself or in a product, or −1.
    public int weight() {
        return links == null ? Lane.NONE : links.weight();
    }

    /// One model at a moment. `taps` are the products its lit step has come to within its group, the last of them
    /// the newest; where the grain is a whole group, all of the group.
    ///
    /// @param fresh how many of the last taps belong to the lit step itself
    /// @param before the step lit before this one, from which outlines glide
    public record Lane(
            Standing standing,
            int group,
            List<Tap> taps,
            int fresh,
            @Nullable Step before) {
        public static final int NONE = -1;

        static Lane of(Models models, Order order, Moment moment) {
            Standing standing = Standing.of(models, order, moment);
            Step step = standing.step();
            if (step == null || step.isBias()) {
                return new Lane(standing, NONE, List.of(), 0, null);
            }
            Grouping grouping = (order == Order.DISTRIBUTING ? models.distributing() : models.collecting()).grouping();
            int reached = (int) (step.firstProduct() + step.products() - grouping.before(step.group()));
            List<Tap> taps = new ArrayList<>(reached);
            for (int n = 0; n < reached; n++) {
                taps.add(grouping.tap(step.group(), n));
            }
            return new Lane(standing, step.group(), taps, step.products(), before(models, order, step));
        }

        private static @Nullable Step before(Models models, Order order, Step step) {
            if (step.index() == 0) {
                return null;
            }
            return (order == Order.DISTRIBUTING ? models.distributing() : models.collecting()).step(step.index() - 1);
        }

        public boolean lit() {
            return group != NONE;
        }

        public boolean bias() {
            Step step = standing.step();
            return step != null && step.isBias();
        }

        /// The same sums with no step lit.
        public Lane unlit() {
            Standing rest = new Standing(null, standing.phases(), standing.reached(), standing.complete());
            return new Lane(rest, NONE, List.of(), 0, null);
        }

        /// Whether product `n` of the taps is made: it was so before this step, or this step has settled.
        boolean made(int n) {
            return standing.phases().settled() || n < taps.size() - fresh;
        }
    }
}
