package gniddap.cli;

import gniddap.words.Words;
import java.util.Map;
import java.util.Properties;

/// Tells, before any JavaFX class is loaded, whether a window could be shown at all.
public record DisplayCheck(Map<String, String> environment, Properties properties) {

    public static DisplayCheck ofThisMachine() {
        return new DisplayCheck(System.getenv(), System.getProperties());
    }

    /// True on a Linux without X11 and Wayland, unless JavaFX was told to draw elsewhere, as tests do.
    public boolean isMissing() {
        return properties.getProperty("os.name", "").startsWith("Linux")
                && !properties.containsKey("glass.platform")
                && environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /// Says so on stderr, with a command that works here, and returns the exit code.
    public static int explain() {
        System.err.println(Words.say("start.no-display"));
        return 2;
    }
}
