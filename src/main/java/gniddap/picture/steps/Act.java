package gniddap.picture.steps;

import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.play.Course;
import gniddap.trace.Models;
import java.util.List;

/// What happens to a layer from its input to its output, in the order of the timeline.
public enum Act {
    /// The values of the input glide apart and zeros appear between them.
    INSERT,
    /// The border of zeros grows around them.
    BORDER,
    /// The kernel turns by 180°.
    TURN,
    /// Products are made and added up.
    WORK,
    /// The ring outside the window falls away.
    CUT,
    BIAS;

    /// The stages before the work. While a convolution's input is padded for one lane, the kernel turns for the other.
    static List<Act> before(Layer layer) {
        return layer.operation() == Operation.TRANSPOSED ? List.of(INSERT, BORDER, TURN) : List.of(BORDER);
    }

    /// The stages after the work.
    static List<Act> after(Layer layer) {
        return layer.operation() == Operation.TRANSPOSED ? List.of(CUT) : List.of();
    }

    /// All stages with the work of a run between them.
    public static Course course(Models models) {
        Layer layer = models.problem().layer();
        long work = models.leading().work();
        int bias = (int) (models.leading().size() - work);
        return new Course(before(layer).size(), work, after(layer).size(), bias);
    }
}
