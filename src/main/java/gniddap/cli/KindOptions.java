package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.export.FileKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which options of `export` go with which kinds of file; one that would do nothing is refused.
final class KindOptions {
    /// Pictures with numbered names follow each other as frames do.
    private static final List<String> PACE = List.of("--fps", "--speed");

    private static final Map<String, Predicate<FileKind>> TAKERS = takers();

    private KindOptions() {}

    /// Refuses the first option that says nothing of a file of this kind.
    static void check(Arguments arguments, FileKind kind) {
        TAKERS.forEach((option, takes) -> {
            boolean taken = takes.test(kind) || (PACE.contains(option) && FigureArguments.areFrames(arguments));
            if (arguments.has(option) && !taken) {
                throw new Refusal("cli.export.refused.option", option, kind.ending(), endings(takes));
            }
        });
    }

    /// Whether the option, named without its dashes, could say anything of a file of this kind.
    static boolean fits(String name, FileKind kind) {
        boolean picks = name.equals("at") || name.equals("steps");
        return TAKERS.getOrDefault("--" + name, _ -> true).test(kind) && !(picks && kind.moves());
    }

    private static Map<String, Predicate<FileKind>> takers() {
        Map<String, Predicate<FileKind>> takers = new LinkedHashMap<>();
        Predicate<FileKind> drawn = kind -> !kind.isData();
        put(takers, drawn, "--view", "--panel", "--crop", "--size", "--scale", "--theme", "--transparent");
        put(takers, drawn, "--no-captions", "--symbols", "--turn", "--grain", "--at", "--steps", "--dpi");
        put(takers, drawn, "--alt");
        put(takers, FileKind::isPictures, "--storyboard", "--columns");
        put(takers, one(FileKind.PDF), "--worksheet", "--count", "--paper");
        put(takers, FileKind::moves, PACE.toArray(String[]::new));
        put(takers, one(FileKind.GIF), "--loop");
        put(takers, one(FileKind.MP4, FileKind.WEBM), "--full-chroma");
        put(takers, one(FileKind.PY), "--as");
        put(takers, one(FileKind.NPY, FileKind.CSV), "--array");
        return takers;
    }

    private static void put(Map<String, Predicate<FileKind>> takers, Predicate<FileKind> takes, String... options) {
        for (String option : options) {
            takers.put(option, takes);
        }
    }

    private static Predicate<FileKind> one(FileKind first, FileKind... more) {
        Set<FileKind> kinds = EnumSet.of(first, more);
        return kinds::contains;
    }

    private static String endings(Predicate<FileKind> takes) {
        return Arrays.stream(FileKind.values())
                .filter(takes)
                .map(FileKind::ending)
                .collect(Collectors.joining(", "));
    }
}
