package gniddap.play;

import java.util.Arrays;

/// The steps of a run that are shown: all of them, or only some, in their order. Steps that are left out happen at
/// once, just before the next one that is shown.
public final class Route {
    private final long total;
    private final long[] shown;

    private Route(long total, long[] shown) {
        this.total = total;
        this.shown = shown;
    }

    public static Route all(long steps) {
        return new Route(steps, new long[0]);
    }

    /// Only these steps, by number from 0, ascending; all of them where there are none.
    public static Route through(long steps, long... shown) {
        return new Route(steps, shown.clone());
    }

    /// How many steps are shown.
    public long steps() {
        return shown.length == 0 ? total : shown.length;
    }

    /// The moment of the run at a moment counted in shown steps.
    public Moment real(Moment onRoute) {
        if (shown.length == 0) {
            return onRoute;
        }
        return onRoute.position() == 0
                ? Moment.after(shown[0])
                : new Moment(shown[(int) onRoute.step()], onRoute.fraction());
    }

    /// The moment counted in shown steps at a moment of the run; of one between shown steps, the end of the last.
    public Moment onRoute(Moment real) {
        if (shown.length == 0) {
            return real.position() > total ? Moment.after(total) : real;
        }
        int found = Arrays.binarySearch(shown, real.step());
        return found >= 0 ? new Moment(found, real.fraction()) : Moment.after(-found - 1L);
    }
}
