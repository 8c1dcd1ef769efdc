package gniddap.export;

import gniddap.picture.Mark;
import gniddap.picture.Picture;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The marks of a picture with the pixels each can touch, when the picture is painted at one size.
final class PlacedMarks {
    private final Picture picture;
    private final List<Rectangle> areas;

    PlacedMarks(Picture picture, int width, int height) {
        this.picture = picture;
        double scaleX = width / picture.width();
        double scaleY = height / picture.height();
        Rectangle whole = new Rectangle(width, height);
        areas = new ArrayList<>(picture.marks().size());
        for (Mark mark : picture.marks()) {
            areas.add(pixels(MarkBounds.of(mark), scaleX, scaleY).intersection(whole));
        }
    }

    Picture picture() {
        return picture;
    }

    int size() {
        return areas.size();
    }

    Mark mark(int n) {
        return picture.marks().get(n);
    }

    /// Empty if the mark lies outside the picture.
    Rectangle area(int n) {
        return areas.get(n);
    }

    private static Rectangle pixels(Rectangle2D.Double bounds, double scaleX, double scaleY) {
        int left = (int) Math.floor(bounds.x * scaleX) - 1;
        int top = (int) Math.floor(bounds.y * scaleY) - 1;
        int right = (int) Math.ceil((bounds.x + bounds.width) * scaleX) + 1;
        int bottom = (int) Math.ceil((bounds.y + bounds.height) * scaleY) + 1;
        return new Rectangle(left, top, right - left, bottom - top);
    }
}
