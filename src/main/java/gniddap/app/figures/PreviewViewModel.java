package gniddap.app.figures;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Refusal;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Shows the figure as it will be, and the command line that makes the same. It is made beside the window's thread; of
/// several orders only the last counts.
public final class PreviewViewModel {
    private final Workbench workbench;
    private final FiguresViewModel figures;
    private final Executor worker;
    private final Executor window;
    private final AtomicLong orders = new AtomicLong();
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Preview.NOTHING);

    /// @param worker runs what takes long
    /// @param window runs what the window is to see, in order
    public PreviewViewModel(Workbench workbench, FiguresViewModel figures, Executor worker, Executor window) {
        this.workbench = workbench;
        this.figures = figures;
        this.worker = worker;
        this.window = window;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    FiguresViewModel figures() {
        return figures;
    }

    /// All that the preview depends on.
    Observable[] dependencies() {
        return figures.dependencies();
    }

    /// The line that makes the same file; empty where none can.
    public String command() {
        return preview.get().command();
    }

    /// Orders a preview of what is chosen now, as large as its room. While the sheet is closed no picture is kept; why
    /// there can be none is said beside the choices.
    void order(int width, int height) {
        if (!figures.isShown()) {
            orders.incrementAndGet();
            preview.set(preview.get().emptied());
            return;
        }
        long number = orders.incrementAndGet();
        try {
            FigurePlan plan = figures.plan();
            PreviewOrder order = new PreviewOrder(
                    workbench.work(),
                    new FigureFile(plan.content(), Path.of(figures.suggestedName()), plan.hasAlt()),
                    plan.kind(),
                    plan.place().position(),
                    Math.max(1, width),
                    Math.max(1, height));
            worker.execute(() -> make(order, number));
        } catch (Refusal _) {
            preview.set(preview.get().emptied());
        }
    }

    private void make(PreviewOrder order, long number) {
        if (orders.get() == number) {
            Preview made = order.make();
            window.execute(() -> {
                if (orders.get() == number) {
                    preview.set(made);
                }
            });
        }
    }
}
