package gniddap.picture;

/// A piece of a path.
public sealed interface Segment {
    record MoveTo(double x, double y) implements Segment {}

    record LineTo(double x, double y) implements Segment {}

    /// A cubic Bézier curve with two control points.
    record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    record Close() implements Segment {}
}
