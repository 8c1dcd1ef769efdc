package gniddap.picture.worksheet;

/// A cell of a grid on paper.
///
/// @param text what stands in it, or what a person is to write in it
record PaperCell(Kind kind, String text) {
    /// Kinds differ in line and ground, never in colour alone.
    enum Kind {
        /// A value that is given: on grey.
        GIVEN,
        /// A zero that was inserted between values: dotted.
        INSERTED,
        /// A zero of the border: dashed.
        BORDER,
        /// To be filled in.
        ASKED,
        /// To be filled in, yet no part of the output: dashed.
        CUT
    }

    boolean asked() {
        return kind == Kind.ASKED || kind == Kind.CUT;
    }
}
