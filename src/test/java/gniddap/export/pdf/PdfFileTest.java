package gniddap.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gniddap.export.paint.FrameBuffer;
import gniddap.export.paint.RandomPicture;
import gniddap.picture.Anchor;
import gniddap.picture.Face;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// PDFs read back by PDFBox.
class PdfFileTest {
    private static final String SIGNS = "−1 × x₁₂ · Cᵀ ⌈½⌉ → ✓";

    /// Edges are smoothed otherwise, so a pixel may differ, but not the picture.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyKindOfMarkLooksAsInOurOwnPixels(int seed) throws IOException {
        Picture picture = new RandomPicture(seed).first();
        FrameBuffer ours = new FrameBuffer(600, 400);
        ours.show(picture);
        try (PDDocument pdf = read(file(picture))) {
            BufferedImage theirs = new PDFRenderer(pdf).renderImageWithDPI(0, 144);
            assertThat(theirs.getWidth()).isEqualTo(600);
            assertThat(PixelDifference.mean(theirs, ours.image())).isLessThan(3.5);
            assertThat(PixelDifference.shareAbove(48, theirs, ours.image())).isLessThan(0.02);
        }
    }

    @Test
    void textIsTextInOurFontsWhereTheProgramMeasuresIt() throws IOException {
        Mark label = new Mark.Label(200, 50, SIGNS, Face.TEXT_SEMIBOLD, 12, 0xFF000000, Anchor.END, null);
        Mark digits = new Mark.Label(20, 80, "−0.25", Face.MONO, 12, 0xFF000000, Anchor.START, null);
        try (PDDocument pdf = read(file(picture(label, digits)))) {
            assertThat(new PDFTextStripper().getText(pdf).lines()).contains(SIGNS, "−0.25");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+(Inter-SemiBold|JetBrainsMono-Regular)");
            }
            TextPosition first = Places.of(pdf).getFirst();
            assertThat((double) first.getX()).isCloseTo(200 - width(SIGNS), within(0.02));
            assertThat((double) first.getY()).isCloseTo(50, within(0.02));
        }
    }

    @Test
    void whatAFontLacksTakesTheRoomThatIsMeasured() throws IOException {
        String name = "y₀\u2009₂₀ 名x";
        Mark label = new Mark.Label(10, 50, name, Face.TEXT_SEMIBOLD, 12, 0xFF000000, Anchor.START, null);
        try (PDDocument pdf = read(file(picture(label)))) {
            assertThat(new PDFTextStripper().getText(pdf).strip()).matches("y₀ ₂₀ [?\uFFFD] ?x");
            double last = Places.of(pdf).getLast().getX();
            assertThat(last - 10).isCloseTo(width(name.substring(0, name.length() - 1)), within(0.05));
        }
    }

    @Test
    void itSaysWhatItShowsAndTagsEachPageAsAFigure() throws IOException {
        byte[] bytes = file(picture(), new Picture(100, 50, 0, List.of(), "other", "A second step."));
        try (PDDocument pdf = read(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("t");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(Tags.alternates(pdf)).containsExactly("A step, told.", "A second step.");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(file(picture(), new Picture(100, 50, 0, List.of(), "other", "A second step.")))
                .isEqualTo(bytes);
    }

    @Test
    void nothingIsPaintedWhereThereIsNoGround() throws IOException {
        Mark box = new Mark.Box(10, 10, 20, 20, 0, 0x80FF0000, Stroke.NONE, null);
        Picture picture = new Picture(100, 100, 0, List.of(box), "t", "d");
        try (PDDocument pdf = read(file(picture))) {
            BufferedImage image = new PDFRenderer(pdf).renderImage(0, 1, ImageType.ARGB);
            assertThat(image.getRGB(5, 5)).isZero();
            assertThat(image.getRGB(60, 40) >>> 24).isBetween(126, 130);
        }
    }

    private static double width(String text) {
        return TextWidths.width(Face.TEXT_SEMIBOLD, text, 12);
    }

    private static Picture picture(Mark... marks) {
        return new Picture(300, 200, 0xFFFFFFFF, List.of(marks), "t", "A step, told.");
    }

    private static byte[] file(Picture... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfFile pdf = new PdfFile("t", "s")) {
            for (Picture page : pages) {
                pdf.page(page, 300, 200);
            }
            pdf.write(out);
        }
        return out.toByteArray();
    }

    private static PDDocument read(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes);
    }
}
