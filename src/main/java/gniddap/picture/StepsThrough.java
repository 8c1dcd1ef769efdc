package gniddap.picture;

import gniddap.trace.Grouping;
import gniddap.trace.Order;
import gniddap.trace.Tap;
import gniddap.trace.Trace;
import java.util.stream.LongStream;

/// Finds the steps of a run that a cell takes part in.
final class StepsThrough {
    private final Subject subject;
    private final Links links;
    private final Trace leading;

    private StepsThrough(Subject subject, Links links) {
        this.subject = subject;
        this.links = links;
        leading = subject.models().leading();
    }

    /// The numbers of the leading model's steps, ascending; the bias is among them where it reaches the cell.
    static long[] of(Subject subject, Links links) {
        return new StepsThrough(subject, links).steps();
    }

    private long[] steps() {
        LongStream products = links.products().stream().mapToLong(this::step).filter(step -> step >= 0);
        return LongStream.concat(products, bias()).sorted().distinct().toArray();
    }

    private long step(Tap tap) {
        boolean byInput = leading.order() == Order.DISTRIBUTING;
        int group = byInput ? tap.input() : links.outputOf(tap.output());
        return group < 0 || !subject.models().grain().isProduct() ? group : product(group, tap, byInput);
    }

    private long product(int group, Tap tap, boolean byInput) {
        Grouping grouping = leading.grouping();
        for (int n = 0; n < grouping.count(group); n++) {
            Tap other = grouping.tap(group, n);
            boolean same = byInput ? other.output() == tap.output() : other.input() == tap.input();
            if (same && other.weight() == tap.weight()) {
                return grouping.before(group) + n;
            }
        }
        return -1;
    }

    private LongStream bias() {
        boolean added = subject.problem().bias().isPresent() && links.reachesOutputs();
        return added ? LongStream.of(leading.size() - 1) : LongStream.empty();
    }
}
