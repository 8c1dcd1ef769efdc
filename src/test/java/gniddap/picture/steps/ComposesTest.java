package gniddap.picture.steps;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Reading;
import gniddap.engine.Tensor;
import gniddap.picture.Composer;
import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.trace.SampleProblems;
import gniddap.words.Numbers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every layer is carried out from beginning to end, and all lanes arrive at the engine's output.
class ComposesTest {
    static Stream<Problem> problems() {
        return Stream.concat(SampleProblems.all(), LongStream.range(0, 120).mapToObj(RandomProblem::of));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyStageIsComposedAndEndsOnTheOutput(Problem problem) {
        for (View view : new View[] {View.STEPS, View.PHASES}) {
            Composer composer = Shown.composer(problem, view);
            double end = (double) composer.course().steps();
            for (double place = 0; place <= end; place += place < 4.5 || place > end - 3 ? 0.5 : end / 3) {
                assertThat(composer.compose(Moment.at(place)).marks()).isNotEmpty();
            }
            check(problem, composer.compose(Moment.at(end)));
        }
    }

    /// A step back shows exactly what was shown before.
    @ParameterizedTest
    @MethodSource("gniddap.trace.SampleProblems#all")
    void aPlaceLooksTheSameWhereverOneComesFrom(Problem problem) {
        Composer walked = Shown.composer(problem, View.PHASES);
        for (long n = walked.course().steps(); n >= 0; n -= 1 + walked.course().steps() / 12) {
            Picture cold = Shown.composer(problem, View.PHASES).compose(Moment.after(n));
            assertThat(walked.compose(Moment.after(n))).isEqualTo(cold);
        }
    }

    private static void check(Problem problem, Picture picture) {
        Tensor output = Reading.MATRIX.compute(problem);
        Map<Ref, String> texts = new HashMap<>();
        for (Mark mark : picture.marks()) {
            Ref ref = mark.ref();
            if (mark instanceof Mark.Label label && ref != null && ref.part() == Part.OUTPUT) {
                String before = texts.put(ref, label.text());
                assertThat(before).isIn(null, label.text());
            }
        }
        texts.forEach((ref, text) -> assertThat(text).isEqualTo(Numbers.print(output.at(ref.flat()))));
    }
}
