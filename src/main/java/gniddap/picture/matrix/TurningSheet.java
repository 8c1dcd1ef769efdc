package gniddap.picture.matrix;

import gniddap.picture.Rect;
import gniddap.picture.Segment;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import java.util.List;

/// The matrix as a sheet that turns about its diagonal, which stays where it is.
record TurningSheet(Subject subject, MatrixPlace place) {
    private static final double DASH = 5;

    void draw(Sketch sketch) {
        Rect first = place.entry(place.firstRow(), place.firstColumn());
        Rect right = place.entry(place.firstRow(), place.endColumn());
        Rect across = place.entry(place.endRow(), place.endColumn());
        Rect below = place.entry(place.endRow(), place.firstColumn());
        if (place.showsAll(point(right)) && place.showsAll(point(across)) && place.showsAll(point(below))) {
            sketch.path(
                    List.of(
                            new Segment.MoveTo(first.x(), first.y()),
                            new Segment.LineTo(right.x(), right.y()),
                            new Segment.LineTo(across.x(), across.y()),
                            new Segment.LineTo(below.x(), below.y()),
                            new Segment.Close()),
                    subject.colour(Token.MATRIX_ZERO),
                    Stroke.NONE);
        }
        Rect at = place.at();
        double side = Math.min(at.width(), at.height());
        Stroke mirror = new Stroke(subject.colour(Token.TEXT_QUIET), 1, DASH);
        sketch.line(at.x(), at.y(), at.x() + side, at.y() + side, mirror);
    }

    private static Rect point(Rect cell) {
        return new Rect(cell.x(), cell.y(), 0, 0);
    }
}
