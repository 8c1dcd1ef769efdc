package gniddap.picture.sizes;

/// What stands in a cell of a sketch. In two dimensions the later kind holds.
enum CellKind {
    VALUE,
    INSERTED,
    /// A cell that the window takes from beyond the complete output.
    BEYOND,
    /// A zero of the border, or a cell that the window cuts.
    BORDER;

    CellKind with(CellKind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
