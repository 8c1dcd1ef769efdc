package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gniddap.engine.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3;3",
                "-1;-1",
                "−1;-1",
                "+2;2",
                "0.5;0.5",
                "0,5;0.5",
                ".5;0.5",
                "1.;1",
                "1/4;0.25",
                "−3 / 4;-0.75",
                "1e-3;0.001",
                "2E2;200",
                " 7 ;7",
                "-0;0",
                "1.5/-2;-0.75"
            })
    void readsWhatPeopleType(String text, float value) {
        assertThat(TypedNumber.read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';typed.refused.empty",
                "two;typed.refused.word",
                "1 2;typed.refused.word",
                "1.2.3;typed.refused.word",
                "-;typed.refused.word",
                ".;typed.refused.word",
                "1/;typed.refused.word",
                "1/2/3;typed.refused.word",
                "0x1p3;typed.refused.word",
                "1d;typed.refused.word",
                "1/0;typed.refused.zero",
                "1e39;typed.refused.large",
                "-1e999;typed.refused.large",
                "NaN;typed.refused.infinite",
                "-inf;typed.refused.infinite"
            })
    void refusesTheRestWithASentence(String text, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TypedNumber.read(text))
                .satisfies(refused -> {
                    assertThat(refused.message().key()).isEqualTo(key);
                    assertThat(refused.getMessage()).endsWith(".");
                });
    }
}
