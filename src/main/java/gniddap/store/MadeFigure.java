package gniddap.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What came of a figure that was asked for.
///
/// @param output the file that was named
/// @param asked the fingerprint of all that decides what the files hold
/// @param kind the kind of file, `gif`
/// @param pictures how many frames, pages or pictures the files hold together; 0 for data
/// @param width of each picture; 0 for data
public record MadeFigure(
        String output, String asked, String kind, long pictures, int width, int height, List<MadeFile> files) {
    public MadeFigure {
        files = List.copyOf(files);
    }

    /// Whether the same is asked for now and its files are as they were written.
    public boolean stands(String askedNow, Path folder) throws IOException {
        if (!asked.equals(askedNow) || files.isEmpty()) {
            return false;
        }
        for (MadeFile file : files) {
            if (!file.stands(folder)) {
                return false;
            }
        }
        return true;
    }
}
