package gniddap.export.film;

import gniddap.picture.change.Area;
import java.io.IOException;
import java.util.List;

/// Writes the frames of a film into a file, in order.
public interface FilmWriter extends AutoCloseable {

    /// Shows a frame from a time on. Its pixels, 0xAARRGGBB row by row, may differ from the last frame's only in these
    /// areas.
    void show(int[] argb, List<Area> areas, long startCentiseconds) throws IOException;

    /// Ends the last frame at this time and completes the film.
    void finish(long endCentiseconds) throws IOException;

    /// Lets go of what is not finished.
    @Override
    void close();
}
