package gniddap.export.xlsx;

/// How a cell looks; in the order of the formats of the styles part.
enum Look {
    PLAIN(0),
    TITLE(1),
    NOTE(2),
    HEADER(3),
    /// A number that a person may change.
    GIVEN(4),
    RESULT(5),
    /// A zero that is always one.
    ZERO(6),
    /// A zero of the border.
    BORDER(7),
    LINK(8);

    private final int format;

    Look(int format) {
        this.format = format;
    }

    /// Its place in the list of formats.
    int format() {
        return format;
    }
}
