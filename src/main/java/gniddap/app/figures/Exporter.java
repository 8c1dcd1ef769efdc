package gniddap.app.figures;

import gniddap.export.FigureSpec;
import gniddap.words.Message;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Makes figures away from the window's thread, one file at a time, and tells on the window's thread how far it is.
public final class Exporter {
    /// A smaller part of the whole cannot be seen on a progress bar.
    private static final double LEAST_SHARE_TOLD = 0.01;

    private final Executor worker;
    private final Executor window;
    private final ClipboardTaker clipboard;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<ExportState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ExportState.Nothing());
    private volatile boolean cancelled;
    private double toldShare;

    /// @param worker runs what takes long
    /// @param window runs what the window is to see, in order
    /// @param clipboard takes a picture or a text, or tells that it cannot
    /// @param clock tells nanoseconds, from any beginning
    Exporter(Executor worker, Executor window, ClipboardTaker clipboard, LongSupplier clock) {
        this.worker = worker;
        this.window = window;
        this.clipboard = clipboard;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isWriting() {
        return state.get() instanceof ExportState.Writing;
    }

    /// Writes the figure; a file of that name is replaced. Nothing happens while another is being written.
    void write(FigureFile file) {
        if (!isWriting()) {
            cancelled = false;
            state.set(new ExportState.Writing(file.name(), 0, TimeLeft.UNKNOWN));
            worker.execute(() -> writeAndTell(file));
        }
    }

    /// Stops what is being written and leaves no file of it.
    void cancel() {
        cancelled = true;
    }

    /// Paints the figure and puts it on the clipboard. While something is being written, only that is told of.
    void copy(FigureSpec spec) {
        worker.execute(() -> paint(spec));
    }

    /// Puts numbers on the clipboard.
    void copyText(String text) {
        boolean taken = clipboard.text().test(text);
        if (!isWriting()) {
            state.set(
                    taken
                            ? new ExportState.Done(new Message("figures.copied.values"))
                            : new ExportState.Failed(new Message("figures.failed.copy")));
        }
    }

    /// Takes away what was told of the last figure.
    void dismiss() {
        if (!isWriting()) {
            state.set(new ExportState.Nothing());
        }
    }

    /// Whatever breaks, the window is told an end.
    private void writeAndTell(FigureFile file) {
        ExportState end = new ExportState.Failed(new Message("figures.failed", file.name()));
        try {
            toldShare = 0;
            TimeLeft left = new TimeLeft(clock);
            end = file.write(share -> goesOn(file.name(), share, left));
        } finally {
            ExportState told = end;
            window.execute(() -> state.set(told));
        }
    }

    private boolean goesOn(String name, double share, TimeLeft left) {
        if (share >= toldShare + LEAST_SHARE_TOLD) {
            toldShare = share;
            long seconds = left.seconds(share);
            window.execute(() -> state.set(new ExportState.Writing(name, share, seconds)));
        }
        return !cancelled;
    }

    private void paint(FigureSpec spec) {
        Optional<Pixels> painted = Optional.empty();
        try {
            painted = Optional.of(Pixels.of(spec));
        } finally {
            Optional<Pixels> taken = painted;
            window.execute(() -> tellCopied(taken.filter(clipboard.picture())));
        }
    }

    private void tellCopied(Optional<Pixels> copied) {
        if (!isWriting()) {
            state.set(copied.<ExportState>map(pixels ->
                            new ExportState.Done(new Message("figures.copied", pixels.width(), pixels.height())))
                    .orElseGet(() -> new ExportState.Failed(new Message("figures.failed.copy"))));
        }
    }
}
