package gniddap.play;

/// The steps that a view shows around those of a run: stages that prepare it, its work, stages that follow the work,
/// and the last steps of the run, such as the bias.
///
/// A place counts the steps of the course; stages take time of their own while the run rests.
///
/// @param before stages before the work
/// @param work steps of the run
/// @param between stages after the work
/// @param after the run's last steps, which come when those stages are over
public record Course(int before, long work, int between, int after) {

    /// The steps of the run and nothing else.
    public static Course plain(long steps) {
        return new Course(0, steps, 0, 0);
    }

    public long steps() {
        return before + work + between + after;
    }

    /// Whether a step, by number from 0, is one of the work.
    public boolean isWork(long step) {
        return step >= before && step < before + work;
    }

    /// The moment of the run at a place of the course.
    public Moment run(Moment place) {
        long step = place.step() - before;
        if (step < 0) {
            return Moment.START;
        }
        if (step < work) {
            return place.position() == before ? Moment.START : new Moment(step, place.fraction());
        }
        return step < work + between ? Moment.after(work) : new Moment(step - between, place.fraction());
    }

    /// The place at a moment of the run: the start at its start, the end at its end.
    public Moment place(Moment run) {
        if (run.position() == 0) {
            return Moment.START;
        }
        if (run.position() >= work + after) {
            return Moment.after(steps());
        }
        return new Moment(step(run.step()), run.fraction());
    }

    /// The step of the course that is this one of the run.
    public long step(long ofRun) {
        return ofRun < work ? before + ofRun : before + between + ofRun;
    }
}
