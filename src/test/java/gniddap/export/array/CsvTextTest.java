package gniddap.export.array;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Operand;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.store.Presets;
import gniddap.store.array.ArrayFile;
import gniddap.store.array.ArrayFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// CSV files say every number, and give the same problem back.
class CsvTextTest {
    private static final int LAYERS = 200;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void onePlaneIsAPlainGridAndSeveralAreNamed() {
        Tensor values = new Tensor(Shape.of(1, 2, 1, 2), new float[] {1, -2.5f, 3, 4});
        assertThat(CsvText.of(values, ArrayName.OUTPUT))
                .isEqualTo("\"image 0, channel 0\"\r\n1,-2.5\r\n\r\n\"image 0, channel 1\"\r\n3,4\r\n");
        assertThat(CsvText.of(new Tensor(Shape.of(1, 2, 2), values.values()), ArrayName.INPUT))
                .isEqualTo("1,-2.5\r\n3,4\r\n");
        assertThat(CsvText.of(new Tensor(Shape.of(4), values.values()), ArrayName.BIAS))
                .isEqualTo("1,-2.5,3,4\r\n");
    }

    @Test
    void theNumbersComeBack() throws IOException {
        for (int seed = 0; seed < LAYERS; seed++) {
            Problem problem = RandomProblem.withFractions(RandomProblem.of(seed));
            for (Operand operand : Operand.values()) {
                if (operand.of(problem).isPresent()) {
                    ArrayName name = ArrayName.valueOf(operand.name());
                    Path file = folder.resolve("a.csv");
                    Files.writeString(file, CsvText.of(name.of(problem), name));
                    assertThat(ArrayFit.put(problem, operand, ArrayFile.read(file)))
                            .isEqualTo(problem);
                }
            }
        }
    }

    @Test
    void matrixAndZerosAreThere() {
        Problem problem = Presets.named("padding-strides").problem();
        Tensor inserted = ArrayName.INSERTED.of(problem);
        assertThat(inserted.shape()).isEqualTo(Shape.of(1, 1, 7, 7));
        assertThat(inserted.values()).containsOnlyOnce(problem.input().at(4)).contains(0);
        assertThat(ArrayName.COMPLETE.of(problem).shape()).isEqualTo(Shape.of(1, 1, 7, 7));
        Tensor matrix = ArrayName.MATRIX.of(problem);
        assertThat(matrix.shape()).isEqualTo(Shape.of(9, 25));
        assertThat(problem.layer().operation()).isEqualTo(Operation.TRANSPOSED);
        Tensor output = ArrayName.OUTPUT.of(problem);
        for (int cell = 0; cell < 25; cell++) {
            float sum = 0;
            for (int input = 0; input < 9; input++) {
                sum += problem.input().at(input) * matrix.at(input * 25 + cell);
            }
            assertThat(sum).isEqualTo(output.at(cell));
        }
    }
}
