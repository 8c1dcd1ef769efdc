package gniddap.app.player;

import gniddap.picture.Courses;
import gniddap.picture.View;
import gniddap.play.Course;
import gniddap.play.Moment;
import gniddap.trace.Models;

/// A run and where it stands. Both are published together, so that nobody sees a moment of another run.
///
/// @param view what shows it
/// @param course the steps and stages of that view
/// @param place where it stands in the course
public record Run(Models models, View view, Course course, Moment place) {

    static Run of(Models models, View view, Moment place) {
        return new Run(models, view, Courses.of(view, models), place);
    }

    Run at(Moment other) {
        return new Run(models, view, course, other);
    }

    /// The moment of the run itself, which rests while a stage of the view goes on.
    public Moment moment() {
        return course.run(place);
    }
}
