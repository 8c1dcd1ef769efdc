package gniddap.export.xlsx;

import gniddap.export.svg.XmlText;
import java.util.List;

/// The part that lists the sheets and the names.
record WorkbookXml(Workbook workbook) {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    String text() {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">");
        xml.append("<bookViews><workbookView/></bookViews><sheets>");
        List<Sheet> sheets = workbook.sheets();
        for (int n = 1; n <= sheets.size(); n++) {
            String name = XmlText.escaped(sheets.get(n - 1).name());
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, n, n));
        }
        xml.append("</sheets><definedNames>");
        workbook.names()
                .forEach((name, area) -> xml.append("<definedName name=\"")
                        .append(name)
                        .append("\">")
                        .append(XmlText.escaped(area.fixed()))
                        .append("</definedName>"));
        return xml.append("</definedNames></workbook>").toString();
    }
}
