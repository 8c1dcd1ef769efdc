package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.export.svg.SvgPainter;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Composed pictures equal the recorded ones, mark by mark. After a change that is meant, look at the new pictures and
/// record them: `./mvnw test -Dtest=GoldenPicturesTest -Dgolden.record=true`
class GoldenPicturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "board-dark,             padding-strides,      two-models,   input,   DARK,  false, 5",
        "distributing-travel,    padding-strides,      distributing, input,   LIGHT, false, 4.5",
        "distributing-product,   channels,             distributing, product, DARK,  false, 13",
        "distributing-dilated,   dilated,              distributing, input,   LIGHT, false, 5",
        "collecting-travel,      padding-strides,      collecting,   output,  LIGHT, false, 13.5",
        "collecting-symbols,     padding-strides,      collecting,   output,  DARK,  true,  12",
        "collecting-convolution, padding-strides-conv, collecting,   output,  LIGHT, false, 5",
        "collecting-line,        one-dimension,        collecting,   output,  LIGHT, false, 2",
        "distributing-groups,    groups,               distributing, input,   LIGHT, false, 2",
        "collecting-volume,      volume,               collecting,   output,  DARK,  false, 5",
        "distributing-gaps,      gaps,                 distributing, input,   LIGHT, false, 4",
        "matrix,                 small-matrix-conv,    matrix,       output,  LIGHT, false, 2",
        "matrix-start,           matrix,               matrix,       input,   DARK,  false, 0",
        "conventions,            same-pytorch,         conventions,  input,   LIGHT, false, 3",
        "conventions-convolution, padding-strides-odd-conv, conventions, input, DARK, true,  3",
        "sizes,                  padding-strides-odd,  sizes,        input,   LIGHT, false, 0",
        "sizes-line,             one-dimension-padding, sizes,       input,   DARK,  false, 0",
        "steps-zeros,            padding-strides,      steps,        input,   LIGHT, false, 0.6",
        "steps-gniddap,          padding-strides-odd,  steps,        input,   DARK,  false, 12.5",
        "phases,                 padding-strides,      phases,       input,   LIGHT, false, 9",
    })
    void aPictureIsAsRecorded(
            String name, String preset, String view, String grain, Theme theme, boolean symbols, double position)
            throws IOException {
        Scene scene = Scene.forPixels(
                Presets.named(preset).problem(),
                Grain.named(grain).orElseThrow(),
                View.named(view).orElseThrow(),
                new Style(theme, symbols),
                1280,
                720);
        String svg = SvgPainter.paint(Composer.of(scene).compose(Moment.at(position)), 1280, 720);
        Path file = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.record")) {
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }
}
