package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayCheckTest {

    @Test
    void aLinuxWithoutDisplayCannotShowAWindow() {
        assertThat(check("Linux", "", Map.of()).isMissing()).isTrue();
        assertThat(check("Linux", "", Map.of("DISPLAY", "")).isMissing()).isTrue();
    }

    @Test
    void aDisplayOfEitherKindIsEnough() {
        assertThat(check("Linux", "", Map.of("DISPLAY", ":0")).isMissing()).isFalse();
        assertThat(check("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")).isMissing())
                .isFalse();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(check("Windows 11", "", Map.of()).isMissing()).isFalse();
        assertThat(check("Mac OS X", "", Map.of()).isMissing()).isFalse();
    }

    @Test
    void aPlatformThatWasChosenIsLeftAlone() {
        assertThat(check("Linux", "Headless", Map.of()).isMissing()).isFalse();
    }

    private static DisplayCheck check(String system, String platform, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        if (!platform.isEmpty()) {
            properties.setProperty("glass.platform", platform);
        }
        return new DisplayCheck(environment, properties);
    }
}
