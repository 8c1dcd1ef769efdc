package gniddap.app.solver;

import gniddap.engine.Recipe;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A layer's numbers in columns, and whether its counts are even.
final class RecipeCell extends ListCell<Recipe> {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final int COLUMNS = 6;

    private final List<Label> labels;
    private final HBox row = new HBox();
    private final ObservableValue<@Nullable Recipe> present;

    RecipeCell(ObservableValue<@Nullable Recipe> present) {
        this.present = present;
        setPrefWidth(0); // as wide as the list: nothing to scroll sideways
        row.getStyleClass().add("recipe");
        for (int n = 0; n < COLUMNS; n++) {
            row.getChildren().add(new Label());
        }
        labels = row.getChildren().stream().map(Label.class::cast).toList();
        setOnMouseEntered(_ -> pointAt());
        present.addListener(_ -> mark());
    }

    @Override
    protected void updateItem(@Nullable Recipe recipe, boolean empty) {
        super.updateItem(recipe, empty);
        setGraphic(recipe == null ? null : row);
        setAccessibleText(recipe == null ? null : spoken(recipe));
        mark();
        if (recipe != null) {
            write(recipe);
        }
    }

    private void pointAt() {
        if (!isEmpty()) {
            getListView().getSelectionModel().select(getIndex());
        }
    }

    private void mark() {
        pseudoClassStateChanged(PRESENT, getItem() != null && getItem().equals(present.getValue()));
    }

    private void write(Recipe recipe) {
        int[] numbers = {recipe.kernel(), recipe.stride(), recipe.padding(), recipe.outputPadding(), recipe.dilation()};
        for (int n = 0; n < numbers.length; n++) {
            labels.get(n).setText(Numbers.print((long) numbers[n]));
        }
        labels.getLast().setText(recipe.overlap().isEven() ? Words.say("solver.even") : Words.say("solver.uneven"));
    }

    private static String spoken(Recipe recipe) {
        return Words.say(
                "solver.row",
                recipe.kernel(),
                recipe.stride(),
                recipe.padding(),
                recipe.outputPadding(),
                recipe.dilation(),
                recipe.overlap().isEven() ? Words.say("solver.even") : Words.say("solver.uneven"));
    }
}
