package gniddap.app.window;

import gniddap.picture.View;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// What stands right of the board: the cards of the step, or the tools of a view that has its own. Tools are loaded
/// when they are shown first.
final class SideColumn {
    private static final Map<View, String> TOOLS = Map.ofEntries(
            Map.entry(View.SIZES, "solver/SolverView.fxml"),
            Map.entry(View.CONVENTIONS, "conventions/ConventionsView.fxml"));

    private final StackPane side;
    private final Node cards;
    private final Function<String, Parent> load;
    private final Map<View, Node> loaded = new EnumMap<>(View.class);

    private SideColumn(StackPane side, Function<String, Parent> load) {
        this.side = side;
        this.cards = side.getChildren().getFirst();
        this.load = load;
    }

    static void follow(Scene scene, ObservableValue<View> view, Function<String, Parent> load) {
        SideColumn column = new SideColumn((StackPane) scene.lookup("#side"), load);
        column.show(view.getValue());
        view.addListener((_, _, now) -> column.show(now));
    }

    private void show(View view) {
        String tools = TOOLS.get(view);
        side.getChildren().setAll(tools == null ? cards : loaded.computeIfAbsent(view, _ -> load.apply(tools)));
    }
}
