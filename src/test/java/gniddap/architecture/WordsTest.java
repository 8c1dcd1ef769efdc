package gniddap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gniddap.words.Words;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text the program says stands in `en.properties`, and every text there is said.
class WordsTest {
    private static final List<SourceFile> SOURCES = Stream.concat(
                    SourceFile.below("src/main/java", ".java").stream(),
                    SourceFile.below("src/main/resources", ".fxml").stream())
            .toList();
    private static final Set<String> TEXTS = new TreeSet<>(Words.bundle().keySet());

    @Test
    void everyKeyHasItsText() {
        Keys keys = Keys.in(SOURCES);
        assertThat(keys.said()).isNotEmpty();
        assertThat(TEXTS).containsAll(keys.said());
    }

    /// A key may be handed on before it is said; it is known by its first word.
    @Test
    void everythingThatLooksLikeAKeyIsOne() {
        Set<String> firstWords = TEXTS.stream().map(WordsTest::firstWord).collect(Collectors.toSet());
        List<String> lookAlike = Keys.in(SOURCES).mentioned().stream()
                .filter(literal -> firstWords.contains(firstWord(literal)))
                .filter(literal -> !TEXTS.contains(literal + ".one"))
                .toList();
        assertThat(lookAlike).isNotEmpty();
        assertThat(TEXTS).containsAll(lookAlike);
    }

    @Test
    void noTextIsUnused() {
        Keys keys = Keys.in(SOURCES);
        assertThat(TEXTS.stream().filter(key -> !keys.use(key))).isEmpty();
    }

    @Test
    void eachPatternCanBeFilled() {
        assertThat(TEXTS).allSatisfy(key -> {
            String pattern = Words.bundle().getString(key);
            assertThatCode(() -> new MessageFormat(pattern, Locale.ROOT)).doesNotThrowAnyException();
            assertThat(pattern).doesNotContain("'").isNotBlank();
        });
    }

    @Test
    void allWaysToNameATextAreSeen() {
        Keys keys = Keys.in(List.of(new SourceFile(
                Path.of("Says.java"),
                List.of(
                        "Words.say(\"a.b\", 1); sayCount(\"a.cells\", 2); refuse(\"a.refused\");",
                        "Words.say(\"preset.\" + id + \".name\"); <Label text=\"%a.c\"/>"))));
        assertThat(keys.said()).containsExactly("a.b", "a.c", "a.cells.one", "a.cells.other");
        assertThat(Stream.of("a.b", "a.cells.one", "a.refused", "preset.gap-2.name"))
                .allMatch(keys::use);
        assertThat(Stream.of("a.x", "preset.gap-2.sentence", "a.cells.few")).noneMatch(keys::use);
    }

    private static String firstWord(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
