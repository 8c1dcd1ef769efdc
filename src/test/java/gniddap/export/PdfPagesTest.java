package gniddap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.export.paint.FrameBuffer;
import gniddap.export.pdf.PixelDifference;
import gniddap.export.pdf.Tags;
import gniddap.picture.Picture;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.store.LayerText;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfPagesTest {
    @TempDir
    Path folder;

    /// The tolerance: on average 3.5 of 255 steps, and at most 2 pixels of 100 differ plainly.
    @ParameterizedTest
    @CsvSource({
        "padding-strides, TWO_MODELS, LIGHT",
        "channels, STEPS, DARK",
        "one-dimension, MATRIX, PROJECTOR",
        "dilated, TWO_MODELS, DARK",
        "padding-strides-conv, TWO_MODELS, LIGHT",
        "overlap-counts, SIZES, LIGHT",
    })
    void aPageLooksLikeOurOwnPixelsOfTheSameMoment(String preset, View view, Theme theme) throws IOException {
        FigureSpec spec = spec(Presets.named(preset).problem(), view, theme, new Extent.Still(3.0), 96);
        Figure figure = Figure.of(spec.cropped());
        FrameBuffer ours = new FrameBuffer(figure.size().width(), figure.size().height());
        ours.show(figure.still());
        try (PDDocument pdf = written(spec)) {
            BufferedImage theirs = new PDFRenderer(pdf).renderImageWithDPI(0, 96);
            assertThat(theirs.getWidth()).isCloseTo(figure.size().width(), within(1));
            assertThat(PixelDifference.mean(theirs, ours.image())).isLessThan(3.5);
            assertThat(PixelDifference.shareAbove(64, theirs, ours.image())).isLessThan(0.02);
        }
    }

    @Test
    void chosenStepsArePagesOfOneSizeInTheOrderTyped() throws IOException {
        Problem problem = Presets.named("padding-strides").problem();
        Extent steps = new Extent.Steps(StepChoice.read("0-2,9"));
        FigureSpec spec = spec(problem, View.TWO_MODELS, Theme.LIGHT, steps, 144);
        Figure figure = Figure.of(spec.cropped());
        try (PDDocument pdf = written(spec)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            pdf.getPages().forEach(page -> {
                assertThat(page.getMediaBox().getWidth())
                        .isEqualTo(figure.size().width() / 2f);
                assertThat(page.getMediaBox().getHeight())
                        .isEqualTo(figure.size().height() / 2f);
            });
            assertThat(Tags.alternates(pdf))
                    .isEqualTo(List.of(0.0, 1.0, 2.0, 9.0).stream()
                            .map(figure::at)
                            .map(Picture::description)
                            .toList());
        }
    }

    @Test
    void theTextHasTheNumbersOfTheOutputAndTheSentence() throws IOException {
        Problem problem = Presets.named("padding-strides").problem();
        FigureSpec spec = spec(problem, View.TWO_MODELS, Theme.LIGHT, new Extent.Still(5.0), 96);
        try (PDDocument pdf = written(spec)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("x₁₁ = 5 meets every weight; 9 products are added to f", "12", "15", "Cᵀ 25×9");
            assertThat(pdf.getDocumentInformation().getSubject()).contains("y₂₃ gathers the 2 values");
        }
        assertThat(Files.readAllBytes(write(spec, "again.pdf"))).isEqualTo(Files.readAllBytes(write(spec, "b.pdf")));
    }

    @Test
    void tooManyPagesAreRefusedBeforeAnythingIsWritten() {
        Problem problem = LayerText.read("ConvTranspose2d(1, 1, 3)").problem("n", List.of(50, 50), 1);
        FigureSpec spec = spec(problem, View.TWO_MODELS, Theme.LIGHT, new Extent.Steps(StepChoice.ALL), 96);
        assertThatThrownBy(() -> write(spec, "many.pdf"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2502")
                .hasMessageContaining("2000");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void stoppingLeavesNoFile() throws IOException {
        Problem problem = Presets.named("padding-strides").problem();
        FigureSpec spec = spec(problem, View.TWO_MODELS, Theme.LIGHT, new Extent.Steps(StepChoice.ALL), 96);
        assertThat(ContentWriter.write(spec, folder.resolve("a.pdf"), false, share -> share < 0.5))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private static FigureSpec spec(Problem problem, View view, Theme theme, Extent extent, int dotsPerInch) {
        Sight sight = new Sight(view, Grain.INPUT_VALUE, new Style(theme, false));
        return new FigureSpec(problem, sight, extent, new PixelSize(1280, 720, dotsPerInch), Motion.USUAL);
    }

    private PDDocument written(FigureSpec spec) throws IOException {
        return Loader.loadPDF(write(spec, "a.pdf").toFile());
    }

    private Path write(FigureSpec spec, String name) throws IOException {
        Path file = folder.resolve(name);
        assertThat(ContentWriter.write(spec, file, false, _ -> true)).isPresent();
        return file;
    }
}
