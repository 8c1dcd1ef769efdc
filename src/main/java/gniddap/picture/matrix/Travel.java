package gniddap.picture.matrix;

import gniddap.picture.Chips;
import gniddap.picture.Frame;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.trace.Tap;
import java.util.List;

/// The products of the lit step on their way from the matrix to the sums they are added to.
final class Travel {
    private static final double SMALLEST = 6;

    private Travel() {}

    static void draw(Sketch sketch, Subject subject, MatrixRun run, MatrixPlace main, Vector sums) {
        if (main.cell() < SMALLEST) {
            return;
        }
        List<Tap> visible = run.fresh().stream()
                .filter(tap -> main.showsAll(main.entry(tap.output(), tap.input())))
                .toList();
        Frame.Lane lane = run.lane();
        List<Tap> whole = visible.stream()
                .map(tap -> new Tap(run.flatInput(tap.input()), tap.weight(), tap.output()))
                .toList();
        Frame.Lane shown = new Frame.Lane(lane.standing(), lane.group(), whole, whole.size(), lane.before());
        int perImage = subject.layer().inputShape(1).count();
        Chips.draw(
                sketch,
                subject,
                shown,
                tap -> main.entry(tap.output(), tap.input() % perImage),
                tap -> square(sums.entry(tap.output())));
    }

    private static Rect square(Rect entry) {
        double side = Math.min(entry.width(), entry.height());
        return new Rect(entry.centreX() - side / 2, entry.centreY() - side / 2, side, side);
    }
}
