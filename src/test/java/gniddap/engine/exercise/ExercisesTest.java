package gniddap.engine.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExercisesTest {
    private static final int LAYERS = 400;

    @ParameterizedTest
    @EnumSource
    void everyLayerIsSmallHasAnOutputAndComesOutAlikeInEveryReading(Difficulty difficulty) {
        for (Problem problem : drawn(difficulty)) {
            Layer layer = problem.layer();
            int least = layer.dimensions() == 1 ? 3 : 2;
            for (Axis axis : layer.axes()) {
                assertThat(axis.output()).as(problem.name()).isBetween(least, 8);
                assertThat(axis.complete()).isLessThanOrEqualTo(7);
            }
            assertThat(problem.input().count() * problem.weight().count()).isLessThanOrEqualTo(100);
            assertThat(Reading.ZERO_INSERTION.compute(problem)).isEqualTo(Reading.DISTRIBUTE.compute(problem));
        }
    }

    @Test
    void difficultyIsWhatItsNameSays() {
        assertThat(drawn(Difficulty.EASY)).allMatch(ofAxes(axis -> axis.begin() == 0 && axis.dilation() == 1));
        assertThat(drawn(Difficulty.EASY)).noneMatch(ExercisesTest::hasNegative);
        assertThat(drawn(Difficulty.MEDIUM)).allMatch(ExercisesTest::hasNegative);
        assertThat(drawn(Difficulty.MEDIUM)).anyMatch(ofAxes(axis -> axis.outputPadding() > 0));
        assertThat(drawn(Difficulty.HARD))
                .anyMatch(ofAxes(axis -> axis.dilation() == 2))
                .anyMatch(ofAxes(axis -> axis.stride() == 3))
                .anyMatch(problem -> problem.layer().inChannels() == 2)
                .anyMatch(problem -> problem.layer().outChannels() == 2)
                .allMatch(problem -> problem.bias().isPresent());
    }

    @Test
    void theSameSeedGivesTheSameLayersAndAnotherOneOthers() {
        Problem first = Exercises.draw(Difficulty.MEDIUM, 7, 1);
        assertThat(Exercises.draw(Difficulty.MEDIUM, 7, 1)).isEqualTo(first);
        assertThat(Exercises.draw(Difficulty.MEDIUM, 7, 2).weight()).isNotEqualTo(first.weight());
        assertThat(Exercises.draw(Difficulty.MEDIUM, 8, 1).weight()).isNotEqualTo(first.weight());
        long different = drawn(Difficulty.MEDIUM).stream()
                .map(Problem::weight)
                .distinct()
                .count();
        assertThat(different).isGreaterThan(LAYERS * 9 / 10);
    }

    private static List<Problem> drawn(Difficulty difficulty) {
        return IntStream.range(0, LAYERS)
                .mapToObj(seed -> Exercises.draw(difficulty, seed, 1))
                .toList();
    }

    private static Predicate<Problem> ofAxes(Predicate<Axis> what) {
        return problem -> problem.layer().axes().stream().allMatch(what);
    }

    private static boolean hasNegative(Problem problem) {
        return IntStream.range(0, problem.weight().count())
                .anyMatch(flat -> problem.weight().at(flat) < 0);
    }
}
