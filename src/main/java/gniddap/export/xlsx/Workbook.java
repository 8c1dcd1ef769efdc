package gniddap.export.xlsx;

import gniddap.store.array.FixedZip;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;

/// A workbook while it is filled: sheets, and names for areas of them.
final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Area> names = new TreeMap<>();
    private final String title;

    Workbook(String title) {
        this.title = title;
    }

    void add(Sheet sheet) {
        sheets.add(sheet);
    }

    void name(String name, Area area) {
        names.put(name, area);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Map<String, Area> names() {
        return names;
    }

    /// The file: the same bytes for the same cells.
    byte[] bytes() {
        PackageXml about = new PackageXml(sheets.size(), title);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", about.contentTypes());
        put(parts, "_rels/.rels", about.relations());
        put(parts, "docProps/core.xml", about.properties());
        put(parts, "xl/workbook.xml", new WorkbookXml(this).text());
        put(parts, "xl/_rels/workbook.xml.rels", about.workbookRelations());
        put(parts, "xl/styles.xml", StylesXml.text());
        for (int n = 0; n < sheets.size(); n++) {
            put(parts, "xl/worksheets/sheet" + (n + 1) + ".xml", new SheetXml(sheets.get(n), n == 0).text());
        }
        return FixedZip.of(parts, ZipEntry.DEFLATED);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }
}
