package gniddap.app.figures;

import gniddap.export.FileKind;
import gniddap.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The kinds of file as the sheet shows them: in rows, each with a name.
final class FigureKinds {
    private FigureKinds() {}

    static List<FileKind> pictures() {
        return kinds(kind -> !kind.isData() && !kind.moves());
    }

    static List<FileKind> films() {
        return kinds(FileKind::moves);
    }

    static List<FileKind> data() {
        return kinds(FileKind::isData);
    }

    /// `PNG`, or a word that says more than the ending.
    static String name(FileKind kind) {
        String key = "figures.kind." + kind.word();
        return Words.has(key) ? Words.say(key) : kind.word().toUpperCase(Locale.ROOT);
    }

    /// What such a file is, in a sentence.
    static String holds(FileKind kind) {
        return Words.say("figures.holds." + kind.word());
    }

    private static List<FileKind> kinds(Predicate<FileKind> wanted) {
        return Arrays.stream(FileKind.values()).filter(wanted).toList();
    }
}
