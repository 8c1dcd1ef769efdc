package gniddap.export.xlsx;

/// What one cell of a sheet holds.
sealed interface Cell {
    Look look();

    record Blank(Look look) implements Cell {}

    record Text(String text, Look look) implements Cell {}

    record Value(double value, Look look) implements Cell {}

    /// What is calculated.
    ///
    /// @param formula as it is typed, without the equals sign
    /// @param value what it comes to, so that a preview need not calculate
    record Formula(String formula, double value, Look look) implements Cell {}
}
