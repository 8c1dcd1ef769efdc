package gniddap.export;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an export has written.
///
/// @param pictures how many frames, pages or pictures the files hold together; 0 for data
/// @param size of each picture; null for data
public record Written(
        List<Path> files, long pictures, @Nullable PixelSize size) {
    public Written {
        files = List.copyOf(files);
    }
}
