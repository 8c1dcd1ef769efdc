package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightColoursTest {
    /// Read from the drawing of the main window, row by row.
    private static final int[] DRAWN = {
        0xa1a6ff, 0xcc98f0, 0xea8dca, 0x8cc469, 0xababab, 0xfa8b9a, 0xc0b541, 0xe4a242, 0xf89269
    };

    @Test
    void threeByThreeHasTheColoursOfTheDrawing() {
        WeightColours colours = WeightColours.of(layer(3, 3));
        for (int weight = 0; weight < 9; weight++) {
            int shift = Math.max(
                    Math.abs((colours.at(weight) >> 16 & 0xff) - (DRAWN[weight] >> 16 & 0xff)),
                    Math.max(
                            Math.abs((colours.at(weight) >> 8 & 0xff) - (DRAWN[weight] >> 8 & 0xff)),
                            Math.abs((colours.at(weight) & 0xff) - (DRAWN[weight] & 0xff))));
            assertThat(shift)
                    .as("weight %d is %06x", weight, colours.at(weight) & 0xffffff)
                    .isLessThan(12);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7})
    void everyWeightHasAColourOfItsOwn(int kernel) {
        for (Layer layer : List.of(layer(kernel), layer(kernel, kernel), layer(2, kernel, 3))) {
            WeightColours colours = WeightColours.of(layer);
            Set<Integer> seen = new HashSet<>();
            for (int weight = 0; weight < layer.kernelCells(); weight++) {
                assertThat(seen.add(colours.at(weight)))
                        .as("weight %d of %s", weight, layer.weightShape())
                        .isTrue();
            }
        }
    }

    @Test
    void figuresOnWeightsCanBeRead() {
        WeightColours colours = WeightColours.of(layer(3, 7, 7));
        for (int weight = 0; weight < 147; weight++) {
            int ground = colours.at(weight);
            assertThat(Ink.contrast(Ink.textOn(ground), ground)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void channelsShareColours() {
        WeightColours colours = WeightColours.of(layer(3, 3));
        assertThat(colours.at(9 * 5 + 4)).isEqualTo(colours.at(4));
    }

    private static Layer layer(int... kernel) {
        List<Axis> axes = Arrays.stream(kernel)
                .mapToObj(size -> Axis.transposed(3, size, 1, 0, 0, 1))
                .toList();
        return new Layer(axes, 1, 1, 1);
    }
}
