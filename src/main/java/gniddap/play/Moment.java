package gniddap.play;

/// A point of a run: the step in progress and how much of it has happened, 0 to 1.
///
/// A step that is complete stays the moment's step, with fraction 1, until the next one begins.
public record Moment(long step, double fraction) {
    public static final Moment START = new Moment(0, 0);

    public Moment {
        if (step < 0 || !(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("no moment at step " + step + ", fraction " + fraction);
        }
    }

    /// The moment at which this many steps are complete and nothing more has begun.
    public static Moment after(long steps) {
        return steps == 0 ? START : new Moment(steps - 1, 1);
    }

    /// The moment at a distance from the start, counted in steps.
    public static Moment at(double position) {
        long complete = (long) Math.floor(position);
        return position == (double) complete ? after(complete) : new Moment(complete, position - (double) complete);
    }

    /// Distance from the start, in steps.
    public double position() {
        return (double) step + fraction;
    }
}
