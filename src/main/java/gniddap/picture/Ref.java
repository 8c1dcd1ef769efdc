package gniddap.picture;

import gniddap.engine.Shape;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What a mark stands for: the cell `flat` (C order) of a part with this shape.
public record Ref(Part part, Shape shape, int flat) {

    /// Part and coordinates, such as `output-0-0-4-4`; fit for an element id.
    public String id() {
        return Arrays.stream(shape.coordinates(flat))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("-", part.word() + "-", ""));
    }
}
