package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text stands out from its ground by 4.5 to 1, as the W3C's accessibility guidelines count it.
class ContrastTest {
    private static final Path FOLDER = Path.of("src/main/resources/gniddap/app/theme");
    private static final Pattern TOKEN = Pattern.compile("(-[\\w-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default",
        "-color-fg-default, -color-bg-overlay",
        "-color-fg-default, -gniddap-control",
        "-color-fg-default, -gniddap-control-hover",
        "-color-fg-default, -gniddap-control-pressed",
        "-color-fg-default, -gniddap-notice",
        "-color-fg-default, -color-accent-subtle",
        "-color-fg-muted, -color-bg-default",
        "-color-fg-muted, -color-bg-overlay",
        "-color-fg-muted, -gniddap-control-hover",
        "-color-fg-muted, -color-accent-subtle",
        "-color-fg-subtle, -color-bg-default",
        "-color-accent-fg, -color-bg-default",
        "-color-danger-fg, -color-bg-default",
        "-gniddap-input-text, -color-bg-default",
        "-gniddap-output-text, -color-bg-default",
        "-color-danger-fg, -gniddap-notice",
        "-gniddap-on-accent, -color-accent-emphasis",
        "-gniddap-on-accent, -gniddap-accent-hover",
        "-gniddap-on-accent, -gniddap-accent-pressed"
    })
    void textCanBeRead(String text, String ground) throws IOException {
        for (String theme : new String[] {"light", "dark", "projector"}) {
            Map<String, Color> tokens = tokens(FOLDER.resolve("tokens-" + theme + ".css"));
            assertThat(contrast(colour(tokens, text), colour(tokens, ground)))
                    .as(theme)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Color colour(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, Color> tokens(Path sheet) throws IOException {
        return TOKEN.matcher(Files.readString(sheet))
                .results()
                .collect(Collectors.toMap(result -> result.group(1), result -> Color.web(result.group(2))));
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
