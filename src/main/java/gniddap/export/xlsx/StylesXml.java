package gniddap.export.xlsx;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The part with the formats of cells, one for each [Look].
final class StylesXml {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String FONTS = fonts(
            "<sz val=\"11\"/>",
            "<b/><sz val=\"14\"/>",
            "<sz val=\"10\"/><color rgb=\"FF5B6472\"/>",
            "<sz val=\"10\"/><color rgb=\"FF9AA2AE\"/>",
            "<b/><sz val=\"11\"/><color rgb=\"FF1F4FA8\"/>",
            "<u/><sz val=\"11\"/><color rgb=\"FF1F4FA8\"/>");
    private static final String FILLS = "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>";
    private static final String BORDERS = "<borders count=\"4\">" + border("", "") + border("thin", "FFB9C0CA")
            + border("medium", "FF2F6FDB") + border("dashed", "FFB9C0CA") + "</borders>";

    private StylesXml() {}

    static String text() {
        String formats = Arrays.stream(Look.values()).map(StylesXml::format).collect(Collectors.joining());
        return "<styleSheet xmlns=\"" + MAIN + "\">" + FONTS + FILLS + BORDERS
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + Look.values().length + "\">" + formats + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String format(Look look) {
        return switch (look) {
            case PLAIN -> format(0, 0, "");
            case TITLE -> format(1, 0, "");
            case NOTE -> format(2, 0, "");
            case HEADER -> format(2, 0, "center");
            case GIVEN -> format(4, 2, "center");
            case RESULT -> format(0, 1, "center");
            case ZERO -> format(3, 1, "center");
            case BORDER -> format(3, 3, "center");
            case LINK -> format(5, 0, "");
        };
    }

    private static String format(int font, int border, String alignment) {
        String aligned = alignment.isEmpty() ? "" : "<alignment horizontal=\"" + alignment + "\"/>";
        return "<xf numFmtId=\"0\" fontId=\"%d\" fillId=\"0\" borderId=\"%d\" xfId=\"0\"%s>%s</xf>"
                .formatted(
                        font,
                        border,
                        " applyFont=\"1\" applyBorder=\"1\"" + (aligned.isEmpty() ? "" : " applyAlignment=\"1\""),
                        aligned);
    }

    private static String fonts(String... looks) {
        return Arrays.stream(looks)
                .map(look -> "<font>" + look + "<name val=\"Calibri\"/><family val=\"2\"/></font>")
                .collect(Collectors.joining("", "<fonts count=\"" + looks.length + "\">", "</fonts>"));
    }

    private static String border(String style, String colour) {
        String inside = style.isEmpty() ? "" : " style=\"" + style + "\"";
        String line = style.isEmpty() ? "" : "<color rgb=\"" + colour + "\"/>";
        return Stream.of("left", "right", "top", "bottom")
                .map(side -> "<" + side + inside + ">" + line + "</" + side + ">")
                .collect(Collectors.joining("", "<border>", "<diagonal/></border>"));
    }
}
