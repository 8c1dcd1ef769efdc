package gniddap.play;

/// Seconds to moments, for a run of so many steps: a hold, the steps, a hold.
public record Timeline(long steps, Pace pace) {

    /// Length of the whole run.
    public double seconds() {
        return pace.holdStartSeconds() + (double) steps * pace.secondsPerStep() + pace.holdEndSeconds();
    }

    /// What is shown at a time; before the start and after the end, the first and the last moment.
    public Moment at(double seconds) {
        double position = (seconds - pace.holdStartSeconds()) / pace.secondsPerStep();
        return Moment.at(Math.clamp(position, 0, (double) steps));
    }

    /// When a moment is shown first.
    public double secondsAt(Moment moment) {
        return moment.position() == 0 ? 0 : pace.holdStartSeconds() + moment.position() * pace.secondsPerStep();
    }
}
