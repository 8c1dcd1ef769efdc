package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.trace.Grain;
import gniddap.trace.SampleProblems;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Several channels, groups, lines, volumes and gaps on the cards of the two models.
class ChannelsTest {
    @Test
    void kernelsStandInARowForEachInputAndAColumnForEachOutput() {
        Shown shown = Shown.of("channels", View.DISTRIBUTING, Grain.INPUT_VALUE, 5);
        assertThat(shown.words()).contains("in 0", "in 1", "out 0", "out 1", "channel 0", "channel 1");
        for (int in = 0; in < 2; in++) {
            for (int out = 0; out < 2; out++) {
                Mark.Box here = shown.box("weight-" + in + "-" + out + "-0-0");
                assertThat(here.x() == shown.box("weight-0-" + out + "-0-0").x())
                        .isTrue();
                assertThat(here.y() == shown.box("weight-" + in + "-0-0-0").y()).isTrue();
            }
        }
        assertThat(shown.box("weight-0-1-0-0").x())
                .isGreaterThan(shown.box("weight-0-0-0-1").x());
        assertThat(shown.box("weight-1-0-0-0").y())
                .isGreaterThan(shown.box("weight-0-0-1-0").y());
    }

    @Test
    void aConvolutionsKernelsStandTheSameWay() {
        Axis axis = Axis.convolution(4, 2, 1, 0, 1);
        Shown shown = Shown.of(
                SampleProblems.of("c", new Layer(List.of(axis, axis), 2, 3, 1), 1, false),
                View.COLLECTING,
                Grain.OUTPUT_CELL,
                1);
        assertThat(shown.box("weight-2-0-0-0").x())
                .isGreaterThan(shown.box("weight-1-0-0-0").x());
        assertThat(shown.box("weight-2-0-0-0").y())
                .isEqualTo(shown.box("weight-1-0-0-0").y());
        assertThat(shown.text())
                .contains("its transposed layer reads the same array as (in, out/groups, kh, kw) = (3, 2, 2, 2)");
    }

    @Test
    void bothNamesOfTheArrayAreSaid() {
        assertThat(Shown.of("channels", View.TWO_MODELS, Grain.INPUT_VALUE, 0).words())
                .contains(
                        "w: (in, out/groups, kh, kw) = (2, 2, 2, 2) · a kernel for each of 4 pairs",
                        "its convolution reads the same array as (out, in/groups, kh, kw) = (2, 2, 2, 2)");
    }

    @Test
    void groupsLeavePairsEmptyAndSayHowMany() {
        Shown shown = Shown.of("groups", View.DISTRIBUTING, Grain.INPUT_VALUE, 1);
        assertThat(shown.text())
                .contains("w: (in, out/groups, kh, kw) = (2, 1, 2, 2) · depthwise: 2 of 4 pairs have a kernel");
        long dashed = shown.picture().marks().stream()
                .filter(mark -> mark instanceof Mark.Box box
                        && box.ref() == null
                        && box.stroke().dash() > 0)
                .count();
        assertThat(dashed).isEqualTo(2);
    }

    /// y₀₀ of channel 0 is 1·1 + 2·2 and then the bias 1.
    @Test
    void eachInputChannelGivesItsPart() {
        Shown shown = Shown.of("channels", View.TWO_MODELS, Grain.OUTPUT_CELL, 1);
        assertThat(shown.words()).contains("channel 0 gives 1", "channel 1 gives 4");
        assertThat(shown.text()).contains("y₀₀₀ gathers 1 (channel 0) + 4 (channel 1) = 5. The bias 1");
    }

    @Test
    void channelsOfOtherGroupsGiveNothing() {
        Axis axis = Axis.transposed(2, 2, 2, 0, 0, 1);
        Shown shown = Shown.of(
                SampleProblems.of("g", new Layer(List.of(axis, axis), 4, 2, 2), 1, false),
                View.COLLECTING,
                Grain.OUTPUT_CELL,
                17);
        assertThat(shown.words()).contains("channel 0", "channel 1").doesNotContain("channel 2", "channel 3");
        assertThat(shown.text()).containsPattern("channel 2 gives −?\\d+ .*channel 3 gives −?\\d+");
    }

    @Test
    void aVolumeIsRowsOfSlices() {
        Shown shown = Shown.of("volume", View.TWO_MODELS, Grain.INPUT_VALUE, -1);
        assertThat(shown.words()).contains("slice 0", "slice 1", "slice 2");
        assertThat(shown.box("output-0-0-0-0-0").y())
                .isEqualTo(shown.box("output-0-0-2-0-0").y());
    }

    @Test
    void linesUseTheRoomOfTheCard() {
        Shown shown = Shown.of("one-dimension-strides", View.DISTRIBUTING, Grain.INPUT_VALUE, -1);
        Mark.Box first = shown.box("complete-0-0-0");
        Mark.Box last = shown.box("complete-0-0-6");
        assertThat(last.y()).isEqualTo(first.y());
        assertThat(first.width()).isGreaterThan(shown.picture().height() / 9);
        assertThat(shown.row("complete-0-0", 7)).isEqualTo("5.5 11 24.2 15.4 33 19.8 29.7");
    }

    @Test
    void gapsAreHollowCountedAndZeroAtTheEnd() {
        Shown begun = Shown.of("gaps", View.DISTRIBUTING, Grain.INPUT_VALUE, 1);
        assertThat(begun.text()).contains("complete output f, 5×5 · 9 gaps that no product reaches");
        assertThat(begun.box("complete-0-0-2-1").fill()).isZero();
        assertThat(begun.cells()).doesNotContainKey("complete-0-0-2-1");
        Shown ended = Shown.of("gaps", View.DISTRIBUTING, Grain.INPUT_VALUE, -1);
        assertThat(ended.plane("complete-0-0", 5, 5))
                .isEqualTo("1 2 0 2 4 / 3 4 0 6 8 / 0 0 0 0 0 / 3 6 0 4 8 / 9 12 0 12 16");
    }

    @Test
    void everyViewSaysOrShowsGaps() {
        assertThat(Shown.of("gaps", View.STEPS, Grain.INPUT_VALUE, 4).text())
                .contains("9 gaps that no product reaches");
        assertThat(Shown.of("gaps", View.MATRIX, Grain.INPUT_VALUE, 1).text())
                .contains("9 rows of Cᵀ hold no weight: cells that no product reaches.");
        assertThat(Shown.of("gaps", View.SIZES, Grain.INPUT_VALUE, 0).text()).contains("gaps stay between the stamps");
        Shown conventions = Shown.of("gaps", View.CONVENTIONS, Grain.INPUT_VALUE, 0);
        assertThat(conventions.box("complete-0-0-2-1").fill()).isZero();
        assertThat(conventions.box("complete-0-0-1-1").fill()).isNotZero();
    }

    @Test
    void aCroppedInputIsSaidToBeCropped() {
        Axis axis = Axis.transposed(5, 3, 1, 3, 0, 1);
        Axis other = Axis.transposed(5, 3, 1, 2, 0, 1);
        Layer both = new Layer(List.of(axis, axis), 1, 1, 1);
        Layer one = new Layer(List.of(axis, other), 1, 1, 1);
        assertThat(collecting(both)).contains("x, s−1 = 0 zeros inserted, cropped by 1 on each side");
        assertThat(collecting(one)).contains("x, s−1 = 0 zeros inserted, border −1×0 (− crops) on each side");
    }

    private static String collecting(Layer layer) {
        return Shown.of(SampleProblems.of("crop", layer, 1, false), View.COLLECTING, Grain.OUTPUT_CELL, 0)
                .text();
    }
}
