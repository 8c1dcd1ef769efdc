package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.export.pdf.Tags;
import gniddap.export.svg.SvgEssentials;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class StoryboardTest {
    @TempDir
    Path folder;

    @Test
    void everyChosenStepHasItsPictureNumberAndSentence() throws Exception {
        Path file = written("a.svg", "--steps", "0,2,5-7", "--panel", "complete");
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        SvgEssentials.check(svg);
        List<Element> groups = groups(svg);
        assertThat(groups)
                .extracting(group -> group.getAttribute("id"))
                .containsExactly("step-0", "step-2", "step-5", "step-6", "step-7");
        assertThat(groups.get(2).getAttribute("aria-label"))
                .isEqualTo("Step 5: x₁₁ = 5 meets every weight; "
                        + "9 products are added to f, rows 2 to 4, columns 2 to 4.");
        for (Element group : groups) {
            String name = group.getAttribute("id");
            assertThat(group.getTextContent()).contains("Step " + name.substring("step-".length()));
            NodeList cells = group.getElementsByTagName("rect");
            assertThat(cells.getLength()).isGreaterThan(48);
            assertThat(((Element) cells.item(0)).getAttribute("id")).startsWith(name + "-complete-");
        }
    }

    @Test
    void aPdfHasAFigureForEachStep() throws IOException {
        Path file = written("a.pdf", "--steps", "0,2,5-7");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(Tags.alternates(pdf)).hasSize(5).element(2).asString().contains("x₁₁ = 5 meets every weight");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Step 0", "Step 2", "Step 5", "Step 6", "Step 7");
        }
        assertThat(Files.readAllBytes(written("b.pdf", "--steps", "0,2,5-7"))).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void sixStepsOverTheRunStandInAsManyColumnsAsAreAskedFor() throws IOException {
        BufferedImage wide = ImageIO.read(written("a.png", "--columns", "6").toFile());
        BufferedImage high = ImageIO.read(written("b.png", "--columns", "1").toFile());
        assertThat(wide.getWidth() / (double) wide.getHeight()).isGreaterThan(6);
        assertThat(high.getHeight() / (double) high.getWidth()).isGreaterThan(3);
        assertThat(Files.readString(written("c.svg")))
                .contains("id=\"step-0\"", "id=\"step-2\"", "id=\"step-4\"", "id=\"step-5\"", "id=\"step-7\"")
                .contains("id=\"step-9\"")
                .doesNotContain("id=\"step-3\"");
    }

    @Test
    void whatMakesNoSheetIsRefused() {
        assertThat(export("a.gif").err()).contains("--storyboard", ".png, .svg, .pdf");
        assertThat(export("a.png", "--at", "3").err()).contains("choose them with --steps");
        assertThat(export("a.png", "--columns", "99").err()).contains("99 pictures in a row");
        assertThat(export("a.png", "--grain", "product", "--steps", "0-100").isRefused())
                .isTrue();
        assertThat(CommandRun.of("export", "--preset", "padding-strides", "--columns", "2", "-o", "a.png")
                        .err())
                .contains("--columns goes with --storyboard");
        assertThat(folder).isEmptyDirectory();
    }

    private static List<Element> groups(Document svg) {
        NodeList nodes = svg.getElementsByTagName("g");
        List<Element> groups = new ArrayList<>();
        for (int n = 0; n < nodes.getLength(); n++) {
            groups.add((Element) nodes.item(n));
        }
        return groups;
    }

    private Path written(String name, String... arguments) {
        CommandRun run = export(name, arguments);
        assertThat(run.code()).as("%s", run).isZero();
        return folder.resolve(name);
    }

    private CommandRun export(String name, String... arguments) {
        String file = folder.resolve(name).toString();
        return CommandRun.of(Stream.of(
                        Stream.of("export", "--preset", "padding-strides", "--storyboard", "-o", file),
                        Stream.of(arguments))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }
}
