package gniddap.export.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Java2D reads fonts from files only. These are copies in the folder for temporary files, deleted when the program
/// ends, even if it is stopped while one is being made; Java's own copies would stay then.
final class FontCopies {
    /// Elsewhere a file that is in use cannot be deleted, and Java's own copies are the better ones.
    private static final boolean OWN =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));
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
            Path copy = create(COPIES.size());
            COPIES.add(copy);
            Files.write(copy, bytes.readAllBytes());
            return Font.createFont(Font.TRUETYPE_FONT, copy.toFile());
        } finally {
            PLACES.unlock();
        }
    }

    /// Under the first number that no process of the same name has left. Java's own way to a free name first wakes a
    /// generator of random numbers, which takes long.
    private static Path create(int number) throws IOException {
        try {
            return Files.createFile(
                    FOLDER.resolve("gniddap-" + ProcessHandle.current().pid() + "-" + number + ".ttf"));
        } catch (FileAlreadyExistsException _) {
            return create(number + 1);
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
