package gniddap.picture.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.engine.exercise.Difficulty;
import gniddap.engine.exercise.Exercises;
import gniddap.picture.Face;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Rect;
import gniddap.picture.change.MarkBounds;
import gniddap.store.LayerCall;
import gniddap.store.LayerText;
import gniddap.store.Presets;
import gniddap.words.Numbers;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorksheetTest {

    @ParameterizedTest
    @EnumSource
    void everyRandomLayerHasRoomOnThePageWithItsStamps(Paper paper) {
        for (Difficulty difficulty : Difficulty.values()) {
            List<Problem> problems = IntStream.range(0, 60)
                    .mapToObj(seed -> Exercises.draw(difficulty, seed, 1))
                    .toList();
            for (Picture page : Worksheet.pages(problems, paper)) {
                Rect room = new Rect(0, 0, paper.width(), paper.height()).inset(WorksheetPage.MARGIN / 3);
                assertThat(page.marks())
                        .allMatch(mark -> room.union(MarkBounds.of(mark)).equals(room));
                assertThat(texts(page, Face.TEXT)).anyMatch(text -> text.endsWith(" · w") || text.contains(" · w, "));
            }
        }
    }

    /// The bold figures of the answers are, in this order: stamps, complete output, turned kernel, output.
    @ParameterizedTest
    @ValueSource(strings = {"padding-strides", "one-dimension-strides", "channels", "dilated", "groups"})
    void theAnswersAreTheNumbersOfTheEngine(String preset) {
        Problem problem = Presets.named(preset).problem();
        List<Picture> pages = Worksheet.pages(List.of(problem), Paper.A4);
        assertThat(texts(pages.getFirst(), Face.MONO_BOLD)).isEmpty();
        List<String> answers = texts(pages.getLast(), Face.MONO_BOLD);
        List<String> output = numbers(Reading.MATRIX.compute(problem)).toList();
        assertThat(answers.subList(answers.size() - output.size(), answers.size()))
                .isEqualTo(output);
        Tensor complete =
                Reading.COLLECT.compute(problem.withBias(Optional.empty()).withoutWindow());
        int stamps = products(problem);
        assertThat(answers.subList(stamps, stamps + complete.count()))
                .isEqualTo(numbers(complete).toList());
        assertThat(answers).hasSize(stamps + complete.count() + problem.weight().count() + output.size());
    }

    @Test
    void exercisesComeFirstThenTheirAnswers() {
        List<Problem> problems = List.of(Exercises.draw(Difficulty.EASY, 1, 1), Exercises.draw(Difficulty.HARD, 1, 2));
        assertThat(Worksheet.pages(problems, Paper.LETTER))
                .extracting(Picture::title)
                .containsExactly(
                        "Transposed convolution by hand",
                        "Transposed convolution by hand",
                        "Transposed convolution by hand: answers",
                        "Transposed convolution by hand: answers");
    }

    @Test
    void whatNoPageHoldsIsRefused() {
        refused("Conv2d(1, 1, 3)", 5, "convolution");
        refused("ConvTranspose3d(1, 1, 2)", 2, "two dimensions");
        refused("ConvTranspose2d(1, 1, 3)", 40, "too large for a page");
    }

    private static void refused(String layer, int size, String words) {
        LayerCall call = LayerText.read(layer);
        Problem problem = call.problem("n", Collections.nCopies(call.dimensions(), size), 1);
        assertThatThrownBy(() -> Worksheet.pages(List.of(problem), Paper.A4))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }

    private static int products(Problem problem) {
        return problem.input().count()
                * problem.layer().outPerGroup()
                * problem.layer().kernelCells();
    }

    private static Stream<String> numbers(Tensor tensor) {
        return IntStream.range(0, tensor.count()).mapToObj(flat -> Numbers.print(tensor.at(flat) + 0f));
    }

    private static List<String> texts(Picture page, Face face) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Label label && label.face() == face)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }
}
