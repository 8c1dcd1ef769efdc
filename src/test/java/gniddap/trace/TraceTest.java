package gniddap.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Tensor;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TraceTest {
    @ParameterizedTest
    @MethodSource("gniddap.trace.SampleProblems#all")
    void everyProductComesOnceInEachOrder(Problem problem) {
        for (Order order : Order.values()) {
            Trace trace = Trace.of(problem, order, Grain.PRODUCT);
            long products = trace.grouping().total();
            Set<Tap> seen = new HashSet<>();
            long listed = 0;
            for (long n = 0; n < products; n++) {
                Step step = trace.step(n);
                Tap tap = trace.tap(step, 0);
                listed++;
                if (tap.input() >= 0) {
                    assertThat(seen.add(tap)).as("%s twice", tap).isTrue();
                }
            }
            assertThat(listed).isEqualTo(products);
        }
    }

    @ParameterizedTest
    @MethodSource("gniddap.trace.SampleProblems#all")
    void groupsHoldTheProductsBetweenTheirNumbers(Problem problem) {
        for (Order order : Order.values()) {
            Grouping grouping = Trace.of(problem, order, Grain.INPUT_VALUE).grouping();
            long sum = 0;
            for (int group = 0; group < grouping.groups(); group++) {
                assertThat(grouping.before(group)).isEqualTo(sum);
                for (int n = 0; n < grouping.count(group); n++) {
                    assertThat(grouping.groupAt(sum + n)).isEqualTo(group);
                }
                sum += grouping.count(group);
            }
            assertThat(grouping.total()).isEqualTo(sum);
        }
    }

    @ParameterizedTest
    @MethodSource("gniddap.trace.SampleProblems#all")
    void theLastStepShowsTheOutput(Problem problem) {
        Tensor output = Reading.COLLECT.compute(problem);
        Tensor complete = Reading.COLLECT.compute(SampleProblems.completed(problem));
        for (Grain grain : Grain.values()) {
            for (Order order : Order.values()) {
                Trace trace = Trace.of(problem, order, grain);
                PartialSums sums = PartialSums.of(problem, trace);
                Tensor expected = order == Order.DISTRIBUTING ? complete : output;
                Reached end = trace.after(trace.size());
                for (int cell = 0; cell < expected.count(); cell++) {
                    assertThat(sums.at(cell, end).value()).isEqualTo(expected.at(cell));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void aStepIsTheSameAfterAnotherAsCold(Order order) {
        Problem problem = SampleProblems.all().findFirst().orElseThrow();
        Trace walked = Trace.of(problem, order, Grain.PRODUCT);
        Random random = new Random(7);
        for (int n = 0; n < 100; n++) {
            long index = random.nextLong(walked.size());
            Trace cold = Trace.of(problem, order, Grain.PRODUCT);
            assertThat(walked.step(index)).isEqualTo(cold.step(index));
            assertThat(walked.after(index)).isEqualTo(cold.after(index));
        }
    }

    @Test
    void sumsGrowProductByProduct() {
        Problem problem = SampleProblems.paddingStrides();
        Trace trace = Trace.of(problem, Order.DISTRIBUTING, Grain.PRODUCT);
        PartialSums sums = PartialSums.of(problem, trace);
        float[] expected = new float[49];
        for (long n = 0; n < trace.size(); n++) {
            Tap tap = trace.tap(trace.step(n), 0);
            expected[tap.output()] +=
                    problem.input().at(tap.input()) * problem.weight().at(tap.weight());
            for (int cell = 0; cell < 49; cell++) {
                assertThat(sums.at(cell, trace.after(n + 1)).value()).isEqualTo(expected[cell]);
            }
        }
    }

    @Test
    void countsAreThoseOfTheCostOfZeros() {
        Models models = Models.of(SampleProblems.paddingStrides(), Grain.PRODUCT);
        assertThat(models.distributing().size()).isEqualTo(81);
        assertThat(models.collecting().size()).isEqualTo(49);
    }

    @Test
    void eighteenMillionProductsAreFoundByNumber() {
        Problem problem = SampleProblems.large();
        Trace distributing = Trace.of(problem, Order.DISTRIBUTING, Grain.PRODUCT);
        assertThat(distributing.size()).isEqualTo(64L * 64 * 16 * 32 * 9);
        Step last = distributing.step(distributing.size() - 1);
        assertThat(distributing.tap(last, 0)).isEqualTo(new Tap(64 * 64 * 16 - 1, 16 * 32 * 9 - 1, 32 * 66 * 66 - 1));
        Trace collecting = Trace.of(problem, Order.COLLECTING, Grain.PRODUCT);
        PartialSums sums = PartialSums.of(problem, collecting);
        int cell = 12_345;
        long end = collecting.grouping().before(cell) + collecting.grouping().count(cell);
        float complete = Reading.COLLECT.compute(problem).at(cell);
        assertThat(sums.at(cell, collecting.after(end)).value()).isEqualTo(complete);
        assertThat(sums.at(cell, collecting.after(end - 1)).products())
                .isEqualTo(collecting.grouping().count(cell) - 1);
    }

    @Test
    void aStepThatIsNotThereIsRefused() {
        Trace trace = Trace.of(SampleProblems.paddingStrides(), Order.COLLECTING, Grain.OUTPUT_CELL);
        assertThatThrownBy(() -> trace.step(25)).hasMessage("step 25 of 25");
    }
}
