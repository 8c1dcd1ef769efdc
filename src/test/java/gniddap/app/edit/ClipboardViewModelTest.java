package gniddap.app.edit;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.question.Question;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.store.PastedNumbers;
import gniddap.store.Presets;
import gniddap.store.array.Npy;
import gniddap.words.Message;
import gniddap.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipboardViewModelTest {
    private final Workbench workbench =
            new Workbench("first", Presets.named("padding-strides").problem());
    private final QuestionViewModel questions = new QuestionViewModel();
    private final ClipboardViewModel clipboard = new ClipboardViewModel(workbench, questions);

    @Test
    void numbersThatFitArePutAtOnce() {
        point(Part.INPUT, 4);
        clipboard.paste("9\t8\t7\n6\t5\t4\n3\t2\t1");
        assertThat(problem().input().values()).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
        point(Part.WEIGHT, 0);
        clipboard.paste("array([[[[1, 0, 0], [0, 1, 0], [0, 0, 1]]]])");
        assertThat(problem().weight().values()).containsExactly(1, 0, 0, 0, 1, 0, 0, 0, 1);
        assertThat(questions.currentProperty().get()).isNull();
    }

    @Test
    void theNumbersOfAFileGoWhereTheyFit(@TempDir Path folder) throws IOException {
        workbench.change(Presets.named("no-padding-strides").problem());
        Tensor kernel = new Tensor(Shape.of(3, 3), new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        clipboard.pasteFile(Files.write(folder.resolve("kernel.npy"), Npy.of(kernel)));
        assertThat(problem().weight().values()).isEqualTo(kernel.values());
        clipboard.pasteFile(Files.writeString(folder.resolve("input.csv"), "4,3\n2,1\n"));
        assertThat(problem().input().values()).containsExactly(4, 3, 2, 1);
        assertThat(questions.currentProperty().get()).isNull();
        clipboard.pasteFile(Files.writeString(folder.resolve("other.csv"), "1,2,3,4,5\n"));
        assertThat(question()).contains("1×5");
        clipboard.pasteFile(folder.resolve("none.csv"));
        assertThat(workbench.complaintProperty().get()).isNotNull();
    }

    @Test
    void anotherSizeIsAskedForFirst() {
        Problem before = problem();
        point(Part.INPUT, 0);
        clipboard.paste("1 2 3 4\n5 6 7 8");
        assertThat(question()).isEqualTo("These numbers are 2×4; the input is 3×3. Change the input size to 2×4?");
        assertThat(problem()).isEqualTo(before);
        answer(0);
        assertThat(problem().input().shape()).isEqualTo(Shape.of(1, 1, 2, 4));
        assertThat(problem().input().values()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(problem().weight()).isEqualTo(before.weight());
        workbench.undo();
        assertThat(problem()).isEqualTo(before);
    }

    @Test
    void thinkingBetterOfItLeavesEverything() {
        Problem before = problem();
        point(Part.WEIGHT, 0);
        clipboard.paste("[[1, 2], [3, 4]]");
        assertThat(question()).contains("the kernel is 3×3");
        answer(1);
        assertThat(problem()).isEqualTo(before);
    }

    @Test
    void asksWhereWhenNothingIsPointedAt() {
        clipboard.paste("[[1, 2], [3, 4]]");
        assertThat(question()).isEqualTo("Where should these 2×2 numbers go?");
        answer(1);
        assertThat(question()).contains("Change the kernel size to 2×2?");
        answer(0);
        assertThat(problem().weight().values()).containsExactly(1, 2, 3, 4);
        assertThat(problem().layer().axes().getFirst().kernel()).isEqualTo(2);
    }

    @Test
    void aLayerThatCannotBeSaysWhy() {
        workbench.open("cut", Presets.named("arbitrary-padding").problem());
        point(Part.INPUT, 0);
        clipboard.paste("5");
        assertThat(complaint()).contains("the layer cannot follow").contains("has no output");
        assertThat(problem()).isEqualTo(Presets.named("arbitrary-padding").problem());
    }

    @Test
    void wrongTextComplainsAndChangesNothing() {
        Problem before = problem();
        point(Part.INPUT, 0);
        clipboard.paste("1 2\n3");
        assertThat(complaint()).contains("line 2, column 1");
        assertThat(problem()).isEqualTo(before);
    }

    @Test
    void onlyThePlaneOfTheCellIsPasted() {
        workbench.open("channels", Presets.named("channels").problem());
        Problem before = problem();
        int plane = before.layer().inputCells();
        int side = before.layer().axes().getFirst().input();
        point(Part.INPUT, plane + 1);
        clipboard.paste(("5\t".repeat(side).strip() + "\n").repeat(side));
        float[] values = problem().input().values();
        assertThat(Arrays.copyOf(values, plane))
                .isEqualTo(Arrays.copyOf(before.input().values(), plane));
        assertThat(Arrays.copyOfRange(values, plane, 2 * plane)).containsOnly(5);
    }

    @Test
    void moreChannelsChangeTheLayer() {
        point(Part.INPUT, 0);
        clipboard.paste("[[[1, 2], [3, 4]], [[5, 6], [7, 8]]]");
        assertThat(question()).contains("1×2×2×2, channels first");
        answer(0);
        assertThat(problem().layer().inChannels()).isEqualTo(2);
        assertThat(problem().input().values()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void whatWasCopiedCanBePastedBack() {
        for (String preset : new String[] {"padding-strides", "channels", "groups", "one-dimension"}) {
            workbench.open(preset, Presets.named(preset).problem());
            for (Part part : new Part[] {Part.INPUT, Part.WEIGHT, Part.TURNED_WEIGHT}) {
                Problem before = problem();
                point(part, 0);
                String copied = clipboard.copy().orElseThrow();
                workbench.change(before.withInput(zeros(before.input().shape()))
                        .withWeight(zeros(before.weight().shape())));
                clipboard.paste(copied);
                assertThat(part == Part.INPUT ? problem().input() : problem().weight())
                        .as("%s %s", preset, part)
                        .isEqualTo(part == Part.INPUT ? before.input() : before.weight());
                workbench.change(before);
            }
        }
    }

    @Test
    void outputsAreCopiedWholeAndNothingIsCopiedFromNowhere() {
        assertThat(clipboard.copy()).isEmpty();
        assertThat(complaint()).startsWith("Point at a cell");
        workbench
                .attention()
                .pinnedProperty()
                .set(new Ref(Part.OUTPUT, problem().outputShape(), 3));
        String copied = clipboard.copy().orElseThrow();
        assertThat(PastedNumbers.read(copied).values())
                .isEqualTo(Reading.COLLECT.compute(problem()).values());
    }

    private static Tensor zeros(Shape shape) {
        return new Tensor(shape, new float[shape.count()]);
    }

    private void point(Part part, int flat) {
        Shape shape = part == Part.INPUT
                ? problem().input().shape()
                : problem().weight().shape();
        workbench.attention().pinnedProperty().set(new Ref(part, shape, flat));
    }

    private String question() {
        return Words.say(asked().text());
    }

    private Question asked() {
        return Objects.requireNonNull(questions.currentProperty().get());
    }

    private void answer(int which) {
        questions.give(asked().answers().get(which));
    }

    private String complaint() {
        Message complaint = Objects.requireNonNull(workbench.complaintProperty().get());
        return Words.say(complaint);
    }

    private Problem problem() {
        return workbench.problemProperty().get();
    }
}
