package gniddap.export.xlsx;

/// How a cell looks; in the order of the formats of the styles part.
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
