package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlSizeTest {
    @ParameterizedTest
    @CsvSource({"1600, 1000, 13", "1280, 720, 12", "3840, 2160, 28", "2400, 1500, 19.5", "5000, 1000, 13"})
    void growsWithTheWindow(double width, double height, double type) {
        assertThat(ControlSize.type(width, height)).isEqualTo(type);
    }
}
