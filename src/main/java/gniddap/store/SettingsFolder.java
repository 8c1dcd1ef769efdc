package gniddap.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// Finds the folder where this system keeps the settings of programs. The system property `gniddap.settings` names
/// another.
public final class SettingsFolder {
    private static final String NAME = "gniddap";

    private SettingsFolder() {}

    public static Path ofThisMachine() {
        return of(System.getenv(), System.getProperties());
    }

    static Path of(Map<String, String> environment, Properties properties) {
        String named = properties.getProperty("gniddap.settings", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path home = Path.of(properties.getProperty("user.home", ""));
        String system = properties.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return named(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return named(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
    }

    /// The XDG rules say that a relative path is to be passed over.
    private static Path named(Map<String, String> environment, String variable, Path usual) {
        String folder = environment.getOrDefault(variable, "");
        boolean counts = !folder.isEmpty() && Path.of(folder).isAbsolute();
        return (counts ? Path.of(folder) : usual).resolve(NAME);
    }
}
