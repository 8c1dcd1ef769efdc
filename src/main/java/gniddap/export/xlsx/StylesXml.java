package gniddap.export.xlsx;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The part with the formats of cells, one for each [Look] and each choice of strong lines.
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
    private static final String STRONG = " style=\"medium\"><color rgb=\"FF3B4350\"/>";
    /// With and without a strong line at the left and at the top.
    private static final int EDGES = 4;

    private StylesXml() {}

    static String text() {
        return "<styleSheet xmlns=\"" + MAIN + "\">" + FONTS + FILLS + borders()
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + EDGES * Look.values().length + "\">" + formats() + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    /// The format of a cell, perhaps with a strong line at its left or top.
    static int format(Look look, boolean left, boolean top) {
        return ((left ? 1 : 0) + (top ? 2 : 0)) * Look.values().length + look.format();
    }

    private static String formats() {
        return IntStream.range(0, EDGES)
                .mapToObj(edges -> Arrays.stream(Look.values())
                        .map(look -> format(look, edges))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String borders() {
        String all = IntStream.range(0, EDGES)
                .mapToObj(edges -> border("", "", edges)
                        + border("thin", "FFB9C0CA", edges)
                        + border("medium", "FF2F6FDB", edges)
                        + border("dashed", "FFB9C0CA", edges))
                .collect(Collectors.joining());
        return "<borders count=\"" + EDGES * 4 + "\">" + all + "</borders>";
    }

    private static String format(Look look, int edges) {
        int border = 4 * edges;
        return switch (look) {
            case PLAIN -> format(0, border, "");
            case TITLE -> format(1, border, "");
            case NOTE -> format(2, border, "");
            case HEADER -> format(2, border, "center");
            case GIVEN -> format(4, border + 2, "center");
            case RESULT -> format(0, border + 1, "center");
            case ZERO -> format(3, border + 1, "center");
            case BORDER -> format(3, border + 3, "center");
            case LINK -> format(5, border, "");
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

    private static String border(String style, String colour, int edges) {
        String plain = style.isEmpty() ? ">" : " style=\"" + style + "\"><color rgb=\"" + colour + "\"/>";
        return "<border>" + side("left", (edges & 1) == 0 ? plain : STRONG) + side("right", plain)
                + side("top", (edges & 2) == 0 ? plain : STRONG) + side("bottom", plain) + "<diagonal/></border>";
    }

    private static String side(String name, String line) {
        return "<" + name + line + "</" + name + ">";
    }
}
