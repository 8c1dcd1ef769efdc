package gniddap.store;

import gniddap.engine.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Copies of unsaved work, one for each running program, so that two windows never touch the same. The copy's name
/// tells which process wrote it; what a process left that runs no more was not closed properly.
public final class UnsavedCopies {
    private static final Pattern NAME = Pattern.compile("unsaved-(\\d{1,9})-(\\d{1,12})\\.json");
    /// Some systems tell the start of a process a little differently each time.
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    private final Path folder;
    private final KeptFile<KeptWork> own;
    private final Path ownPath;

    public UnsavedCopies(Path folder) {
        this.folder = folder;
        ProcessHandle here = ProcessHandle.current();
        long started = start(here).getEpochSecond();
        ownPath = folder.resolve("unsaved-" + here.pid() + "-" + started + ".json");
        own = KeptFile.work(ownPath);
    }

    public void keep(KeptWork work) {
        own.write(work);
    }

    /// Takes away the own copy, when nothing is unsaved any more.
    public void forget() {
        discard(ownPath);
    }

    /// What processes left that run no more.
    public List<Path> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(UnsavedCopies::isLeft).sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /// A copy that cannot be read is put aside.
    public KeptFile.Found<KeptWork> read(Path copy) {
        return KeptFile.work(copy).read();
    }

    /// Makes a copy that was left the own one, so that it stands at every moment.
    public void adopt(Path copy) {
        try {
            Files.move(copy, ownPath, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            throw new Refusal("store.refused.stuck", copy);
        }
    }

    public void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException _) {
            throw new Refusal("store.refused.stuck", copy);
        }
    }

    private static boolean isLeft(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return false;
        }
        Instant started = Instant.ofEpochSecond(Long.parseLong(name.group(2)));
        return ProcessHandle.of(Long.parseLong(name.group(1)))
                .filter(ProcessHandle::isAlive)
                .map(process -> Duration.between(start(process), started).abs())
                .filter(apart -> apart.compareTo(TOLERANCE) < 0)
                .isEmpty();
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
