package gniddap.export.xlsx;

import gniddap.export.svg.XmlText;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The parts of a workbook's file that say what its other parts are.
record PackageXml(int sheets, String title) {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String ALWAYS = "2026-01-01T00:00:00Z";

    String contentTypes() {
        return "<Types xmlns=\"" + TYPES + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("/xl/workbook.xml", SPREADSHEET + "sheet.main+xml")
                + override("/xl/styles.xml", SPREADSHEET + "styles+xml")
                + each(n -> override("/xl/worksheets/sheet" + n + ".xml", SPREADSHEET + "worksheet+xml"))
                + "</Types>";
    }

    String relations() {
        return "<Relationships xmlns=\"" + RELATIONS + "\">"
                + relation(1, DOCUMENT + "/officeDocument", "xl/workbook.xml")
                + relation(2, RELATIONS + "/metadata/core-properties", "docProps/core.xml")
                + "</Relationships>";
    }

    String workbookRelations() {
        return "<Relationships xmlns=\"" + RELATIONS + "\">"
                + each(n -> relation(n, DOCUMENT + "/worksheet", "worksheets/sheet" + n + ".xml"))
                + relation(sheets + 1, DOCUMENT + "/styles", "styles.xml")
                + "</Relationships>";
    }

    String properties() {
        String date = "xsi:type=\"dcterms:W3CDTF\">" + ALWAYS + "</dcterms:";
        return "<cp:coreProperties xmlns:cp=\"" + CORE + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + XmlText.escaped(title) + "</dc:title><dc:creator>gniddap</dc:creator>"
                + "<dcterms:created " + date + "created><dcterms:modified " + date + "modified>"
                + "</cp:coreProperties>";
    }

    private String each(IntFunction<String> text) {
        return IntStream.rangeClosed(1, sheets).mapToObj(text).collect(Collectors.joining());
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
