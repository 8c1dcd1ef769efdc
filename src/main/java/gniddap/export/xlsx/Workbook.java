package gniddap.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A workbook while it is filled: sheets, and names for areas of them.
final class Workbook {
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Area> names = new TreeMap<>();
    private final String title;

    Workbook(String title) {
        this.title = title;
    }

    String title() {
        return title;
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
}
