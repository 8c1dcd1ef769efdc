package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Reading;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputLineTest {
    @Test
    void aLineIsPlainJson() {
        Tensor output = new Tensor(Shape.of(1, 1, 5), new float[] {0.1f, -3, 1.5e-9f, -0f, Float.NEGATIVE_INFINITY});
        assertThat(OutputLine.of("a \"b\"\n", output))
                .isEqualTo("{\"name\":\"a \\\"b\\\"\\n\",\"shape\":[1,1,5],\"values\":[0.1,-3,1.5E-9,-0,-1e999]}");
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void everyReferenceOutputReadsBackTheSame(Reading reading) {
        ReferenceCase.all(ReferenceCase.FRAMEWORKS)
                .filter(each -> reading.applies(each.problem().layer().operation()))
                .forEach(each -> {
                    Tensor output = reading.compute(each.problem());
                    assertThat(readBack(OutputLine.of(each.problem().name(), output)))
                            .isEqualTo(output);
                });
    }

    private static Tensor readBack(String line) {
        assertThat(line).doesNotContain("\n");
        Fields fields = Fields.of("line", "line", JsonText.read(line, "line"), Set.of("name", "shape", "values"));
        return new Tensor(
                new Shape(fields.wholes("shape", fields.need("shape"))),
                fields.numbers("values", fields.need("values")));
    }
}
