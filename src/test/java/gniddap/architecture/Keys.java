package gniddap.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys of texts that a source file names: whole literals, FXML's `%key`, and families whose middle or end is
/// computed, written as `"preset." + id + ".name"`.
record Keys(Set<String> said, Set<String> mentioned, Set<Pattern> families) {
    private static final String KEY = "[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+";
    private static final Pattern SAID =
            Pattern.compile("(?:\\bsay|\\bsayCount|new Message|new Refusal)\\(\\s*\"(" + KEY + ")\"\\s*([,)])");
    private static final Pattern COUNTED = Pattern.compile("\\bsayCount\\(\\s*\"(" + KEY + ")\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%(" + KEY + ")\"");
    private static final Pattern LITERAL = Pattern.compile("\"(" + KEY + ")\"");
    private static final Pattern FAMILY =
            Pattern.compile("\"([a-z][a-z0-9-]*\\.(?:[a-z0-9-]+\\.)*)\"\\s*\\+(?:[^;\"]*\"((?:\\.[a-z0-9-]+)+)\")?");

    static Keys in(Collection<SourceFile> files) {
        List<String> texts = files.stream().map(SourceFile::text).toList();
        Set<String> counted = found(texts, COUNTED);
        Set<String> said = found(texts, SAID);
        said.removeAll(counted);
        counted.forEach(key -> said.addAll(List.of(key + ".one", key + ".other")));
        said.addAll(found(texts, IN_FXML));
        Set<Pattern> families = texts.stream().flatMap(text -> families(text)).collect(Collectors.toUnmodifiableSet());
        return new Keys(said, found(texts, LITERAL), families);
    }

    boolean use(String key) {
        return said.contains(key)
                || mentioned.contains(key)
                || families.stream().anyMatch(family -> family.matcher(key).matches());
    }

    private static Set<String> found(List<String> texts, Pattern pattern) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Pattern> families(String text) {
        return FAMILY.matcher(text).results().map(result -> {
            String end = result.group(2) == null ? "" : Pattern.quote(result.group(2));
            return Pattern.compile(Pattern.quote(result.group(1)) + "[a-z0-9.-]+" + end);
        });
    }
}
