package gniddap.picture.steps;

import gniddap.engine.BorderedAxis;
import gniddap.picture.PlaneGrid;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Subject;
import java.util.List;

/// Where the cells of the input, the zeros between them and the border stand, on the way from one to the other. All
/// have room: what a negative border crops, too.
final class Spread {
    private final List<SpreadAxis> axes;
    private final PlaneSizes sizes;
    private final PlaneSizes bordered;

    Spread(Subject subject) {
        axes = subject.bordered().stream().map(SpreadAxis::new).toList();
        int channels = subject.layer().inChannels();
        sizes = PlaneSizes.of(channels, axes.stream().mapToInt(SpreadAxis::room).toArray());
        bordered = PlaneSizes.of(
                channels,
                subject.bordered().stream().mapToInt(BorderedAxis::length).toArray());
    }

    List<SpreadAxis> axes() {
        return axes;
    }

    /// The room that all of it takes.
    PlaneSizes sizes() {
        return sizes;
    }

    /// The bordered input within the room.
    PlaneGrid bordered(PlaneGrid room) {
        return room.part(bordered, cropped(2), cropped(1), cropped(0));
    }

    private int cropped(int fromLast) {
        int axis = axes.size() - 1 - fromLast;
        return axis < 0 ? 0 : axes.get(axis).cropBefore();
    }
}
