package gniddap.cli;

import gniddap.store.MadeFigure;

/// What came of one figure of a list.
sealed interface BatchOutcome {
    record Made(MadeFigure figure) implements BatchOutcome {}

    /// It was made before, of the same.
    record Standing(MadeFigure figure) implements BatchOutcome {}

    /// It could not be made.
    ///
    /// @param line where the list speaks of it
    record Failed(String output, int line, String reason) implements BatchOutcome {}
}
