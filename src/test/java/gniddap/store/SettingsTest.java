package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Refusal;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.trace.Grain;
import gniddap.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Settings OWN = new Settings(
            Optional.of(Theme.DARK),
            Optional.of(new Place(10, -20.5, 1280, 720, true)),
            0.25,
            Grain.PRODUCT,
            true,
            List.of(Path.of("a \"b\".json"), Path.of("ü.json")),
            Optional.of(Path.of("folder")),
            View.MATRIX,
            new TreeMap<>(Map.of("kind", "gif", "a \"b\"", "ü")));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void areReadAsTheyWereWritten() {
        KeptFile<Settings> file = KeptFile.settings(folder.resolve("new"));
        assertThat(file.read()).isEqualTo(new KeptFile.Found<>(Optional.empty(), Optional.empty()));
        file.write(Settings.USUAL);
        assertThat(file.read().content()).contains(Settings.USUAL);
        file.write(OWN);
        assertThat(file.read().content()).contains(OWN);
    }

    @Test
    void whatAnotherVersionWroteIsPassedOver() throws IOException {
        write("{\"version\": 9, \"theme\": \"sepia\", \"grain\": \"row\", \"lamps\": [1], \"symbols\": true}");
        Settings read = KeptFile.settings(folder).read().content().orElseThrow();
        assertThat(read.symbols()).isTrue();
        assertThat(read.theme()).isEmpty();
        assertThat(read.grain()).isEqualTo(Grain.INPUT_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"version\": 1",
                "[]",
                "{\"speed\": \"fast\"}",
                "{\"symbols\": 1}",
                "{\"window\": {\"x\": 1}}",
                "{\"speed\": 1e999}",
                "{\"figures\": [\"gif\"]}",
                "{\"figures\": {\"width\": 640}}"
            })
    void aBrokenFileIsPutAsideAndSaid(String text) throws IOException {
        Files.writeString(folder.resolve("settings.broken-1.json"), "older");
        write(text);
        KeptFile.Found<Settings> found = KeptFile.settings(folder).read();
        assertThat(found.content()).isEmpty();
        assertThat(Words.say(found.complaint().orElseThrow()))
                .isEqualTo(folder.resolve("settings.json") + " could not be read; it is kept as settings.broken-2.json,"
                        + " and gniddap begins anew.");
        assertThat(folder.resolve("settings.broken-2.json")).hasContent(text);
        assertThat(folder.resolve("settings.broken-1.json")).hasContent("older");
        assertThat(folder.resolve("settings.json")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "");
        assertThatThrownBy(() -> KeptFile.settings(file.resolve("below")).write(OWN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("its folder cannot be made");
    }

    @Test
    void lieWhereTheSystemKeepsThem() {
        Path root = folder.toAbsolutePath();
        Path home = root.resolve("home");
        assertThat(place("Linux", "", Map.of())).isEqualTo(home.resolve(".config/gniddap"));
        assertThat(place("Linux", "", Map.of("XDG_CONFIG_HOME", root.toString())))
                .isEqualTo(root.resolve("gniddap"));
        assertThat(place("Linux", "", Map.of("XDG_CONFIG_HOME", "relative")))
                .isEqualTo(home.resolve(".config/gniddap"));
        assertThat(place("Windows 11", "", Map.of("APPDATA", root.toString()))).isEqualTo(root.resolve("gniddap"));
        assertThat(place("Mac OS X", "", Map.of())).isEqualTo(home.resolve("Library/Application Support/gniddap"));
        assertThat(place("Linux", root.toString(), Map.of())).isEqualTo(root);
    }

    private Path place(String system, String named, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty(
                "user.home", folder.toAbsolutePath().resolve("home").toString());
        properties.setProperty("gniddap.settings", named);
        return SettingsFolder.of(environment, properties);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
    }
}
