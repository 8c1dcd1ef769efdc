package gniddap.architecture;

import java.util.List;
import java.util.regex.Pattern;

/// What a source file must be like, as complaints about one that is not.
final class HouseBar {
    static final int JAVA_LINES = 300;
    static final int FXML_LINES = 120;

    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b");

    private HouseBar() {}

    static List<String> tooLong(List<SourceFile> files, int lines) {
        return files.stream()
                .filter(file -> file.length() > lines)
                .map(SourceFile::toString)
                .toList();
    }

    static List<String> misnamed(List<SourceFile> files) {
        return files.stream()
                .filter(file -> !file.name().equals("package-info.java"))
                .filter(file -> !file.topLevelTypes().equals(List.of(file.name().replace(".java", ""))))
                .map(file -> file.path() + " holds " + file.topLevelTypes())
                .toList();
    }

    static List<String> unfinished(List<SourceFile> files) {
        return files.stream()
                .filter(file -> UNFINISHED.matcher(file.text()).find())
                .map(SourceFile::toString)
                .toList();
    }

    static int medianLength(List<SourceFile> files) {
        List<Integer> lengths = files.stream()
                .filter(file -> !file.name().equals("package-info.java"))
                .map(SourceFile::length)
                .sorted()
                .toList();
        return lengths.get(lengths.size() / 2);
    }
}
