package gniddap.picture.crop;

import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Rect;
import gniddap.picture.change.MarkBounds;
import java.util.List;

/// Cuts pictures.
public final class Crop {
    private Crop() {}

    /// The smallest part of a picture that holds all its marks.
    public static Rect drawing(Picture picture) {
        Rect whole = new Rect(0, 0, picture.width(), picture.height());
        return picture.marks().stream()
                .map(MarkBounds::of)
                .reduce(Rect::union)
                .map(whole::cut)
                .orElse(whole);
    }

    /// This part of the picture as a picture of its own. Marks keep their size; what lies outside is left out.
    public static Picture to(Picture picture, Rect part) {
        Placing atCorner = Placing.moved(-part.x(), -part.y());
        List<Mark> marks = picture.marks().stream()
                .filter(mark -> touches(MarkBounds.of(mark), part))
                .map(atCorner::of)
                .toList();
        return new Picture(
                part.width(), part.height(), picture.ground(), marks, picture.title(), picture.description());
    }

    private static boolean touches(Rect mark, Rect part) {
        return mark.x() < part.right()
                && mark.right() > part.x()
                && mark.y() < part.bottom()
                && mark.bottom() > part.y();
    }
}
