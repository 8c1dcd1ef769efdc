package gniddap.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// What the schema of SVG says of the elements that pictures use.
public final class SvgEssentials {
    private static final Set<String> EVERYWHERE = Set.of("id", "data-ref", "role", "aria-label", "aria-labelledby");
    private static final Set<String> INKS =
            Set.of("fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray");
    private static final Set<String> BOX = Set.of("x", "y", "width", "height");
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "svg", with(BOX, "xmlns", "viewBox", "preserveAspectRatio", "stroke-linejoin"),
            "title", Set.of(),
            "desc", Set.of(),
            "style", Set.of(),
            "g", Set.of(),
            "rect", with(BOX, "rx"),
            "line", Set.of("x1", "y1", "x2", "y2"),
            "path", Set.of("d"),
            "image", with(BOX, "preserveAspectRatio", "style", "href"),
            "text",
                    Set.of(
                            "x",
                            "y",
                            "font-family",
                            "font-weight",
                            "font-size",
                            "textLength",
                            "lengthAdjust",
                            "xml:space"));
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]{1,3})?";
    private static final Set<String> NUMBERS = Set.of(
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "rx",
            "stroke-width",
            "stroke-dasharray",
            "font-size",
            "textLength",
            "fill-opacity",
            "stroke-opacity");
    private static final String PATH =
            "(M" + NUMBER + " " + NUMBER + "|L" + NUMBER + " " + NUMBER + "|C" + NUMBER + "( " + NUMBER + "){5}|Z)+";

    private SvgEssentials() {}

    public static void check(Document document) {
        List<String> ids = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (Element element : elements(document)) {
            assertThat(ALLOWED).containsKey(element.getTagName());
            for (int n = 0; n < element.getAttributes().getLength(); n++) {
                check(element, element.getAttributes().item(n));
            }
            ids.add(element.getAttribute("id"));
            references.addAll(List.of(element.getAttribute("aria-labelledby").split(" ", -1)));
        }
        ids.removeIf(String::isEmpty);
        references.removeIf(String::isEmpty);
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z_][A-Za-z0-9_.-]*"));
        assertThat(ids).containsAll(references);
    }

    private static void check(Element element, Node attribute) {
        String name = attribute.getNodeName();
        String value = attribute.getNodeValue();
        String where = element.getTagName() + " " + name + "=" + value;
        assertThat(EVERYWHERE.contains(name)
                        || INKS.contains(name)
                        || ALLOWED.getOrDefault(element.getTagName(), Set.of()).contains(name))
                .as(where)
                .isTrue();
        if (NUMBERS.contains(name)) {
            assertThat(value).as(where).matches(NUMBER);
        }
        if (Set.of("width", "height").contains(name)) {
            assertThat(value).as(where).matches("[0-9]+(\\.[0-9]{1,3})?%?");
        }
        if (Set.of("fill", "stroke").contains(name)) {
            assertThat(value).as(where).matches("none|#[0-9a-f]{6}");
        }
        if (name.equals("d")) {
            assertThat(value).as(where).matches(PATH);
        }
    }

    static List<Element> elements(Document document) {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int n = 0; n < nodes.getLength(); n++) {
            elements.add((Element) nodes.item(n));
        }
        return elements;
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(List.of(more));
        return all;
    }
}
