package gniddap.export.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Java2D reads fonts from files only. These are copies in the folder for temporary files, deleted when the program
/// ends, even if it is stopped while one is being made; Java's own copies would stay then.
final class FontCopies {
    /// Elsewhere a file that is in use cannot be deleted, and Java's own copies are the better ones.
    private static final boolean OWN =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final List<Path> COPIES = new ArrayList<>();
    private static final ReentrantLock PLACES = new ReentrantLock();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(FontCopies::deleteAll));
    }

    private FontCopies() {}

    static Font font(InputStream bytes) throws IOException, FontFormatException {
        if (!OWN) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        }
        PLACES.lock();
        try {
            Path copy = Files.createTempFile("gniddap-", ".ttf");
            COPIES.add(copy);
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return Font.createFont(Font.TRUETYPE_FONT, copy.toFile());
        } finally {
            PLACES.unlock();
        }
    }

    /// The lock is kept, so that no copy is made after that.
    private static void deleteAll() {
        PLACES.lock();
        COPIES.forEach(FontCopies::delete);
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException stuck) {
            System.getLogger(FontCopies.class.getName())
                    .log(System.Logger.Level.WARNING, () -> copy + " could not be deleted", stuck);
        }
    }
}
