package gniddap.picture;

import java.util.List;

/// A finished drawing: marks in the order they are painted, on a ground colour, with words for those who cannot see it.
public record Picture(double width, double height, int ground, List<Mark> marks, String title, String description) {
    public Picture {
        marks = List.copyOf(marks);
    }
}
