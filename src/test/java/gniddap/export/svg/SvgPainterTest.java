package gniddap.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Shape;
import gniddap.export.paint.RandomPicture;
import gniddap.picture.Anchor;
import gniddap.picture.Face;
import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.Segment;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPainterTest {
    private static final Ref CELL = new Ref(Part.OUTPUT, Shape.of(1, 1, 5, 5), 24);

    @Test
    void everyKindOfMarkIsWellFormedXml() throws Exception {
        Picture picture = new RandomPicture(3).first();
        Document document = parse(SvgPainter.paint(picture, 600, 400));
        Element svg = document.getDocumentElement();
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 300 200");
        assertThat(svg.getAttribute("width")).isEqualTo("600");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(text(document, "title")).isEqualTo(picture.title());
        assertThat(text(document, "desc")).isEqualTo(picture.description());
        assertThat(elements(document, "*")).hasSize(4 + picture.marks().size());
    }

    @Test
    void theFirstElementOfACellHasItsNameAsIdAndAllHaveItAsReference() throws Exception {
        Mark box = new Mark.Box(1, 2, 3, 4, 1, 0xFF112233, Stroke.NONE, CELL);
        Mark label = new Mark.Label(1, 2, "5", Face.MONO, 12, 0xFF000000, Anchor.START, CELL);
        Document document = parse(SvgPainter.paint(picture(box, label), 100, 100));
        assertThat(document.getElementsByTagName("text").item(0).getAttributes().getNamedItem("id"))
                .isNull();
        List<String> references = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Element element : elements(document, "*")) {
            ids.add(element.getAttribute("id"));
            references.add(element.getAttribute("data-ref"));
        }
        ids.removeIf(String::isEmpty);
        assertThat(ids).containsExactly("title", "description", "output-0-0-4-4");
        assertThat(references.stream().filter("output-0-0-4-4"::equals)).hasSize(2);
    }

    @Test
    void textIsTextAndBeginsWhereTheProgramMeasuresIt() throws Exception {
        Mark label = new Mark.Label(50, 20, "a < b & c", Face.TEXT_BOLD, 13.5, 0x80112233, Anchor.END, null);
        Element text = elements(parse(SvgPainter.paint(picture(label), 100, 100)), "text")
                .getFirst();
        double start = 50 - TextWidths.width(Face.TEXT_BOLD, "a < b & c", 13.5);
        assertThat(text.getTextContent()).isEqualTo("a < b & c");
        assertThat(text.getAttribute("x")).isEqualTo(XmlText.number(start));
        assertThat(text.getAttribute("font-family")).isEqualTo("Inter, Arial, Helvetica, sans-serif");
        assertThat(text.getAttribute("textLength")).isEqualTo(XmlText.number(50 - start));
        assertThat(text.getAttribute("font-weight")).isEqualTo("700");
        assertThat(text.getAttribute("fill")).isEqualTo("#112233");
        assertThat(text.getAttribute("fill-opacity")).isEqualTo("0.502");
    }

    @Test
    void pathsAndOutlinesAreWrittenAsSvgSaysThem() throws Exception {
        Mark path = new Mark.Path(
                List.of(
                        new Segment.MoveTo(1, 2),
                        new Segment.LineTo(3.14159, 4),
                        new Segment.CurveTo(1, 2, 3, 4, 5, -0.0001),
                        new Segment.Close()),
                0,
                new Stroke(0xFF00FF00, 1.5, 3),
                null);
        Element element = elements(parse(SvgPainter.paint(picture(path), 100, 100)), "path")
                .getFirst();
        assertThat(element.getAttribute("d")).isEqualTo("M1 2L3.142 4C1 2 3 4 5 0Z");
        assertThat(element.getAttribute("fill")).isEqualTo("none");
        assertThat(element.getAttribute("stroke")).isEqualTo("#00ff00");
        assertThat(element.getAttribute("stroke-width")).isEqualTo("1.5");
        assertThat(element.getAttribute("stroke-dasharray")).isEqualTo("3");
    }

    @Test
    void signsThatXmlForbidsDoNotBreakTheFile() throws Exception {
        Picture picture = new Picture(1, 1, 0, List.of(), "a\u0000b\uD800c", "x₁₂ 😀\n");
        Document document = parse(SvgPainter.paint(picture, 1, 1));
        assertThat(text(document, "title")).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(text(document, "desc")).isEqualTo("x₁₂ 😀\n");
    }

    private static Picture picture(Mark... marks) {
        return new Picture(100, 100, 0xFFFFFFFF, List.of(marks), "t", "d");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String text(Document document, String name) {
        return elements(document, name).getFirst().getTextContent();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int n = 0; n < nodes.getLength(); n++) {
            elements.add((Element) nodes.item(n));
        }
        return elements;
    }
}
