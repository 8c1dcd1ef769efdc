package gniddap.picture.crop;

import gniddap.picture.Mark;
import gniddap.picture.Segment;
import gniddap.picture.Stroke;

/// Puts marks elsewhere: scaled as seen from the corner of the picture, then moved. Sizes that have no direction, such
/// as the width of a stroke, are scaled as widths are.
public record Placing(double scaleX, double scaleY, double right, double down) {

    public static Placing scaled(double scaleX, double scaleY) {
        return new Placing(scaleX, scaleY, 0, 0);
    }

    public static Placing moved(double right, double down) {
        return new Placing(1, 1, right, down);
    }

    public Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> of(box);
            case Mark.Line line -> of(line);
            case Mark.Path path -> of(path);
            case Mark.Label label -> of(label);
            case Mark.Raster raster -> of(raster);
        };
    }

    public Mark.Box of(Mark.Box box) {
        return new Mark.Box(
                x(box.x()),
                y(box.y()),
                box.width() * scaleX,
                box.height() * scaleY,
                box.radius() * scaleX,
                box.fill(),
                of(box.stroke()),
                box.ref());
    }

    public Mark.Line of(Mark.Line line) {
        return new Mark.Line(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2()), of(line.stroke()), line.ref());
    }

    public Mark.Raster of(Mark.Raster raster) {
        return new Mark.Raster(
                x(raster.x()),
                y(raster.y()),
                raster.width() * scaleX,
                raster.height() * scaleY,
                raster.columns(),
                raster.rows(),
                raster.argb(),
                raster.ref());
    }

    private Mark.Path of(Mark.Path path) {
        return new Mark.Path(
                path.segments().stream().map(this::of).toList(), path.fill(), of(path.stroke()), path.ref());
    }

    private Mark.Label of(Mark.Label label) {
        return new Mark.Label(
                x(label.x()),
                y(label.y()),
                label.text(),
                label.face(),
                label.size() * scaleX,
                label.colour(),
                label.anchor(),
                label.ref());
    }

    private Segment of(Segment segment) {
        return switch (segment) {
            case Segment.MoveTo(double x, double y) -> new Segment.MoveTo(x(x), y(y));
            case Segment.LineTo(double x, double y) -> new Segment.LineTo(x(x), y(y));
            case Segment.CurveTo curve ->
                new Segment.CurveTo(
                        x(curve.x1()), y(curve.y1()), x(curve.x2()), y(curve.y2()), x(curve.x()), y(curve.y()));
            case Segment.Close close -> close;
        };
    }

    private Stroke of(Stroke stroke) {
        return scaleX == 1 ? stroke : new Stroke(stroke.colour(), stroke.width() * scaleX, stroke.dash() * scaleX);
    }

    private double x(double x) {
        return x * scaleX + right;
    }

    private double y(double y) {
        return y * scaleY + down;
    }
}
