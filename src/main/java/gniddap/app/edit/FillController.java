package gniddap.app.edit;

import gniddap.engine.Fill;
import gniddap.engine.Operand;
import gniddap.words.Words;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of fillings: a part for each operand, with those that apply to it.
public final class FillController {
    private final FillViewModel viewModel;

    @FXML
    private MenuButton menu;

    public FillController(FillViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        for (Operand operand : Operand.values()) {
            menu.getItems().add(fillings(operand));
        }
    }

    private Menu fillings(Operand operand) {
        Menu part = new Menu(Words.say("fill." + word(operand) + ".name"));
        part.setId("fill-" + word(operand));
        for (Fill fill : Fill.values()) {
            if (fill.applies(operand)) {
                MenuItem item = new MenuItem(Words.say("filling." + word(fill)));
                item.setId("fill-" + word(operand) + "-" + word(fill));
                item.setOnAction(_ -> viewModel.fill(operand, fill));
                part.getItems().add(item);
            }
        }
        if (operand == Operand.BIAS) {
            part.getItems().addAll(new SeparatorMenuItem(), away());
        }
        return part;
    }

    private MenuItem away() {
        MenuItem away = new MenuItem(Words.say("fill.bias.away"));
        away.setId("fill-bias-away");
        away.setOnAction(_ -> viewModel.takeBiasAway());
        away.disableProperty().bind(viewModel.biasedProperty().not());
        return away;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
