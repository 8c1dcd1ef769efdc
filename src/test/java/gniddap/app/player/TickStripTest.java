package gniddap.app.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickStripTest {
    @ParameterizedTest
    @CsvSource({"9, 1200, 1", "200, 1200, 1", "201, 1200, 2", "1000, 1200, 5", "2000, 1200, 10", "4000, 1200, 20"})
    void drawsFewerTicksWhereTheyWouldStandTooClose(long count, double span, long every) {
        assertThat(TickStrip.thinned(count, span)).isEqualTo(every);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "7, -16", "18000000, 3"})
    void endsWithoutRoom(long count, double span) {
        assertThat(TickStrip.thinned(count, span)).isGreaterThanOrEqualTo(count);
    }
}
