package gniddap.app.paint;

import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Rect;
import gniddap.picture.Segment;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;
import gniddap.picture.change.Area;
import gniddap.picture.change.ChangedAreas;
import gniddap.picture.change.PlacedMarks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import org.jspecify.annotations.Nullable;

/// Paints pictures on a canvas, mark by mark, with the bundled fonts and text placed by the shared width table.
///
/// Coordinates are scaled here and not by the canvas, which fills letters whose strokes overlap with holes when it
/// scales them.
public final class FxPainter {
    private static final int OPAQUE = 0xff;
    /// Pixels from which on a box is worth filling in parts.
    private static final double LARGE = 40_000;
    private static final double[] SOLID = {};
    /// Share of the canvas from which on it is quicker to paint all of it.
    private static final double LARGEST_PART = 0.4;

    private final GraphicsContext context;
    private final RasterImages images = new RasterImages();
    private final Map<Integer, Color> colours = new HashMap<>();
    private double scale = 1;
    private @Nullable PlacedMarks shown;

    public FxPainter(GraphicsContext context) {
        this.context = context;
    }

    /// Shows the largest fitting, centred picture on its ground, or on nothing where that is transparent. What stands
    /// on
    /// the canvas since the last picture and is the same in this one stays.
    public void paint(Picture picture, double width, double height) {
        scale = Math.min(width / picture.width(), height / picture.height());
        Rect place = new Rect(
                (width - scale * picture.width()) / 2,
                (height - scale * picture.height()) / 2,
                scale * picture.width(),
                scale * picture.height());
        Area whole = new Area(0, 0, (int) Math.ceil(width), (int) Math.ceil(height));
        PlacedMarks marks = new PlacedMarks(picture, place, whole);
        List<Area> areas = ChangedAreas.between(shown, marks);
        boolean parts = areas.stream().mapToInt(Area::pixels).sum() < whole.pixels() * LARGEST_PART;
        images.beginPicture();
        (parts ? areas : List.of(whole)).forEach(area -> paint(marks, place, area));
        shown = marks;
    }

    /// The canvas may have lost what was painted: the next picture is painted whole.
    public void forget() {
        shown = null;
    }

    private void paint(PlacedMarks marks, Rect place, Area area) {
        context.save();
        if (!area.equals(marks.whole())) {
            context.beginPath();
            context.rect(area.x(), area.y(), area.width(), area.height());
            context.clip();
        }
        if (!visible(marks.picture().ground())) {
            context.clearRect(area.x(), area.y(), area.width(), area.height());
        }
        context.setFill(colour(marks.picture().ground()));
        context.fillRect(area.x(), area.y(), area.width(), area.height());
        context.translate(place.x(), place.y());
        prepare();
        for (int n = 0; n < marks.size(); n++) {
            if (marks.area(n).intersects(area)) {
                paint(marks.mark(n));
            }
        }
        context.restore();
    }

    private void prepare() {
        context.setFontSmoothingType(FontSmoothingType.GRAY);
        context.setImageSmoothing(false);
        context.setLineCap(StrokeLineCap.BUTT);
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Box box -> paintBox(box);
            case Mark.Line line -> paintLine(line);
            case Mark.Path path -> paintPath(path);
            case Mark.Label label -> paintLabel(label);
            case Mark.Raster raster -> paintRaster(raster);
        }
    }

    private void paintBox(Mark.Box box) {
        double x = box.x() * scale;
        double y = box.y() * scale;
        double width = box.width() * scale;
        double height = box.height() * scale;
        double arc = 2 * box.radius() * scale;
        if (visible(box.fill())) {
            context.setFill(colour(box.fill()));
            if (arc > 0 && width * height > LARGE && box.fill() >>> 24 == OPAQUE) {
                fillLarge(x, y, width, height, arc);
            } else {
                context.fillRoundRect(x, y, width, height, arc, arc);
            }
        }
        if (draws(box.stroke())) {
            if (box.stroke().dash() == 0 && width * height > LARGE) {
                strokeLarge(new Rect(x, y, width, height), arc, box.stroke());
            } else {
                context.strokeRoundRect(x, y, width, height, arc, arc);
            }
        }
    }

    /// Whole pixels inside by a plain rectangle, which is several times as fast; only the rim is smoothed.
    private void fillLarge(double x, double y, double width, double height, double arc) {
        double cap = arc + 2;
        double left = Math.ceil(x);
        double top = Math.ceil(y + arc / 2);
        double right = Math.floor(x + width);
        double bottom = Math.floor(y + height - arc / 2);
        context.fillRoundRect(x, y, width, cap, arc, arc);
        context.fillRoundRect(x, y + height - cap, width, cap, arc, arc);
        context.fillRect(x, top, 2, bottom - top);
        context.fillRect(x + width - 2, top, 2, bottom - top);
        context.fillRect(left, top, right - left, bottom - top);
    }

    /// The sides as rectangles and the corners by themselves: an outline costs as much as the area around it.
    private void strokeLarge(Rect box, double arc, Stroke stroke) {
        double pen = stroke.width() * scale;
        double radius = arc / 2;
        context.setFill(colour(stroke.colour()));
        context.fillRect(box.x() + radius, box.y() - pen / 2, box.width() - arc, pen);
        context.fillRect(box.x() + radius, box.bottom() - pen / 2, box.width() - arc, pen);
        context.fillRect(box.x() - pen / 2, box.y() + radius, pen, box.height() - arc);
        context.fillRect(box.right() - pen / 2, box.y() + radius, pen, box.height() - arc);
        if (arc > 0) {
            context.strokeArc(box.x(), box.y(), arc, arc, 90, 90, ArcType.OPEN);
            context.strokeArc(box.right() - arc, box.y(), arc, arc, 0, 90, ArcType.OPEN);
            context.strokeArc(box.x(), box.bottom() - arc, arc, arc, 180, 90, ArcType.OPEN);
            context.strokeArc(box.right() - arc, box.bottom() - arc, arc, arc, 270, 90, ArcType.OPEN);
        }
    }

    private void paintLine(Mark.Line line) {
        Stroke stroke = line.stroke();
        boolean upright = line.x1() == line.x2();
        if (stroke.dash() == 0 && (upright || line.y1() == line.y2())) {
            fillStraight(line, upright);
        } else if (draws(stroke)) {
            context.strokeLine(line.x1() * scale, line.y1() * scale, line.x2() * scale, line.y2() * scale);
        }
    }

    /// A line along an axis is a rectangle, which is filled in half the time that a stroke takes.
    private void fillStraight(Mark.Line line, boolean upright) {
        double width = line.stroke().width() * scale;
        double left = Math.min(line.x1(), line.x2()) * scale;
        double top = Math.min(line.y1(), line.y2()) * scale;
        double along = (Math.abs(line.x2() - line.x1()) + Math.abs(line.y2() - line.y1())) * scale;
        context.setFill(colour(line.stroke().colour()));
        if (upright) {
            context.fillRect(left - width / 2, top, width, along);
        } else {
            context.fillRect(left, top - width / 2, along, width);
        }
    }

    private void paintPath(Mark.Path path) {
        context.beginPath();
        path.segments().forEach(this::trace);
        if (visible(path.fill())) {
            context.setFill(colour(path.fill()));
            context.fill();
        }
        if (draws(path.stroke())) {
            context.stroke();
        }
    }

    private void trace(Segment segment) {
        switch (segment) {
            case Segment.MoveTo(double x, double y) -> context.moveTo(x * scale, y * scale);
            case Segment.LineTo(double x, double y) -> context.lineTo(x * scale, y * scale);
            case Segment.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                context.bezierCurveTo(x1 * scale, y1 * scale, x2 * scale, y2 * scale, x * scale, y * scale);
            case Segment.Close() -> context.closePath();
        }
    }

    private void paintLabel(Mark.Label label) {
        if (visible(label.colour())) {
            double width = TextWidths.width(label.face(), label.text(), label.size());
            context.setFont(FontShelf.font(label.face(), label.size() * scale));
            context.setFill(colour(label.colour()));
            context.fillText(label.text(), label.anchor().startX(label.x(), width) * scale, label.y() * scale);
        }
    }

    private void paintRaster(Mark.Raster raster) {
        context.drawImage(
                images.image(raster),
                raster.x() * scale,
                raster.y() * scale,
                raster.width() * scale,
                raster.height() * scale);
    }

    /// Whether there is an outline to draw; sets the pen to it.
    private boolean draws(Stroke stroke) {
        if (stroke.visible()) {
            double dash = stroke.dash() * scale;
            context.setStroke(colour(stroke.colour()));
            context.setLineWidth(stroke.width() * scale);
            context.setLineDashes(dash > 0 ? new double[] {dash, dash} : SOLID);
        }
        return stroke.visible();
    }

    private static boolean visible(int argb) {
        return argb >>> 24 != 0;
    }

    private Color colour(int argb) {
        return colours.computeIfAbsent(
                argb, key -> Color.rgb(key >> 16 & 0xff, key >> 8 & 0xff, key & 0xff, (key >>> 24) / 255.0));
    }
}
