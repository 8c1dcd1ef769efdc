package gniddap.app.figures;

import gniddap.words.Message;

/// Whether something is being written, or what came of it.
sealed interface ExportState {
    record Nothing() implements ExportState {}

    /// A file is being written; the share, 0 to 1, is done. The seconds that are left may be unknown.
    record Writing(String file, double share, long secondsLeft) implements ExportState {}

    record Done(Message text) implements ExportState {}

    record Failed(Message text) implements ExportState {}
}
