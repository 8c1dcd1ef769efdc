package gniddap.picture.crop;

import gniddap.picture.Mark;
import gniddap.picture.Segment;

/// Marks at another place.
public final class MovedMark {
    private MovedMark() {}

    public static Mark of(Mark mark, double right, double down) {
        return switch (mark) {
            case Mark.Box box ->
                new Mark.Box(
                        box.x() + right,
                        box.y() + down,
                        box.width(),
                        box.height(),
                        box.radius(),
                        box.fill(),
                        box.stroke(),
                        box.ref());
            case Mark.Line line ->
                new Mark.Line(
                        line.x1() + right,
                        line.y1() + down,
                        line.x2() + right,
                        line.y2() + down,
                        line.stroke(),
                        line.ref());
            case Mark.Path path ->
                new Mark.Path(
                        path.segments().stream()
                                .map(segment -> of(segment, right, down))
                                .toList(),
                        path.fill(),
                        path.stroke(),
                        path.ref());
            case Mark.Label label ->
                new Mark.Label(
                        label.x() + right,
                        label.y() + down,
                        label.text(),
                        label.face(),
                        label.size(),
                        label.colour(),
                        label.anchor(),
                        label.ref());
            case Mark.Raster raster ->
                new Mark.Raster(
                        raster.x() + right,
                        raster.y() + down,
                        raster.width(),
                        raster.height(),
                        raster.columns(),
                        raster.rows(),
                        raster.argb(),
                        raster.ref());
        };
    }

    private static Segment of(Segment segment, double right, double down) {
        return switch (segment) {
            case Segment.MoveTo(double x, double y) -> new Segment.MoveTo(x + right, y + down);
            case Segment.LineTo(double x, double y) -> new Segment.LineTo(x + right, y + down);
            case Segment.CurveTo curve ->
                new Segment.CurveTo(
                        curve.x1() + right,
                        curve.y1() + down,
                        curve.x2() + right,
                        curve.y2() + down,
                        curve.x() + right,
                        curve.y() + down);
            case Segment.Close close -> close;
        };
    }
}
