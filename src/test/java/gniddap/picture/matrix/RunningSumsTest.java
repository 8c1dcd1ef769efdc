package gniddap.picture.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.ConvolutionMatrix;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.picture.Composer;
import gniddap.picture.MatrixLook;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import gniddap.words.Numbers;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The run on the matrix: what has slid where, and the sums so far.
class RunningSumsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /// After n columns the vector of sums is those columns times their values.
    @ParameterizedTest
    @MethodSource("seeds")
    void byColumnsTheSumsAreThoseOfTheColumnsSoFar(long seed) {
        Problem problem = firstImage(RandomProblem.of(seed));
        if (problem.input().count() * problem.outputShape().count() > 3000) {
            return;
        }
        Composer composer = Composer.of(Shown.scene(problem, Grain.INPUT_VALUE, false));
        int columns = problem.input().count() / 2 + 1;
        Shown shown = new Shown(
                composer.compose(Moment.after(Math.min(columns, problem.input().count()))));
        for (int row = 0; row < problem.outputShape().count(); row++) {
            String text = shown.cell(Part.OUTPUT, row);
            if (!text.isEmpty()) {
                assertThat(text).isEqualTo(Numbers.print(product(problem, row, columns)));
            }
        }
    }

    @Test
    void rowsSlideIntoTheColumnWhenTheyAreNeededFirst() {
        Problem problem = Presets.named("matrix").problem();
        assertThat(inputs(problem, Grain.INPUT_VALUE, 0)).containsExactly(1, 1, 1, 1);
        assertThat(inputs(problem, Grain.INPUT_VALUE, 1)).containsExactly(2, 2, 1, 1);
        assertThat(inputs(problem, Grain.INPUT_VALUE, 2)).containsExactly(2, 2, 1, 1);
        assertThat(inputs(problem, Grain.INPUT_VALUE, 3)).containsExactly(2, 2, 2, 2);
        assertThat(inputs(problem, Grain.OUTPUT_CELL, 1)).containsExactly(2, 2, 1, 1);
        assertThat(inputs(problem, Grain.OUTPUT_CELL, 5)).containsExactly(2, 2, 2, 2);
    }

    @Test
    void rowsSlideIntoTheGridWhenTheyAreDone() {
        Problem problem = Presets.named("matrix").problem();
        assertThat(outputs(problem, Grain.OUTPUT_CELL, 3)).isEqualTo("1 1 1 0");
        assertThat(outputs(problem, Grain.OUTPUT_CELL, 4)).isEqualTo("2 2 2 2");
        // The first row of y holds no product of the second row of x, so both values of the first row complete it.
        assertThat(outputs(problem, Grain.INPUT_VALUE, 1)).isEqualTo("1 1 1 0");
        assertThat(outputs(problem, Grain.INPUT_VALUE, 2)).isEqualTo("2 2 2 2");
    }

    @Test
    void aStepBackIsExact() {
        Problem problem = Presets.named("padding-strides").problem();
        for (Grain grain : Grain.values()) {
            Composer composer = Composer.of(Shown.scene(problem, grain, false));
            Picture before = composer.compose(Moment.at(4.6));
            composer.compose(Moment.at(7));
            assertThat(composer.compose(Moment.at(4.6)).marks()).isEqualTo(before.marks());
        }
    }

    @Test
    void turningKeepsEveryWeightsColour() {
        Shown own = Shown.of("padding-strides");
        Shown turned = Shown.at("padding-strides", MatrixLook.WHOLE.withTurn(1));
        Shown between = Shown.at("padding-strides", MatrixLook.WHOLE.withTurn(0.3));
        int checked = 0;
        for (int flat = 0; flat < 25 * 9; flat++) {
            int colour = own.boxes(Part.MATRIX_ENTRY, flat).getLast().fill();
            assertThat(turned.boxes(Part.MATRIX_ENTRY, flat).getLast().fill()).isEqualTo(colour);
            if (!own.cell(Part.MATRIX_ENTRY, flat).isEmpty()
                    && !between.boxes(Part.MATRIX_ENTRY, flat).isEmpty()) {
                assertThat(between.boxes(Part.MATRIX_ENTRY, flat).getLast().fill())
                        .isEqualTo(colour);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(49);
    }

    private static Problem firstImage(Problem problem) {
        int[] sizes = problem.input().shape().sizes().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        sizes[0] = 1;
        Shape shape = Shape.of(sizes);
        float[] values = Arrays.copyOf(problem.input().values(), shape.count());
        return new Problem(
                problem.name(), problem.layer(), new Tensor(shape, values), problem.weight(), Optional.empty());
    }

    private static float product(Problem problem, int row, int columns) {
        ConvolutionMatrix matrix = ConvolutionMatrix.of(problem.layer());
        boolean transposed = problem.layer().operation() == Operation.TRANSPOSED;
        float sum = 0;
        for (int column = 0; column < Math.min(columns, problem.input().count()); column++) {
            int weight = transposed ? matrix.weightAt(column, row) : matrix.weightAt(row, column);
            sum += weight < 0
                    ? 0
                    : problem.weight().at(weight) * problem.input().at(column);
        }
        return sum;
    }

    /// How often each input value is written in grid and column; once more where the way back is shown.
    private static int[] inputs(Problem problem, Grain grain, double position) {
        Shown shown = Shown.of(problem, grain, false, position);
        int[] counts = new int[problem.input().count()];
        for (int flat = 0; flat < counts.length; flat++) {
            counts[flat] = shown.written(Part.INPUT, flat) - 1;
        }
        return counts;
    }

    private static String outputs(Problem problem, Grain grain, double position) {
        Shown shown = Shown.of(problem, grain, false, position);
        StringBuilder counts = new StringBuilder();
        for (int flat = 0; flat < 4; flat++) {
            counts.append(flat == 0 ? "" : " ").append(shown.written(Part.OUTPUT, flat));
        }
        return counts.toString();
    }
}
