package gniddap.app.player;

import gniddap.play.Course;
import gniddap.trace.Grain;
import gniddap.trace.Grouping;
import gniddap.trace.Models;

/// The step above the chosen grain: from product to product it is a whole cell, from cell to cell a whole row.
/// A stage of the view is a unit of its own.
record LargerStep(Models models, Course course) {

    /// Steps that are complete when the unit ends that holds the step after `steps`.
    long endAfter(long steps) {
        return course.isWork(steps)
                ? course.before() + Math.min(endOfWork(steps - course.before()), course.work())
                : Math.min(steps + 1, course.steps());
    }

    /// Steps that are complete when the unit begins that holds the step `steps`.
    long beginBefore(long steps) {
        return steps > 0 && course.isWork(steps - 1)
                ? course.before() + beginOfWork(steps - course.before())
                : Math.max(0, steps - 1);
    }

    private long endOfWork(long steps) {
        long size = models.leading().size();
        if (models.grain() == Grain.PRODUCT) {
            int group = models.leading().after(steps).groups();
            return group < grouping().groups()
                    ? Math.min(grouping().before(group) + grouping().count(group), size)
                    : size;
        }
        return Math.min((steps / row() + 1) * row(), size);
    }

    private long beginOfWork(long steps) {
        if (models.grain() == Grain.PRODUCT) {
            int group = models.leading().after(steps - 1).groups();
            return group < grouping().groups() ? grouping().before(group) : steps - 1;
        }
        return (steps - 1) / row() * row();
    }

    private Grouping grouping() {
        return models.leading().grouping();
    }

    private int row() {
        return grouping().shape().size(grouping().shape().rank() - 1);
    }
}
