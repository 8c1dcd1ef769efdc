package gniddap.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "5.5, 5.5",
        "-0.9396, −0.9396",
        "12, 12",
        "1274, 1274",
        "12345, 12345",
        "1234567, 1234567",
        "12345678, 1.235e7",
        "1234.56, 1235",
        "999.96, 1000",
        "0.33333334, 0.3333",
        "0.1, 0.1",
        "-0.0009981, −0.0009981",
        "0.00001234, 1.234e−5",
        "-0.0, 0",
        "0, 0",
        "1e10, 1e10",
        "1e7, 1e7",
        "-2.5e8, −2.5e8",
        "9e9, 9e9",
        "0.001, 0.001",
        "0.0001, 0.0001",
        "0.00001, 1e−5",
        "Infinity, ∞",
        "-Infinity, −∞",
        "NaN, NaN",
    })
    void printsAsAPersonWould(float value, String printed) {
        assertThat(Numbers.print(value)).isEqualTo(printed);
    }

    /// Numbers of few digits take a shorter way, which must lead to the same text.
    @Test
    void printsEveryFractionBelowAThousandInFourDigits() {
        MathContext fourDigits = new MathContext(4);
        for (int sixteenths = 1; sixteenths < 16_000; sixteenths++) {
            float value = (float) sixteenths / 16;
            String cut =
                    new BigDecimal(value).round(fourDigits).stripTrailingZeros().toPlainString();
            assertThat(Numbers.print(value)).isEqualTo(cut);
        }
        for (int tenThousandths = 1; tenThousandths < 10_000; tenThousandths++) {
            String four =
                    BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros().toPlainString();
            assertThat(Numbers.print(Float.parseFloat(four))).isEqualTo(four);
        }
    }

    @ParameterizedTest
    @CsvSource({"5.5, 5.5", "-0.9396, -0.9396", "12, 12", "16777216, 16777216", "0.33333334, 0.33333334", "-0.0, -0"})
    void exactNumbersReadAsJson(float value, String text) {
        assertThat(Numbers.exact(value)).isEqualTo(text);
    }

    @Test
    void exactNumbersReadBack() {
        Random random = new Random(1);
        for (int n = 0; n < 10_000; n++) {
            float value = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(value)) {
                assertThat(Float.floatToIntBits(Float.parseFloat(Numbers.exact(value))))
                        .isEqualTo(Float.floatToIntBits(value));
            }
        }
    }
}
