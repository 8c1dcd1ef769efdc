package gniddap.play;

/// Seconds to places of a course: a hold, its stages and steps, a hold.
public record Timeline(Course course, Pace pace) {

    /// A run without stages.
    public Timeline(long steps, Pace pace) {
        this(Course.plain(steps), pace);
    }

    public long steps() {
        return course.steps();
    }

    /// Length of the whole run.
    public double seconds() {
        return pace.holdStartSeconds() + moving((double) course.steps()) + pace.holdEndSeconds();
    }

    /// What is shown at a time; before the start and after the end, the first and the last moment.
    public Moment at(double seconds) {
        double moving = seconds - pace.holdStartSeconds();
        double stagesEnd = course.before() * pace.secondsPerStage();
        double work = (moving - stagesEnd) / pace.secondsPerStep();
        double position = course.before() + work;
        if (moving < stagesEnd) {
            position = moving / pace.secondsPerStage();
        } else if (work > course.work()) {
            double late = moving - stagesEnd - (double) course.work() * pace.secondsPerStep();
            position = course.before() + (double) course.work() + late / pace.secondsPerStage();
        }
        return Moment.at(Math.clamp(position, 0, (double) course.steps()));
    }

    /// When a moment is shown first.
    public double secondsAt(Moment moment) {
        return moment.position() == 0 ? 0 : pace.holdStartSeconds() + moving(moment.position());
    }

    /// How long it takes from the first movement to a position.
    private double moving(double position) {
        double work = Math.clamp(position - course.before(), 0, (double) course.work());
        return work * pace.secondsPerStep() + (position - work) * pace.secondsPerStage();
    }
}
