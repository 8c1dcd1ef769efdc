package gniddap.app.formula;

import gniddap.picture.Formula;
import gniddap.words.Words;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Writes the formula down, each weight on its colour.
public final class FormulaController {
    private final FormulaViewModel viewModel;

    @FXML
    private VBox card;

    @FXML
    private Label name;

    @FXML
    private GridPane lines;

    public FormulaController(FormulaViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.formulaProperty().subscribe(this::write);
    }

    private void write(Optional<Formula> formula) {
        lines.getChildren().clear();
        name.setText(formula.map(FormulaController::title).orElseGet(() -> Words.say("formula-card.none")));
        card.setAccessibleText(formula.map(Formula::text).orElseGet(name::getText));
        formula.ifPresent(cell -> {
            if (cell.gathers()) {
                gather(cell);
            } else {
                give(cell);
            }
        });
    }

    private static String title(Formula formula) {
        return formula.gathers() ? formula.name() : Words.say("formula-card.gives", formula.name(), formula.result());
    }

    private void gather(Formula formula) {
        Terms terms = new Terms(formula);
        if (!formula.terms().isEmpty()) {
            line(Terms.mono(formula.name()), terms.symbols());
            line(Terms.mono(""), terms.numbers());
        }
        Label result = Terms.mono(formula.result());
        result.getStyleClass().add("result");
        result.setId("formula-result");
        line(Terms.mono(formula.terms().isEmpty() ? formula.name() : ""), result);
    }

    private void give(Formula formula) {
        Stream.concat(new Terms(formula).given(), Terms.moreProducts(formula).stream())
                .forEach(term -> lines.add(term, 0, lines.getRowCount()));
    }

    private void line(Node left, Node right) {
        lines.addRow(lines.getRowCount(), left, Terms.mono("="), right);
    }
}
