package gniddap.app.window;

import static java.util.Map.entry;

import gniddap.app.figures.CommandController;
import gniddap.app.figures.FiguresController;
import gniddap.app.figures.FiguresViewModel;
import gniddap.app.figures.KindController;
import gniddap.app.figures.LookController;
import gniddap.app.figures.PreviewController;
import gniddap.app.figures.PreviewViewModel;
import gniddap.app.figures.WhatController;
import gniddap.app.readings.Worker;
import gniddap.app.workbench.Workbench;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// The export sheet over the window. It is loaded when it is opened first, so that the window need not wait for it.
final class ExportSheet {
    private static final Insets MARGIN = new Insets(16);

    private ExportSheet() {}

    static void follow(Scene scene, Workbench workbench, FiguresViewModel figures) {
        figures.shownProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> shown, Boolean before, Boolean now) {
                shown.removeListener(this);
                FiguresController controller = new FiguresController(figures);
                Parent sheet = load("figures/FiguresView.fxml", workbench, figures, controller);
                StackPane.setMargin(sheet, MARGIN);
                ((StackPane) scene.getRoot()).getChildren().add(sheet);
                controller.takeFocus();
            }
        });
    }

    /// The sheet, or a view that it includes.
    static Parent load(String view, Workbench workbench, FiguresViewModel figures, FiguresController controller) {
        PreviewViewModel preview = new PreviewViewModel(workbench, figures, Worker.start(), Platform::runLater);
        Map<Class<?>, Supplier<Object>> controllers = Map.ofEntries(
                entry(FiguresController.class, () -> controller),
                entry(KindController.class, () -> new KindController(figures)),
                entry(WhatController.class, () -> new WhatController(preview)),
                entry(LookController.class, () -> new LookController(figures)),
                entry(PreviewController.class, () -> new PreviewController(preview)),
                entry(CommandController.class, () -> new CommandController(preview)));
        return ViewFile.load(view, controllers);
    }
}
