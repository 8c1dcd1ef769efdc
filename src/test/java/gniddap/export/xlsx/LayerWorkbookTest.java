package gniddap.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Operand;
import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.store.LayerCall;
import gniddap.store.LayerText;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The formulas of workbooks come to the engine's numbers, also when numbers are changed in them.
class LayerWorkbookTest {
    private static final List<String> OUTPUTS = List.of("output", "distributed", "collected");

    @ParameterizedTest
    @MethodSource
    void formulasComeToTheEnginesNumbers(Problem problem) throws IOException {
        PoiWorkbook book = PoiWorkbook.of(LayerWorkbook.of(problem));
        assertThat(book.staleCells()).isEmpty();
        assertThat(WorkbookLimits.cells(problem)).isBetween(book.cells() * 0.7 - 150, book.cells() * 1.3);
        assertOutputs(book, problem);
        Problem changed = turnedRound(problem);
        for (Operand operand : Operand.values()) {
            operand.of(changed).ifPresent(tensor -> book.type(name(operand), tensor));
        }
        assertOutputs(book, changed);
    }

    static Stream<Problem> formulasComeToTheEnginesNumbers() {
        Stream<Problem> seeded = LongStream.range(0, 50)
                .mapToObj(RandomProblem::of)
                .filter(problem -> problem.batch()
                                * (double) problem.input().count()
                                * problem.outputShape().count()
                        < 8_000);
        Stream<Problem> fractions = LongStream.range(0, 10)
                .mapToObj(RandomProblem::of)
                .filter(problem ->
                        problem.input().count() * (double) problem.outputShape().count() < 2_000)
                .map(RandomProblem::withFractions);
        Stream<Problem> presets = Presets.all().stream().map(Preset::problem);
        return Stream.of(seeded, fractions, presets).flatMap(problems -> problems);
    }

    @Test
    void theSameProblemGivesTheSameBytes() {
        Problem problem = Presets.named("padding-strides").problem();
        assertThat(LayerWorkbook.of(problem)).isEqualTo(LayerWorkbook.of(problem));
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsMade() {
        assertRefused("ConvTranspose2d(1, 1, 3, stride=2)", 40, "cells, and 400000 are the most");
        assertRefused("ConvTranspose1d(1, 1, 3)", 500_000, "cells, and 400000 are the most");
        assertRefused("Conv2d(128, 1, 2)", 2, "at most 100 slices");
        assertThat(LayerWorkbook.of(problem("ConvTranspose2d(1, 1, 3, stride=2)", 12)).length)
                .isBetween(100_000, 4_000_000);
    }

    private static void assertRefused(String layer, int size, String part) {
        assertThatThrownBy(() -> LayerWorkbook.of(problem(layer, size)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(part);
    }

    private static Problem problem(String layer, int size) {
        LayerCall call = LayerText.read(layer);
        return call.problem(layer, Collections.nCopies(call.dimensions(), size), 1);
    }

    private static void assertOutputs(PoiWorkbook book, Problem problem) {
        Tensor whole = Reading.COLLECT.compute(problem);
        Tensor plain = Reading.COLLECT.compute(problem.withBias(Optional.empty()));
        for (String name : OUTPUTS) {
            Tensor expected = name.equals("output") ? whole : plain;
            float[] found = book.evaluated(name, expected.shape());
            for (int flat = 0; flat < found.length; flat++) {
                double tolerance = 1e-5 * Math.max(1, Math.abs(expected.at(flat)));
                assertThat((double) found[flat])
                        .as("%s of %s, cell %s", name, problem.layer(), flat)
                        .isCloseTo(expected.at(flat), Offset.offset(tolerance));
            }
        }
    }

    /// Other numbers for everything.
    private static Problem turnedRound(Problem problem) {
        Problem changed = problem;
        for (Operand operand : Operand.values()) {
            if (operand.of(problem).isPresent()) {
                Tensor own = operand.of(problem).orElseThrow();
                float[] values = new float[own.count()];
                IntStream.range(0, values.length).forEach(n -> values[n] = 1 + n % 7 - own.at(values.length - 1 - n));
                changed = operand.put(changed, new Tensor(own.shape(), values));
            }
        }
        return changed;
    }

    private static String name(Operand operand) {
        return operand == Operand.WEIGHT ? "kernel" : operand.name().toLowerCase(Locale.ROOT);
    }
}
