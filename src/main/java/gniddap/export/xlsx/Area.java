package gniddap.export.xlsx;

/// A rectangle of cells of a sheet; rows and columns are counted from 0.
record Area(String sheet, int row, int column, int rows, int columns) {
    private static final int LETTERS = 26;

    boolean holds(int someRow, int someColumn) {
        return someRow >= row && someRow < row + rows && someColumn >= column && someColumn < column + columns;
    }

    /// As the sheet's own formulas and formats say it: `C5:E7`.
    String local() {
        String first = cell(row, column);
        return rows * columns == 1 ? first : first + ":" + cell(row + rows - 1, column + columns - 1);
    }

    /// From any sheet, and staying where it is when copied: `Input!$C$5:$E$7`.
    String fixed() {
        String first = fixed(row, column);
        String last = fixed(row + rows - 1, column + columns - 1);
        return quoted(sheet) + "!" + (first.equals(last) ? first : first + ":" + last);
    }

    /// From any sheet: `Input!C5:E7`.
    String text() {
        return quoted(sheet) + "!" + local();
    }

    static String cell(int row, int column) {
        return letters(column) + (row + 1);
    }

    static String fixed(int row, int column) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    static String quoted(String sheet) {
        return sheet.chars().allMatch(letter -> letter >= 'A' && letter <= 'z' && Character.isLetter(letter))
                ? sheet
                : "'" + sheet.replace("'", "''") + "'";
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
