package gniddap.export.xlsx;

/// How a cell looks.
enum Look {
    PLAIN,
    TITLE,
    NOTE,
    HEADER,
    /// A number that a person may change.
    GIVEN,
    RESULT,
    /// A zero that is always one.
    ZERO,
    /// A zero of the border.
    BORDER,
    LINK
}
