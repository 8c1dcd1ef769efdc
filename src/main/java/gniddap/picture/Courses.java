package gniddap.picture;

import gniddap.picture.steps.Act;
import gniddap.play.Course;
import gniddap.trace.Models;

/// The courses of the views: some show stages around the steps of the run.
public final class Courses {
    private Courses() {}

    public static Course of(View view, Models models) {
        return view.inTopBar() == View.STEPS
                ? Act.course(models)
                : Course.plain(models.leading().size());
    }
}
