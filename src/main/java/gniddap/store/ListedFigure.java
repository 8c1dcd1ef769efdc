package gniddap.store;

import gniddap.engine.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A figure of a list: what is said about it by the names of options, `true` for those without a value.
///
/// @param line where the list begins to speak of it
/// @param defaults what the list says about all of its figures, as far as this one says nothing against it
public record ListedFigure(int line, String output, Map<String, String> own, Map<String, String> defaults) {
    /// The fields that name a file to read.
    private static final List<String> READ = List.of("file", "input", "weight", "bias");

    public ListedFigure {
        own = Map.copyOf(own);
        defaults = Map.copyOf(defaults);
    }

    /// All that holds for this figure, in the order of the names; names of files are meant from the folder.
    ///
    /// @param fits tells for which options a default means anything here
    public Map<String, String> values(Path folder, Predicate<String> fits) {
        Map<String, String> all = new TreeMap<>(defaults);
        all.keySet().removeIf(fits.negate());
        all.putAll(own);
        all.values().removeIf(value -> value.equals("false"));
        all.replaceAll((name, value) -> READ.contains(name) || name.equals("output")
                ? folder.resolve(path(value)).toString()
                : value);
        return all;
    }

    private static Path path(String name) {
        return SettingsText.path(name).orElseThrow(() -> new Refusal("cli.refused.path", name));
    }

    /// The file that is made, named from the folder.
    Path makes(Path folder) {
        return whole(folder, output);
    }

    /// The files that are read, named from the folder.
    Set<Path> reads(Path folder) {
        Set<Path> files = new LinkedHashSet<>();
        for (String name : READ) {
            Optional.ofNullable(own.getOrDefault(name, defaults.get(name)))
                    .flatMap(SettingsText::path)
                    .ifPresent(file -> files.add(whole(folder, file.toString())));
        }
        return files;
    }

    private static Path whole(Path folder, String name) {
        return folder.resolve(name).toAbsolutePath().normalize();
    }

    /// Tells figures of other looks, of files with another content and of another program apart.
    public static String fingerprint(String program, String output, Map<String, String> values) throws IOException {
        Fingerprint fingerprint = new Fingerprint().and(program).and(output);
        for (Map.Entry<String, String> option : values.entrySet()) {
            boolean file = READ.contains(option.getKey()) && Files.isRegularFile(Path.of(option.getValue()));
            if (file) {
                fingerprint.and(option.getKey()).and(Path.of(option.getValue()));
            } else if (!option.getKey().equals("output")) {
                fingerprint.and(option.getKey()).and(option.getValue());
            }
        }
        return fingerprint.letters();
    }
}
