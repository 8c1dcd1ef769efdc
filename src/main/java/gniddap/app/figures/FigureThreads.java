package gniddap.app.figures;

import javafx.application.Platform;

/// The threads of the real program: one for each figure, and JavaFX's own.
public final class FigureThreads {
    private FigureThreads() {}

    public static Exporter exporter() {
        return new Exporter(
                FigureThreads::start,
                Platform::runLater,
                new ClipboardTaker(PictureClipboard::put, PictureClipboard::putText),
                ClockDriver::nanoseconds);
    }

    /// Closing the window does not wait for it; a file begun is deleted then.
    private static void start(Runnable work) {
        Thread.ofPlatform().daemon().name("figure").start(work);
    }
}
