package gniddap.app.topbar;

import gniddap.app.workbench.Workbench;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What is open, and the ways to see it otherwise.
public final class TopbarViewModel {
    private final Workbench workbench;
    private final BooleanBinding dark;
    private final BooleanBinding projector;
    private final StringBinding title;
    private final StringBinding windowTitle;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(this, "view", View.TWO_MODELS);

    public TopbarViewModel(Workbench workbench) {
        this.workbench = workbench;
        title = Bindings.createStringBinding(this::sayTitle, workbench.workProperty());
        windowTitle = Bindings.createStringBinding(() -> Words.say("window.title-of", title.get()), title);
        projector = workbench.themeProperty().isEqualTo(Theme.PROJECTOR);
        follow(workbench.viewProperty());
        dark = workbench.themeProperty().isEqualTo(Theme.DARK);
    }

    public String getTitle() {
        return title.get();
    }

    /// The name of the work on the table, with a dot before it while it is unsaved.
    public StringBinding titleProperty() {
        return title;
    }

    /// The same with the program's name, for the window's frame.
    public StringBinding windowTitleProperty() {
        return windowTitle;
    }

    public void undo() {
        workbench.undo();
    }

    public void redo() {
        workbench.redo();
    }

    public boolean isCanUndo() {
        return workbench.canUndoProperty().get();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return workbench.canUndoProperty();
    }

    public boolean isCanRedo() {
        return workbench.canRedoProperty().get();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return workbench.canRedoProperty();
    }

    public boolean isDark() {
        return dark.get();
    }

    public BooleanBinding darkProperty() {
        return dark;
    }

    public boolean isProjector() {
        return projector.get();
    }

    public BooleanBinding projectorProperty() {
        return projector;
    }

    public BooleanProperty symbolsProperty() {
        return workbench.symbolsProperty();
    }

    /// The view that the top bar shows as chosen; choosing one shows it.
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    public void switchTheme() {
        workbench.themeProperty().set(workbench.themeProperty().get().next());
    }

    private void follow(ObjectProperty<View> shown) {
        view.set(shown.get().inTopBar());
        shown.addListener((_, _, now) -> view.set(now.inTopBar()));
        view.addListener((_, _, chosen) -> {
            if (shown.get().inTopBar() != chosen) {
                shown.set(chosen);
            }
        });
    }

    private String sayTitle() {
        String name = workbench.work().title();
        return workbench.work().isUnsaved() ? Words.say("work.unsaved", name) : name;
    }
}
