package gniddap.picture.matrix;

import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.trace.Tap;
import java.util.Arrays;

/// Entries too small or too many to be drawn one by one: points, each showing a weight that stands there. Of very many
/// rows only some are asked, never fewer than there are points.
final class EntryRaster {
    private static final double POINTS_PER_UNIT = 1.6;
    private static final long MOST_TAPS = 150_000;

    private final Subject subject;
    private final MatrixPlace place;
    private final Entries entries;
    private final int across;
    private final int down;
    private final int[] argb;

    EntryRaster(Subject subject, MatrixPlace place, Entries entries) {
        this.subject = subject;
        this.place = place;
        this.entries = entries;
        across = Math.max(1, (int) Math.round(place.at().width() * POINTS_PER_UNIT));
        down = Math.max(1, (int) Math.round(place.at().height() * POINTS_PER_UNIT));
        argb = new int[across * down];
        Arrays.fill(argb, place.turning() ? 0 : subject.colour(Token.MATRIX_ZERO));
    }

    void draw(Sketch sketch) {
        int every = (int) Math.max(1, entries.visibleTaps() / MOST_TAPS);
        entries.eachTap(every, this::point);
        sketch.raster(place.at(), across, down, argb, null);
    }

    private void point(Tap tap) {
        Rect cell = place.entry(tap.output(), tap.input());
        Rect at = place.at();
        int left = (int) Math.max(0, (cell.x() - at.x()) / at.width() * across);
        int top = (int) Math.max(0, (cell.y() - at.y()) / at.height() * down);
        int right = (int) Math.ceil((cell.right() - at.x()) / at.width() * across - 0.5);
        int bottom = (int) Math.ceil((cell.bottom() - at.y()) / at.height() * down - 0.5);
        int colour = subject.colours().at(tap.weight());
        for (int y = top; y < Math.min(down, Math.max(bottom, top + 1)); y++) {
            for (int x = left; x < Math.min(across, Math.max(right, left + 1)); x++) {
                argb[y * across + x] = colour;
            }
        }
    }
}
