package gniddap.store;

import gniddap.engine.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file that appears whole or not at all: written beside its place under another name, then moved.
///
/// What is left when writing fails or the program is stopped is deleted.
public final class WholeFile implements AutoCloseable {
    private static final Set<WholeFile> OPEN = new HashSet<>();
    private static final ReentrantLock PLACES = new ReentrantLock();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(WholeFile::discardAll));
    }

    private final Path target;
    private final boolean force;
    private final Path part;
    private final FileChannel channel;
    private volatile @Nullable Process writer;

    private WholeFile(Path target, boolean force) throws IOException {
        this.target = target;
        this.force = force;
        part = LeftParts.of(target);
        PLACES.lock();
        try {
            channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            OPEN.add(this);
        } finally {
            PLACES.unlock();
        }
    }

    /// Begins a file; an existing one is replaced only with `force`.
    public static WholeFile begin(Path file, boolean force) throws IOException {
        check(file, force);
        deleteLeftParts(List.of(file));
        return beginCleared(file, force);
    }

    /// Begins a file of which nothing is left from before.
    static WholeFile beginCleared(Path file, boolean force) throws IOException {
        return new WholeFile(place(file), force);
    }

    /// Deletes what programs left of these files that were killed while they wrote them.
    static void deleteLeftParts(List<Path> files) throws IOException {
        List<Path> places = new ArrayList<>();
        for (Path file : files) {
            places.add(place(file));
        }
        PLACES.lock();
        try {
            Set<Path> open = OPEN.stream().map(WholeFile::part).collect(Collectors.toSet());
            LeftParts.delete(places, open::contains);
        } finally {
            PLACES.unlock();
        }
    }

    /// Where links lead.
    private static Path place(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    }

    /// Refuses a name under which no file can be begun.
    public static void check(Path file, boolean force) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw new Refusal("store.refused.folder", file);
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal("store.refused.no-folder", file, folder);
        }
        if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
            throw new Refusal("store.refused.no-plain-file", file);
        }
        if (Files.exists(absolute) && !force) {
            throw new Refusal("store.refused.exists", file);
        }
    }

    /// Why a file could not be written, in words.
    public static Refusal refusal(Path file, IOException broken) {
        if (broken instanceof AccessDeniedException) {
            return new Refusal("store.refused.denied", file);
        }
        if (broken instanceof FileAlreadyExistsException) {
            return new Refusal("store.refused.exists", file);
        }
        if (broken instanceof NoSuchFileException) {
            return new Refusal("store.refused.no-place", file);
        }
        String reason = broken instanceof FileSystemException system ? system.getReason() : broken.getMessage();
        return new Refusal(
                "store.refused.unwritable",
                file,
                reason == null ? broken.getClass().getSimpleName() : reason);
    }

    public FileChannel channel() {
        return channel;
    }

    public void write(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }

    /// Where the file is while it is written, for a program that writes it in place of this one.
    public Path part() {
        return part;
    }

    /// Starts a program that writes the part; it is ended before the part is deleted. Not while this program is being
    /// stopped, for then nobody would end it.
    public Process startWriter(ProcessBuilder program) throws IOException {
        PLACES.lock();
        try {
            Process process = program.start();
            writer = process;
            return process;
        } finally {
            PLACES.unlock();
        }
    }

    /// All is written; the file is not in its place yet.
    public void settle() throws IOException {
        channel.close();
    }

    /// Puts the file in its place; nothing is written after that.
    public void complete() throws IOException {
        settle();
        PLACES.lock();
        try {
            if (force) {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(part, target);
            }
            OPEN.remove(this);
        } finally {
            PLACES.unlock();
        }
    }

    /// Puts files that belong together in their places, all or none.
    static void completeAll(List<WholeFile> files) throws IOException {
        int completed = 0;
        PLACES.lock();
        try {
            for (WholeFile file : files) {
                file.complete();
                completed++;
            }
        } catch (IOException broken) {
            for (WholeFile file : files.subList(0, completed)) {
                Files.deleteIfExists(file.target);
            }
            throw broken;
        } finally {
            PLACES.unlock();
        }
    }

    /// Deletes what was not completed.
    @Override
    public void close() throws IOException {
        channel.close();
        PLACES.lock();
        try {
            if (OPEN.remove(this)) {
                delete();
            }
        } finally {
            PLACES.unlock();
        }
    }

    private void delete() throws IOException {
        Process process = writer;
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
        Files.deleteIfExists(part);
    }

    /// Runs when the program is stopped, whatever is being written. Who would begin or complete a file after that waits
    /// for the end, so the lock is kept.
    private static void discardAll() {
        PLACES.lock();
        OPEN.forEach(WholeFile::discard);
    }

    private void discard() {
        try {
            delete();
        } catch (IOException stuck) {
            System.getLogger(WholeFile.class.getName())
                    .log(System.Logger.Level.WARNING, () -> part + " could not be deleted", stuck);
        }
    }
}
