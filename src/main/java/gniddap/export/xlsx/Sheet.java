package gniddap.export.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A sheet while it is filled. Its first rows and columns stay in sight when it is scrolled.
final class Sheet {
    private final String name;
    private final Tint tint;
    private final int frozenRows;
    private final int frozenColumns;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final NavigableMap<Integer, Integer> widths = new TreeMap<>();
    private final List<Scale> scales = new ArrayList<>();
    private final List<Blocks> blocks = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    /// An area whose cells belong together in blocks; a strong line stands between them.
    record Blocks(Area area, int width, int height) {
        boolean beginsAtColumn(int row, int column) {
            int inside = column - area.column();
            return area.holds(row, column) && inside > 0 && inside % width == 0;
        }

        boolean beginsAtRow(int row, int column) {
            int inside = row - area.row();
            return area.holds(row, column) && inside > 0 && inside % height == 0;
        }
    }

    /// Colours of an area that follow its values.
    record Scale(Area area, Tint tint) {}

    Sheet(String name, Tint tint, int frozenRows, int frozenColumns) {
        this.name = name;
        this.tint = tint;
        this.frozenRows = frozenRows;
        this.frozenColumns = frozenColumns;
    }

    String name() {
        return name;
    }

    Tint tint() {
        return tint;
    }

    int frozenRows() {
        return frozenRows;
    }

    int frozenColumns() {
        return frozenColumns;
    }

    NavigableMap<Integer, NavigableMap<Integer, Cell>> rows() {
        return rows;
    }

    /// By column, in widths of a digit.
    NavigableMap<Integer, Integer> widths() {
        return widths;
    }

    List<Scale> scales() {
        return scales;
    }

    /// Where the texts of cells lead, by cell.
    Map<String, String> links() {
        return links;
    }

    void put(int row, int column, Cell cell) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
    }

    /// What stands in a cell, where it holds a text.
    Optional<String> textAt(int row, int column) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        return cells != null && cells.get(column) instanceof Cell.Text(String text, Look _)
                ? Optional.of(text)
                : Optional.empty();
    }

    void text(int row, int column, String text, Look look) {
        put(row, column, new Cell.Text(text, look));
    }

    void width(int column, int digits) {
        widths.merge(column, digits, Math::max);
    }

    /// Channels are so many columns wide, slices so many rows high.
    void blocks(Area area, int width, int height) {
        blocks.add(new Blocks(area, width, height));
    }

    List<Blocks> blocks() {
        return blocks;
    }

    void scale(Area area, Tint tint) {
        scales.add(new Scale(area, tint));
    }

    void link(int row, int column, String text, Area target) {
        text(row, column, text, Look.LINK);
        links.put(Area.cell(row, column), target.text());
    }
}
