package gniddap.store;

import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.trace.Grain;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the window remembers from one start to the next. Without a theme it follows the desktop's; `view` is the whole
/// board or the panel that is enlarged; `figures` are the choices of the export sheet, each a name and a word.
public record Settings(
        Optional<Theme> theme,
        Optional<Place> window,
        double speed,
        Grain grain,
        boolean symbols,
        List<Path> recent,
        Optional<Path> folder,
        View view,
        SortedMap<String, String> figures) {
    public static final Settings USUAL = new Settings(
            Optional.empty(),
            Optional.empty(),
            1,
            Grain.INPUT_VALUE,
            false,
            List.of(),
            Optional.empty(),
            View.TWO_MODELS,
            new TreeMap<>());

    public Settings {
        recent = List.copyOf(recent);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }
}
