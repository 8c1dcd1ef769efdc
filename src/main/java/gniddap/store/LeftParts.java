package gniddap.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Parts of files that were left behind because a program was killed while it wrote them.
///
/// What a living process writes is never touched, also not where it only has the number of the one that wrote it.
final class LeftParts {
    private static final Pattern PART = Pattern.compile("\\.(.+)\\.([0-9]{1,18})\\.part");

    private LeftParts() {}

    /// What the part of a file is called that this process writes.
    static Path of(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /// Deletes those of files that are about to be written.
    ///
    /// @param own whether this process writes a part that bears its number
    static void delete(Collection<Path> targets, Predicate<Path> own) {
        Map<Path, Set<String>> folders = targets.stream()
                .collect(Collectors.groupingBy(
                        Path::getParent,
                        Collectors.mapping(target -> String.valueOf(target.getFileName()), Collectors.toSet())));
        folders.forEach((folder, names) -> {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, part -> isLeft(part, names, own))) {
                for (Path part : parts) {
                    Files.deleteIfExists(part);
                }
            } catch (IOException | DirectoryIteratorException stuck) {
                System.getLogger(LeftParts.class.getName()).log(System.Logger.Level.DEBUG, "parts may be left", stuck);
            }
        });
    }

    private static boolean isLeft(Path part, Set<String> names, Predicate<Path> own) {
        Matcher form = PART.matcher(String.valueOf(part.getFileName()));
        if (!form.matches() || !names.contains(form.group(1))) {
            return false;
        }
        long process = Long.parseLong(form.group(2));
        return process == ProcessHandle.current().pid()
                ? !own.test(part)
                : !ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
