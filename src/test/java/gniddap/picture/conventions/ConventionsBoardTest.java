package gniddap.picture.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.picture.Composer;
import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.Token;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers of teaching point 20, found on the composed picture.
class ConventionsBoardTest {
    private static final int PYTORCH = 0;
    private static final int KERAS = 1;
    private static final int ONNX_PADS = 2;
    private static final int ONNX_SIZE = 3;
    private static final int JAX = 4;
    private static final int MXNET = 5;
    private static final String EARLY =
            "0 1 1 3 2 2 3 8 5 12 7 7 3 7 4 9 5 5 9 20 11 24 13 13 6 13 7 15 8 8 6 13 7 15 8 8";
    private static final String LATE = "0 0 1 1 3 2 0 0 1 1 3 2 3 3 8 5 12 7 3 3 7 4 9 5 9 9 20 11 24 13 6 6 13 7 15 8";

    @Test
    void equalShapesHideValuesShiftedByOneCell() {
        Picture picture = picture("same-pytorch");
        assertThat(texts(picture, PYTORCH)).contains("PyTorch", "window (1, 0)", "The same layer.");
        assertThat(text(picture, PYTORCH)).contains("padding=1, output_padding=1");
        assertThat(cells(picture, PYTORCH)).isEqualTo(EARLY);
        assertThat(texts(picture, KERAS)).contains("Keras, TensorFlow", "window (0, 1)");
        assertThat(text(picture, KERAS))
                .contains("padding=\"same\"")
                .contains("30 of 36 cells differ")
                .contains("1 cell later");
        assertThat(cells(picture, KERAS)).isEqualTo(LATE);
        assertThat(outlined(picture, KERAS)).isEqualTo(30);
        assertThat(outlined(picture, PYTORCH)).isZero();
    }

    @Test
    void theSameFromTheOtherSide() {
        Picture picture = picture("same-tensorflow");
        assertThat(texts(picture, KERAS)).contains("window (0, 1)", "The same layer.");
        assertThat(cells(picture, KERAS)).isEqualTo(LATE);
        assertThat(text(picture, PYTORCH)).contains("30 of 36 cells differ").contains("1 cell earlier");
        assertThat(outlined(picture, PYTORCH)).isEqualTo(30);
        assertThat(outlined(picture, MXNET)).isEqualTo(30);
    }

    @Test
    void theOthersSayItInTheirWords() {
        Picture picture = picture("same-pytorch");
        assertThat(text(picture, ONNX_PADS)).contains("pads=[1,1,0,0]").contains("The same layer.");
        assertThat(text(picture, ONNX_SIZE)).contains("auto_pad=\"SAME_UPPER\"").contains("30 of 36");
        assertThat(text(picture, JAX))
                .contains("padding=((1,2),(1,2))")
                .contains("1 here would give 5×5")
                .contains("without it 0 of 36 cells differ");
        assertThat(text(picture, MXNET)).contains("pad=(1,1), adj=(1,1)");
    }

    @Test
    void aKernelThatIsNotTurnedShows() {
        assertThat(text(picture("dilated"), JAX)).contains("without it 24 of 25 cells differ");
    }

    /// Teaching point 13: the two layouts of a kernel array.
    @Test
    void kernelArraysAreLaidOutDifferently() {
        Picture picture = picture("channels");
        assertThat(text(picture, PYTORCH)).contains("(in, out/groups, k) = 2×2×2×2");
        assertThat(text(picture, KERAS)).contains("(k, out, in) = 2×2×2×2");
        assertThat(text(picture("padding-strides-conv"), PYTORCH)).contains("(out, in/groups, k) = 1×1×3×3");
    }

    @Test
    void aConvolutionShiftsItsBorder() {
        Picture picture = picture("padding-strides-odd-conv");
        assertThat(texts(picture, PYTORCH)).contains("border (1, 1)", "The same layer.");
        assertThat(texts(picture, KERAS)).contains("border (0, 1)");
    }

    @ParameterizedTest
    @CsvSource({
        "one-dimension, 5.5 18.7 41.8 42.9 29.7",
        "one-dimension-strides, 5.5 11 24.2 15.4 33 19.8 29.7",
        "one-dimension-padding, 11 24.2 15.4 33 19.8",
    })
    void oneDimension(String preset, String output) {
        Picture picture = picture(preset);
        for (int card = PYTORCH; card <= MXNET; card++) {
            assertThat(cells(picture, card)).isEqualTo(output);
            assertThat(texts(picture, card)).contains("The same layer.");
        }
    }

    @Test
    void whatAFrameworkRefusesIsSaid() {
        assertThat(text(picture("groups"), KERAS)).contains("Keras has no groups here");
        assertThat(text(picture("groups"), JAX))
                .contains("conv_general_dilated")
                .contains("turned by hand");
    }

    @Test
    void everyLayerComposes() {
        for (long seed = 0; seed < 400; seed++) {
            Problem problem = RandomProblem.of(seed);
            try {
                assertThat(picture(problem).marks()).as(problem.name()).isNotEmpty();
            } catch (Refusal refused) {
                throw new AssertionError(problem.toString(), refused);
            }
        }
    }

    private static Picture picture(String preset) {
        return picture(Presets.named(preset).problem());
    }

    private static Picture picture(Problem problem) {
        Style style = new Style(Theme.LIGHT, false);
        Scene scene = Scene.forPixels(problem, Grain.INPUT_VALUE, View.CONVENTIONS, style, 1280, 720);
        return Composer.of(scene).compose(Moment.START);
    }

    private static Mark.Box card(Picture picture, int number) {
        Ref ref = new Ref(Part.CONVENTION, Shape.of(6), number);
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Box && ref.equals(mark.ref()))
                .map(Mark.Box.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Mark.Label> labels(Picture picture, int number) {
        Mark.Box card = card(picture, number);
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .filter(label -> holds(card, label.x(), label.y()))
                .toList();
    }

    private static boolean holds(Mark.Box card, double x, double y) {
        return x >= card.x() && x <= card.x() + card.width() && y >= card.y() && y <= card.y() + card.height();
    }

    private static List<String> texts(Picture picture, int number) {
        return labels(picture, number).stream().map(Mark.Label::text).toList();
    }

    private static String text(Picture picture, int number) {
        return String.join(" ", texts(picture, number));
    }

    /// The numbers in the cells of a card, in order.
    private static String cells(Picture picture, int number) {
        return labels(picture, number).stream()
                .filter(label -> label.ref() != null && label.ref().part() == Part.COMPLETE)
                .map(Mark.Label::text)
                .collect(Collectors.joining(" "));
    }

    private static long outlined(Picture picture, int number) {
        Mark.Box card = card(picture, number);
        int colour = Theme.LIGHT.colour(Token.WARNING_TEXT);
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Box box
                        && box.stroke().colour() == colour
                        && holds(card, box.x(), box.y()))
                .count();
    }
}
