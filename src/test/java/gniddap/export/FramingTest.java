package gniddap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Refusal;
import gniddap.picture.MatrixLook;
import gniddap.picture.PanelName;
import gniddap.picture.Picture;
import gniddap.picture.Rect;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.crop.Crop;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import gniddap.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Figures that show a part of a view.
class FramingTest {
    private static final Style STYLE = new Style(Theme.LIGHT, false);

    @ParameterizedTest
    @EnumSource(names = {"TWO_MODELS", "COLLECTING", "MATRIX", "SIZES", "CONVENTIONS", "STEPS"})
    void aCroppedFigureEndsCloseAroundItsDrawing(View view) {
        Figure figure =
                figure(new Sight(view, null, true, Grain.INPUT_VALUE, STYLE, null, MatrixLook.WHOLE), still(4.5));
        Picture picture = figure.still();
        Rect drawing = Crop.drawing(picture);
        assertThat(drawing.x()).isBetween(5.9, 6.1);
        assertThat(drawing.y()).isBetween(5.9, 6.1);
        assertThat(drawing.right()).isBetween(picture.width() - 6.1, picture.width() - 5.9);
        assertThat(drawing.bottom()).isBetween(picture.height() - 6.1, picture.height() - 5.9);
    }

    @ParameterizedTest
    @CsvSource({"OUTPUT, TWO_MODELS", "COMPLETE, DISTRIBUTING", "INSERTED, STEPS", "KERNEL, STEPS"})
    void eachFrameOfAPanelHasTheSameShapeAndCutsNothingOff(PanelName panel, View view) {
        Figure figure = figure(
                new Sight(view, panel, false, Grain.INPUT_VALUE, STYLE, null, MatrixLook.WHOLE), new Extent.Run());
        Picture first = figure.frame(0);
        for (double position = 0; position <= figure.steps(); position += 0.5) {
            Picture picture = figure.at(position);
            assertThat(picture.width()).isEqualTo(first.width());
            assertThat(picture.height()).isEqualTo(first.height());
            Rect drawing = Crop.drawing(picture);
            assertThat(drawing.x()).as("%s", position).isGreaterThan(5.9);
            assertThat(drawing.bottom()).as("%s", position).isLessThan(picture.height() - 5.9);
        }
    }

    @Test
    void thePixelsKeepTheShapeOfThePart() {
        Figure figure = figure(
                new Sight(View.TWO_MODELS, PanelName.INPUT, false, Grain.INPUT_VALUE, STYLE, null, MatrixLook.WHOLE),
                still(3));
        Picture picture = figure.still();
        assertThat(figure.size().height()).isEqualTo(720);
        assertThat((double) figure.size().width() / figure.size().height())
                .isCloseTo(picture.width() / picture.height(), org.assertj.core.data.Offset.offset(0.002));
    }

    @Test
    void aPanelThatTheViewHasNotIsRefusedWithThoseThatItHas() {
        assertThatThrownBy(() -> figure(
                        new Sight(View.SIZES, PanelName.INPUT, false, Grain.INPUT_VALUE, STYLE, null, MatrixLook.WHOLE),
                        still(0)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(Words.say(refused.message()))
                                .isEqualTo(
                                        "The view sizes has no panel input; it has answers, layers, overlap, cost."));
    }

    @Test
    void aViewOfWordsKeepsThem() {
        Style bare = new Style(Theme.LIGHT, false, false, false);
        assertThatThrownBy(() -> new Sight(View.CONVENTIONS, Grain.INPUT_VALUE, bare))
                .isInstanceOf(Refusal.class);
    }

    private static Extent still(double position) {
        return new Extent.Still(position);
    }

    private static Figure figure(Sight sight, Extent extent) {
        return Figure.of(new FigureSpec(
                Presets.named("padding-strides").problem(), sight, extent, new PixelSize(1280, 720), Motion.USUAL));
    }
}
