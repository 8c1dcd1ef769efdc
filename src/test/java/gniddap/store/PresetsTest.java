package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.ConvolutionMatrix;
import gniddap.engine.Difference;
import gniddap.engine.Operation;
import gniddap.engine.ProductCount;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {
    static List<Preset> presets() {
        return Presets.all();
    }

    @ParameterizedTest
    @CsvSource({
        "matrix-conv, 122 148 / 126 134",
        "matrix, 2 9 6 1 / 6 29 30 7 / 10 29 33 13 / 12 24 16 4",
        "small-matrix-conv, 22 21 / 22 20",
        "small-matrix, 22 65 42 / 66 128 61 / 44 62 20",
        "overlap-counts, 1 2 3 3 2 1 / 2 4 6 6 4 2 / 3 6 9 9 6 3 / 3 6 9 9 6 3 / 2 4 6 6 4 2 / 1 2 3 3 2 1",
        "gniddap, 9 9 / 9 9",
        "one-dimension, 5.5 18.7 41.8 42.9 29.7",
        "one-dimension-strides, 5.5 11 24.2 15.4 33 19.8 29.7",
        "one-dimension-padding, 11 24.2 15.4 33 19.8",
        "textbook, 0 0 1 / 0 4 6 / 4 12 9",
        "textbook-strides, 0 0 0 1 / 0 0 2 3 / 0 2 0 3 / 4 6 6 9",
        "dilated, 21 56 13 16 2 / 63 35 67 10 14 / 24 22 76 76 21 / 9 5 88 45 63 / 3 2 33 18 54",
        "padding-strides, 1 3 2 6 0 / 7 12 12 6 2 / 3 9 5 15 1 / 3 12 9 8 9 / 0 0 2 6 4",
    })
    void outputIsAsPublished(String id, String expected) {
        Tensor output = output(Presets.named(id));
        assertThat(Difference.first(numbers(output, expected), output, 1e-5)).isEmpty();
    }

    @Test
    void throughCAndBackIsNotTheInput() {
        Tensor output = output(Presets.named("not-an-inverse"));
        assertThat(Arrays.copyOf(output.values(), 8)).containsExactly(122, 636, 714, 148, 248, 1274, 1620, 578);
    }

    @Test
    void costOfZerosOnTheFirstPreset() {
        ProductCount count = ProductCount.of(Presets.all().getFirst().problem());
        assertThat(count).isEqualTo(new ProductCount(49, 32, 225, 176));
    }

    @Test
    void firstRowOfTheSmallMatrix() {
        Preset preset = Presets.named("small-matrix-conv");
        ConvolutionMatrix matrix = ConvolutionMatrix.of(preset.problem().layer());
        String row = IntStream.range(0, matrix.columns())
                .map(column -> matrix.weightAt(0, column))
                .mapToObj(at ->
                        at < 0 ? "0" : Numbers.print(preset.problem().weight().at(at)))
                .collect(Collectors.joining(" "));
        assertThat(row).isEqualTo("1 2 0 2 1 0 0 0 0");
    }

    @Test
    void sameShapesHideValuesOneCellOff() {
        Tensor tensorflow = output(Presets.named("same-tensorflow"));
        Tensor pytorch = output(Presets.named("same-pytorch"));
        assertThat(pytorch.shape()).isEqualTo(tensorflow.shape());
        assertThat(Difference.first(tensorflow, pytorch, 0)).isPresent();
        for (int cell = 0; cell < 5; cell++) {
            assertThat(pytorch.at(cell)).isEqualTo(tensorflow.at(6 + cell + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void readsAlikeAndIsNamed(Preset preset) {
        Tensor collected = output(preset);
        for (Reading reading : Reading.values()) {
            if (reading.applies(preset.problem().layer().operation())) {
                assertThat(Difference.first(collected, reading.compute(preset.problem()), 1e-5))
                        .isEmpty();
            }
        }
        assertThat(preset.name()).isNotBlank();
        assertThat(preset.sentence()).endsWith(".");
        assertThat(preset.kindName()).isNotBlank();
    }

    @Test
    void pairsAreEachOthersPair() {
        List<String> convolutions =
                Presets.ids().stream().filter(id -> id.endsWith("-conv")).toList();
        assertThat(convolutions).hasSize(11);
        for (String id : convolutions) {
            Preset transposed = Presets.named(id.substring(0, id.length() - "-conv".length()));
            Preset convolution = Presets.named(id);
            assertThat(transposed.problem().layer().operation()).isEqualTo(Operation.TRANSPOSED);
            assertThat(convolution.problem().layer().pair())
                    .isEqualTo(transposed.problem().layer());
            assertThat(transposed.problem().weight())
                    .isEqualTo(convolution.problem().weight());
        }
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> Presets.named("padding-stride"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no preset “padding-stride”; the nearest are padding-strides, no-padding-strides,"
                        + " padding-strides-odd.");
    }

    private static Tensor output(Preset preset) {
        return Reading.COLLECT.compute(preset.problem());
    }

    private static Tensor numbers(Tensor like, String text) {
        List<Float> listed =
                new Scanner(text.replace("/", " ")).tokens().map(Float::valueOf).toList();
        float[] values = new float[listed.size()];
        for (int n = 0; n < values.length; n++) {
            values[n] = listed.get(n);
        }
        return new Tensor(like.shape(), values);
    }
}
