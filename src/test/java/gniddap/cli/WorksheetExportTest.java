package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Worksheets as PDFBox reads them.
class WorksheetExportTest {
    @TempDir
    Path folder;

    @Test
    void eachLayerHasAPageToFillInAndOneOfAnswers() throws IOException {
        Path file = written("a.pdf", "--difficulty", "hard", "--count", "3", "--seed", "5", "--paper", "letter");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            pdf.getPages().forEach(page -> {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(612);
                assertThat(page.getMediaBox().getHeight()).isEqualTo(792);
            });
            assertThat(text(pdf, 3)).contains("Name", "Date", "layer 3 of 3", "hard layer, seed 5, number 3");
            assertThat(text(pdf, 6)).contains("answers", "layer 3 of 3").doesNotContain("Date");
        }
        assertThat(Files.readAllBytes(
                        written("b.pdf", "--difficulty", "hard", "--count", "3", "--seed", "5", "--paper", "letter")))
                .isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aGivenLayerIsPrintedOnA4InGreyAlone() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(written("a.pdf", "--preset", "padding-strides").toFile())) {
            assertThat((double) pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(841.89, within(0.01));
            assertThat(text(pdf, 2)).contains("1 3 2 6 0", "7 12 12 6 2", "0 0 2 6 4");
            assertThat(text(pdf, 1)).doesNotContain("7 12 12 6 2");
            for (int page = 0; page < 2; page++) {
                BufferedImage image = new PDFRenderer(pdf).renderImage(page);
                assertThat(IntStream.range(0, image.getWidth() * image.getHeight())
                                .map(n -> image.getRGB(n % image.getWidth(), n / image.getWidth()))
                                .allMatch(
                                        rgb -> (rgb & 0xFF) == (rgb >> 8 & 0xFF) && (rgb & 0xFF) == (rgb >> 16 & 0xFF)))
                        .isTrue();
            }
        }
    }

    @Test
    void aRandomLayerCanBeAFigureToo() {
        CommandRun run = CommandRun.of(
                "export",
                "--difficulty",
                "easy",
                "--seed",
                "3",
                "-o",
                folder.resolve("a.png").toString());
        assertThat(run.code()).as("%s", run).isZero();
    }

    @Test
    void whatMakesNoWorksheetIsRefused() {
        assertThat(export("a.png", "--preset", "padding-strides").err()).contains("--worksheet", ".pdf");
        assertThat(export("a.pdf", "--preset", "padding-strides", "--count", "2")
                        .err())
                .contains("--difficulty");
        assertThat(export("a.pdf", "--difficulty", "mild").err()).contains("easy, medium, hard");
        assertThat(export("a.pdf", "--difficulty", "easy", "--count", "0").err())
                .contains("1 to 200");
        assertThat(export("a.pdf", "--preset", "volume").err()).contains("two dimensions");
        assertThat(export("a.pdf", "--difficulty", "easy", "--storyboard").err())
                .contains("--storyboard and");
        assertThat(folder).isEmptyDirectory();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf);
    }

    private Path written(String name, String... arguments) {
        CommandRun run = export(name, arguments);
        assertThat(run.code()).as("%s", run).isZero();
        return folder.resolve(name);
    }

    private CommandRun export(String name, String... arguments) {
        String file = folder.resolve(name).toString();
        return CommandRun.of(Stream.concat(Stream.of("export", "--worksheet", "-o", file), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
