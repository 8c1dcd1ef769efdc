package gniddap.export.xlsx;

import gniddap.export.svg.XmlText;
import java.util.List;

/// The part of one sheet. Its elements come in the order that the schema asks for.
final class SheetXml {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Sheet sheet;
    private final boolean first;
    private final StringBuilder xml = new StringBuilder();

    SheetXml(Sheet sheet, boolean first) {
        this.sheet = sheet;
        this.first = first;
    }

    String text() {
        xml.append("<worksheet xmlns=\"" + MAIN + "\"><sheetPr><tabColor rgb=\"FF")
                .append(sheet.tint().tab())
                .append("\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        view();
        columns();
        xml.append("<sheetData>");
        sheet.rows().forEach((row, cells) -> {
            xml.append("<row r=\"").append(row + 1).append("\">");
            cells.forEach((column, cell) -> cell(row, column, cell));
            xml.append("</row>");
        });
        xml.append("</sheetData>");
        scales();
        links();
        xml.append("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/>");
        return xml.append("</worksheet>").toString();
    }

    private void view() {
        xml.append("<sheetViews><sheetView showGridLines=\"0\"")
                .append(first ? " tabSelected=\"1\"" : "")
                .append(" workbookViewId=\"0\">");
        if (sheet.frozenRows() > 0) {
            xml.append(
                    "<pane xSplit=\"%d\" ySplit=\"%d\" topLeftCell=\"%s\" activePane=\"bottomRight\" state=\"frozen\"/>"
                            .formatted(
                                    sheet.frozenColumns(),
                                    sheet.frozenRows(),
                                    Area.cell(sheet.frozenRows(), sheet.frozenColumns())));
        }
        xml.append("</sheetView></sheetViews>");
    }

    private void columns() {
        if (sheet.widths().isEmpty()) {
            return;
        }
        xml.append("<cols>");
        sheet.widths()
                .forEach((column, width) -> xml.append("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                        .formatted(column + 1, column + 1, width)));
        xml.append("</cols>");
    }

    private void cell(int row, int column, Cell cell) {
        xml.append("<c r=\"").append(Area.cell(row, column)).append("\" s=\"").append(format(row, column, cell.look()));
        switch (cell) {
            case Cell.Blank(Look _) -> xml.append("\"/>");
            case Cell.Text(String text, Look _) ->
                xml.append("\" t=\"inlineStr\"><is><t>")
                        .append(XmlText.escaped(text))
                        .append("</t></is></c>");
            case Cell.Value(double value, Look _) ->
                xml.append("\"><v>").append(number(value)).append("</v></c>");
            case Cell.Formula(String formula, double value, Look _) ->
                xml.append("\"><f>")
                        .append(XmlText.escaped(formula))
                        .append("</f><v>")
                        .append(number(value))
                        .append("</v></c>");
        }
    }

    private int format(int row, int column, Look look) {
        boolean left = sheet.blocks().stream().anyMatch(each -> each.beginsAtColumn(row, column));
        boolean top = sheet.blocks().stream().anyMatch(each -> each.beginsAtRow(row, column));
        return StylesXml.format(look, left, top);
    }

    /// Whole numbers without a point; the shortest form that reads back as the same double.
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private void scales() {
        int priority = 1;
        for (Sheet.Scale scale : sheet.scales()) {
            Area area = scale.area();
            String cells = area.fixed().substring(area.fixed().lastIndexOf('!') + 1);
            String most = "MAX(MAX(" + cells + "),-MIN(" + cells + "))";
            xml.append("<conditionalFormatting sqref=\"")
                    .append(area.local())
                    .append("\"><cfRule type=\"colorScale\"")
                    .append(" priority=\"")
                    .append(priority++)
                    .append("\"><colorScale>")
                    .append(point("-" + most))
                    .append(point("0"))
                    .append(point(most));
            for (String colour : List.of(Tint.BELOW, "FFFFFF", scale.tint().above())) {
                xml.append("<color rgb=\"FF").append(colour).append("\"/>");
            }
            xml.append("</colorScale></cfRule></conditionalFormatting>");
        }
    }

    private static String point(String formula) {
        return formula.equals("0")
                ? "<cfvo type=\"num\" val=\"0\"/>"
                : "<cfvo type=\"formula\" val=\"" + formula + "\"/>";
    }

    private void links() {
        if (sheet.links().isEmpty()) {
            return;
        }
        xml.append("<hyperlinks>");
        sheet.links()
                .forEach((cell, target) -> xml.append("<hyperlink ref=\"")
                        .append(cell)
                        .append("\" location=\"")
                        .append(XmlText.escaped(target))
                        .append("\"/>"));
        xml.append("</hyperlinks>");
    }
}
