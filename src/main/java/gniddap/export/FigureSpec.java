package gniddap.export;

import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.play.Course;
import gniddap.play.Pace;
import gniddap.play.Timeline;
import java.util.List;

/// All that decides what a drawn figure shows.
public record FigureSpec(Problem problem, Sight sight, Extent extent, PixelSize size, Motion motion)
        implements Content {
    /// The size of a figure where nothing is said.
    public static final PixelSize USUAL_SIZE = new PixelSize(1280, 720);

    public FigureSpec {
        if (Math.min(size.width(), size.height()) < PixelSize.LEAST) {
            throw new Refusal("export.refused.size", size.width(), size.height(), PixelSize.LEAST, PixelSize.MOST);
        }
    }

    /// The same cut to the drawing.
    FigureSpec cropped() {
        return with(sight.cropped(true), extent);
    }

    /// The same seen otherwise.
    FigureSpec with(Sight other, Extent otherExtent) {
        return new FigureSpec(problem, other, otherExtent, size, motion);
    }

    /// How a course is cut into frames.
    public Film film(Course course) {
        Timeline timeline = new Timeline(course, Pace.of(sight.grain()).times(motion.speed()));
        return new Film(timeline, motion.framesPerSecond());
    }

    /// A cell in attention has no word on the command line, nor has a part of a matrix.
    @Override
    public List<String> options() {
        return FigureOptions.of(this);
    }
}
