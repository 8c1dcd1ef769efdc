package gniddap.picture.change;

import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Rect;
import java.util.ArrayList;
import java.util.List;

/// The marks of a picture with the pixels each can touch, when the picture is painted at one place.
public final class PlacedMarks {
    private final Picture picture;
    private final Area whole;
    private final Rect place;
    private final List<Area> areas;

    /// The picture stretched over `place` of a surface whose pixels are `whole`.
    public PlacedMarks(Picture picture, Rect place, Area whole) {
        this.picture = picture;
        this.whole = whole;
        this.place = place;
        double scaleX = place.width() / picture.width();
        double scaleY = place.height() / picture.height();
        areas = new ArrayList<>(picture.marks().size());
        for (Mark mark : picture.marks()) {
            Rect bounds = MarkBounds.of(mark);
            Rect scaled = new Rect(
                    place.x() + bounds.x() * scaleX,
                    place.y() + bounds.y() * scaleY,
                    bounds.width() * scaleX,
                    bounds.height() * scaleY);
            areas.add(pixels(scaled).intersection(whole));
        }
    }

    public Picture picture() {
        return picture;
    }

    /// All pixels of the surface.
    public Area whole() {
        return whole;
    }

    public int size() {
        return areas.size();
    }

    public Mark mark(int n) {
        return picture.marks().get(n);
    }

    /// Empty if the mark lies outside the surface.
    public Area area(int n) {
        return areas.get(n);
    }

    /// Whether both are the same but for their marks, so that only what these touch can differ.
    boolean comparable(PlacedMarks other) {
        return isOfPlace(other.whole, other.place)
                && picture.width() == other.picture.width()
                && picture.height() == other.picture.height()
                && picture.ground() == other.picture.ground();
    }

    /// What Java makes of `equals` for records takes milliseconds of every start until it is there.
    private boolean isOfPlace(Area otherWhole, Rect otherPlace) {
        return whole.x() == otherWhole.x()
                && whole.y() == otherWhole.y()
                && whole.width() == otherWhole.width()
                && whole.height() == otherWhole.height()
                && place.x() == otherPlace.x()
                && place.y() == otherPlace.y()
                && place.width() == otherPlace.width()
                && place.height() == otherPlace.height();
    }

    private static Area pixels(Rect bounds) {
        int left = (int) Math.floor(bounds.x()) - 1;
        int top = (int) Math.floor(bounds.y()) - 1;
        int right = (int) Math.ceil(bounds.right()) + 1;
        int bottom = (int) Math.ceil(bounds.bottom()) + 1;
        return new Area(left, top, right - left, bottom - top);
    }
}
