package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Tensor;
import gniddap.play.Moment;
import gniddap.trace.Grain;
import gniddap.trace.SampleProblems;
import gniddap.words.Numbers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposerTest {
    private static final Style STYLE = new Style(Theme.LIGHT, false);

    @Test
    void stepFiveShowsTheNumbersOfTheDrawing() {
        Map<String, String> texts = texts(picture(SampleProblems.paddingStrides(), View.TWO_MODELS, Moment.after(5)));
        String[] complete = {
            "1 2 3 4 2 0 0", "0 1 3 2 6 0 0", "5 7 12 12 5 0 0", "0 3 9 5 15", "6 3 10 5 0",
        };
        for (int row = 0; row < complete.length; row++) {
            String[] cells = complete[row].split(" ", -1);
            for (int column = 0; column < 7; column++) {
                String id = "complete-0-0-" + row + "-" + column;
                assertThat(texts.get(id)).as(id).isEqualTo(column < cells.length ? cells[column] : null);
            }
        }
        assertThat(texts).containsEntry("output-0-0-2-3", "15").doesNotContainKey("output-0-0-2-4");
    }

    @Test
    void aStepIsToldInASentenceForEachModel() {
        Picture picture = picture(SampleProblems.paddingStrides(), View.TWO_MODELS, Moment.after(5));
        assertThat(picture.description())
                .isEqualTo("Distributing: x₁₁ = 5 meets every weight; 9 products are added to f, rows 2 to 4,"
                        + " columns 2 to 4. Collecting: y₂₃ gathers the 2 values under the turned kernel: 15.");
    }

    @ParameterizedTest
    @MethodSource("gniddap.trace.SampleProblems#all")
    void theEndShowsTheEnginesOutput(Problem problem) {
        Tensor output = Reading.MATRIX.compute(problem);
        int cells = output.count() / problem.batch();
        for (Grain grain : Grain.values()) {
            Scene scene = new Scene(problem, grain, View.COLLECTING, STYLE, 1600, 1200);
            Composer composer = Composer.of(scene);
            Map<String, String> texts = texts(
                    composer.compose(Moment.after(composer.models().leading().size())));
            int image = problem.batch() - 1;
            for (int cell = image * cells; cell < (image + 1) * cells; cell++) {
                String id = new Ref(Part.OUTPUT, output.shape(), cell).id();
                assertThat(texts).containsEntry(id, Numbers.print(output.at(cell)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("gniddap.trace.SampleProblems#all")
    void distributingEndsOnTheSameNumbers(Problem problem) {
        Tensor output = Reading.ZERO_INSERTION.applies(problem.layer().operation())
                ? Reading.ZERO_INSERTION.compute(problem)
                : Reading.MATRIX.compute(problem);
        Scene scene = new Scene(problem, Grain.INPUT_VALUE, View.DISTRIBUTING, STYLE, 1600, 1200);
        Composer composer = Composer.of(scene);
        Map<String, String> texts =
                texts(composer.compose(Moment.after(composer.models().leading().size())));
        Stage stage = Stage.of(problem.layer());
        int image = problem.batch() - 1;
        int stageCells = stage.sizes().planes() * stage.sizes().cellsPerPlane();
        int checked = 0;
        for (int cell = 0; cell < stageCells; cell++) {
            int kept = stage.outputAt(cell);
            if (kept >= 0) {
                float value = output.at(image * (output.count() / problem.batch()) + kept);
                String id = stageId(problem, stage, image, cell);
                assertThat(texts).containsEntry(id, Numbers.print(value));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(output.count() / problem.batch());
    }

    @Test
    void symbolsStandWhereNumbersStood() {
        Scene scene = new Scene(
                SampleProblems.paddingStrides(),
                Grain.OUTPUT_CELL,
                View.TWO_MODELS,
                new Style(Theme.DARK, true),
                1280,
                640);
        Map<String, String> texts = texts(Composer.of(scene).compose(Moment.after(7)));
        assertThat(texts)
                .containsEntry("input-0-0-1-2", "x₁₂")
                .containsEntry("weight-0-0-0-2", "w₀₂")
                .containsEntry("output-0-0-1-1", "y₁₁");
    }

    private static String stageId(Problem problem, Stage stage, int image, int cell) {
        int complete = stage.completeAt(cell);
        Problem whole = SampleProblems.completed(problem);
        if (complete >= 0) {
            return new Ref(
                            Part.COMPLETE,
                            whole.outputShape(),
                            image * stage.complete().count() + complete)
                    .id();
        }
        int perImage = problem.outputShape().count() / problem.batch();
        return new Ref(Part.BEYOND, problem.outputShape(), image * perImage + stage.outputAt(cell)).id();
    }

    private static Picture picture(Problem problem, View view, Moment moment) {
        return Composer.of(new Scene(problem, Grain.INPUT_VALUE, view, STYLE, 1280, 640))
                .compose(moment);
    }

    /// Id of what a label stands for → its text.
    private static Map<String, String> texts(Picture picture) {
        Map<String, String> texts = new HashMap<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Label label && label.ref() != null) {
                texts.put(label.ref().id(), label.text());
            }
        }
        return texts;
    }
}
