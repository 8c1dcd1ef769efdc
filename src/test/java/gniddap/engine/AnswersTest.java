package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswersTest {
    /// Kernel 3, stride 2, padding 1 takes both 5 and 6 to 3.
    @Test
    void theConvolutionTakesBothFiveAndSixToThree() {
        Answers answers = new Answers(Axis.transposed(3, 3, 2, 1, 0, 1));
        assertThat(answers.choices()).isEqualTo(2);
        assertThat(answers.chosen()).isZero();
        assertThat(IntStream.range(0, 2).map(answers::size)).containsExactly(5, 6);
        assertThat(IntStream.rangeClosed(3, 8).map(answers::smallOf)).containsExactly(2, 2, 3, 3, 4, 4);
        assertThat(answers.choose(1)).isEqualTo(Axis.transposed(3, 3, 2, 1, 1, 1));
    }

    @Test
    void aConvolutionIsAnsweredByItsInput() {
        Answers answers = new Answers(Axis.convolution(6, 3, 2, 1, 1));
        assertThat(answers.chosen()).isEqualTo(1);
        assertThat(answers.choose(0)).isEqualTo(Axis.convolution(5, 3, 2, 1, 1));
    }

    @Test
    void everyChoiceHasItsSizeAndGoesBackWhereTheConvolutionTakesIt() {
        for (long seed = 0; seed < 1000; seed++) {
            for (Axis axis : RandomProblem.of(seed).layer().axes()) {
                Answers answers = new Answers(axis);
                assertThat(answers.size(answers.chosen())).isEqualTo(axis.large());
                for (int choice = 0; choice < answers.choices(); choice++) {
                    if (answers.size(choice) > 0) {
                        assertThat(answers.choose(choice).large()).isEqualTo(answers.size(choice));
                    }
                    boolean together = choice < answers.together();
                    assertThat(answers.smallOf(answers.size(choice)) == axis.small())
                            .as("%s, %d", axis, choice)
                            .isEqualTo(together);
                }
            }
        }
    }
}
