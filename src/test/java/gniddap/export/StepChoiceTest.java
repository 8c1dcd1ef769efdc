package gniddap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepChoiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "all; 0 1 2 3 4 5",
                "3; 3",
                "1-3; 1 2 3",
                "4-; 4 5",
                "5, 0-1 ,5; 5 0 1 5",
            })
    void stepsComeAsTheyAreTyped(String typed, String steps) {
        long[] wanted = java.util.Arrays.stream(steps.split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        assertThat(StepChoice.read(typed).of(5)).containsExactly(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1,,2", "-3", "1-2-3", "99999999999999999999"})
    void whatIsNoChoiceIsRefused(String typed) {
        assertThatThrownBy(() -> StepChoice.read(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "3-6", "4-2", "7-"})
    void stepsThatTheRunHasNotAreRefused(String typed) {
        StepChoice choice = StepChoice.read(typed);
        assertThatThrownBy(() -> choice.of(5)).isInstanceOf(Refusal.class);
    }
}
