package gniddap.picture;

import java.util.List;
import java.util.Optional;

/// A finished drawing: marks in the order they are painted, on a ground colour, with words for those who cannot see it.
///
/// @param ground 0xAARRGGBB; nothing is painted where its alpha is 0
/// @param panels the parts that can be shown alone; one may lie in another
public record Picture(
        double width,
        double height,
        int ground,
        List<Mark> marks,
        List<Panel> panels,
        String title,
        String description) {
    public Picture {
        marks = List.copyOf(marks);
        panels = List.copyOf(panels);
    }

    /// A picture of one piece.
    public Picture(double width, double height, int ground, List<Mark> marks, String title, String description) {
        this(width, height, ground, marks, List.of(), title, description);
    }

    public Optional<Panel> panel(PanelName name) {
        return panels.stream().filter(panel -> panel.name() == name).findFirst();
    }

    /// The same picture with the marks of this panel alone, or with none where the panel is not there.
    public Picture only(PanelName name) {
        List<Mark> shown = panel(name)
                .map(panel -> marks.subList(panel.from(), panel.to()))
                .orElse(List.of());
        return new Picture(width, height, ground, shown, title, description);
    }

    /// The same picture on another ground.
    public Picture on(int otherGround) {
        return new Picture(width, height, otherGround, marks, panels, title, description);
    }
}
