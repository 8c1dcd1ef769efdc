package gniddap.app.layer;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Tensor;
import gniddap.store.Presets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerViewModelTest {
    private final Workbench workbench =
            new Workbench("", Presets.named("padding-strides").problem());
    private final LayerViewModel card = new LayerViewModel(workbench);

    @ParameterizedTest
    @CsvSource({
        "input-size, 4, '4,3,2,1,1,0,1'",
        "kernel-size, 5, '3,5,2,1,1,0,1'",
        "stride, 3, '3,3,3,1,1,0,1'",
        "padding, 0, '3,3,2,0,0,0,1'",
        "output-padding, 1, '3,3,2,1,1,1,1'",
        "dilation, 2, '3,3,2,1,1,0,2'"
    })
    void eachNumberChangesBothAxes(String id, String typed, String axis) {
        field(id).textProperty().set(typed);
        assertThat(layer().axes()).allSatisfy(each -> assertThat(numbers(each)).isEqualTo(axis));
        workbench.undo();
        assertThat(field(id).textProperty().get()).isNotEqualTo(typed);
    }

    @Test
    void oneAxisCanDiffer() {
        field("input-size-2").textProperty().set("4");
        field("padding-after-1").textProperty().set("0");
        assertThat(layer().axes())
                .extracting(LayerViewModelTest::numbers)
                .containsExactly("4,3,2,1,1,0,1", "3,3,2,1,0,0,1");
        assertThat(field("input-size").textProperty().get()).isEqualTo("4×3");
        assertThat(field("padding").textProperty().get()).isEqualTo("1×1|0");
        assertThat(card.getCall())
                .isEqualTo("ConvTranspose2d(1, 1, 3,\n  stride=2, padding=1, output_padding=(0, 1), bias=False)");
        field("input-size").textProperty().set("5x6");
        assertThat(layer().axes()).extracting(Axis::input).containsExactly(5, 6);
        field("padding").step(1);
        assertThat(field("padding").textProperty().get()).isEqualTo("2×2|1");
    }

    @Test
    void lettersOfOneNumberAreOneDeedAndTakeNothingThatStays() {
        field("input-size").textProperty().set("2x4");
        Tensor before = workbench.problemProperty().get().input();
        field("input-size").settle();
        field("input-size").textProperty().set("3");
        field("input-size").textProperty().set("3x");
        field("input-size").textProperty().set("3x4");
        Tensor grown = workbench.problemProperty().get().input();
        for (int flat = 0; flat < before.count(); flat++) {
            assertThat(grown.at(flat)).isEqualTo(before.at(flat));
        }
        workbench.undo();
        assertThat(workbench.problemProperty().get().input()).isEqualTo(before);
    }

    @Test
    void saysWhyANumberCannotBeAndOffersTheNearest() {
        Layer before = layer();
        FieldViewModel field = field("output-padding");
        field.textProperty().set("7");
        assertThat(field.refusalProperty().get())
                .isEqualTo("Output padding 7 is too large: it must be smaller than the stride (2) or the dilation (1). "
                        + "The largest here is 1.");
        assertThat(layer()).isEqualTo(before);
        field.takeOffer();
        assertThat(field.textProperty().get()).isEqualTo("1");
        assertThat(field.refusalProperty().get()).isEmpty();
        assertThat(layer().axes().getFirst().outputPadding()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"padding, 40, 3", "input-size, 0, 1", "stride, 0, 1", "kernel-size, x, 3", "input-size, 123456789, 249"
    })
    void offersWhatCanBe(String id, String typed, String offer) {
        field(id).textProperty().set(typed);
        assertThat(field(id).offerProperty().get()).isEqualTo(offer);
        field(id).takeOffer();
        assertThat(field(id).refusalProperty().get()).isEmpty();
    }

    @Test
    void anotherChangeTakesARefusedTextAway() {
        field("stride").textProperty().set("0");
        field("padding").textProperty().set("0");
        assertThat(field("stride").textProperty().get()).isEqualTo("2");
        assertThat(field("stride").refusalProperty().get()).isEmpty();
    }

    @Test
    void stepsOverWhatCannotBe() {
        workbench.open("", Presets.named("groups").problem());
        field("in-channels").step(1);
        assertThat(layer().inChannels()).isEqualTo(4);
        field("groups").step(-1);
        assertThat(layer().groups()).isEqualTo(1);
        field("groups").step(-1);
        assertThat(field("groups").offerProperty().get()).isEqualTo("1");
        field("groups").step(1);
        assertThat(field("groups").refusalProperty().get()).isEmpty();
    }

    @Test
    void takesBackAllThatWasTyped() {
        FieldViewModel field = field("input-size");
        field("stride").textProperty().set("1");
        field.begin();
        field.textProperty().set("1");
        field.textProperty().set("12");
        assertThat(layer().axes().getFirst().input()).isEqualTo(12);
        assertThat(field.takeBack()).isTrue();
        assertThat(layer().axes().getFirst().input()).isEqualTo(3);
        assertThat(layer().axes().getFirst().stride()).isEqualTo(1);
        assertThat(field.takeBack()).isFalse();
    }

    @Test
    void turnsToThePairAndBack() {
        Layer before = layer();
        card.operationProperty().set(Operation.CONVOLUTION);
        assertThat(layer()).isEqualTo(before.pair());
        assertThat(field("output-padding").openProperty().get()).isFalse();
        workbench.undo();
        assertThat(card.operationProperty().get()).isEqualTo(Operation.TRANSPOSED);
        assertThat(layer()).isEqualTo(before);
    }

    @Test
    void givesAndTakesTheBias() {
        card.biasProperty().set(true);
        assertThat(workbench.work().problem().bias()).isPresent();
        assertThat(card.copied().orElseThrow()).isEqualTo("ConvTranspose2d(1, 1, 3, stride=2, padding=1)");
        workbench.undo();
        assertThat(card.biasProperty().get()).isFalse();
    }

    @Test
    void saysWhenPyTorchHasNoCall() {
        field("padding-before-1").textProperty().set("0");
        assertThat(card.isCallable()).isFalse();
        assertThat(card.getCall()).startsWith("PyTorch has no call");
    }

    @Test
    void showsOnlyTheAxesOfTheLayer() {
        workbench.open("", Presets.named("one-dimension").problem());
        assertThat(field("stride-2").presentProperty().get()).isFalse();
        assertThat(field("stride-1").textProperty().get()).isEqualTo("1");
    }

    private FieldViewModel field(String id) {
        LayerFields fields = card.getFields();
        return Stream.of(fields.getShared(), fields.getByAxis(), fields.getChannels())
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Layer layer() {
        return workbench.work().problem().layer();
    }

    private static String numbers(Axis axis) {
        return "%d,%d,%d,%d,%d,%d,%d"
                .formatted(
                        axis.input(),
                        axis.kernel(),
                        axis.stride(),
                        axis.begin(),
                        axis.end(),
                        axis.outputPadding(),
                        axis.dilation());
    }
}
