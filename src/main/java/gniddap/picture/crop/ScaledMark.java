package gniddap.picture.crop;

import gniddap.picture.Mark;
import gniddap.picture.Segment;
import gniddap.picture.Stroke;

/// Marks in another size, seen from the corner of the picture.
public final class ScaledMark {
    private ScaledMark() {}

    public static Mark of(Mark mark, double scale) {
        return switch (mark) {
            case Mark.Box box ->
                new Mark.Box(
                        box.x() * scale,
                        box.y() * scale,
                        box.width() * scale,
                        box.height() * scale,
                        box.radius() * scale,
                        box.fill(),
                        of(box.stroke(), scale),
                        box.ref());
            case Mark.Line line ->
                new Mark.Line(
                        line.x1() * scale,
                        line.y1() * scale,
                        line.x2() * scale,
                        line.y2() * scale,
                        of(line.stroke(), scale),
                        line.ref());
            case Mark.Path path ->
                new Mark.Path(
                        path.segments().stream()
                                .map(segment -> of(segment, scale))
                                .toList(),
                        path.fill(),
                        of(path.stroke(), scale),
                        path.ref());
            case Mark.Label label ->
                new Mark.Label(
                        label.x() * scale,
                        label.y() * scale,
                        label.text(),
                        label.face(),
                        label.size() * scale,
                        label.colour(),
                        label.anchor(),
                        label.ref());
            case Mark.Raster raster ->
                new Mark.Raster(
                        raster.x() * scale,
                        raster.y() * scale,
                        raster.width() * scale,
                        raster.height() * scale,
                        raster.columns(),
                        raster.rows(),
                        raster.argb(),
                        raster.ref());
        };
    }

    private static Stroke of(Stroke stroke, double scale) {
        return new Stroke(stroke.colour(), stroke.width() * scale, stroke.dash() * scale);
    }

    private static Segment of(Segment segment, double scale) {
        return switch (segment) {
            case Segment.MoveTo(double x, double y) -> new Segment.MoveTo(x * scale, y * scale);
            case Segment.LineTo(double x, double y) -> new Segment.LineTo(x * scale, y * scale);
            case Segment.CurveTo curve ->
                new Segment.CurveTo(
                        curve.x1() * scale,
                        curve.y1() * scale,
                        curve.x2() * scale,
                        curve.y2() * scale,
                        curve.x() * scale,
                        curve.y() * scale);
            case Segment.Close close -> close;
        };
    }
}
