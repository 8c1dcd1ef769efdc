package gniddap.app.formula;

import gniddap.picture.Formula;
import gniddap.picture.Ink;
import gniddap.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The terms of a formula as nodes; a term is never broken over two lines.
record Terms(Formula formula) {

    /// The sum in names: x₁₁·w₁₂ + x₁₂·w₁₀.
    Node symbols() {
        FlowPane sum = flow();
        List<Formula.Term> terms = formula.terms();
        for (int n = 0; n < terms.size(); n++) {
            sum.getChildren().add(new HBox(symbol(terms.get(n)), mono(sign(n))));
        }
        if (formula.more() > 0) {
            sum.getChildren().add(mono("…"));
        }
        return sum;
    }

    /// The same in numbers: 5·3 + 1·0.
    Node numbers() {
        FlowPane sum = flow();
        List<Formula.Term> terms = formula.terms();
        for (int n = 0; n < terms.size(); n++) {
            sum.getChildren().add(mono(terms.get(n).numbers() + sign(n)));
        }
        moreProducts(formula).ifPresent(sum.getChildren()::add);
        return sum;
    }

    /// Every product by itself and where it goes.
    Stream<Node> given() {
        return formula.terms().stream()
                .map(term -> new HBox(symbol(term), mono(" = " + term.numbers() + " = " + term.gives())));
    }

    private String sign(int n) {
        return n < formula.terms().size() - 1 || formula.more() > 0 ? " + " : "";
    }

    static Optional<Label> moreProducts(Formula formula) {
        return formula.more() == 0
                ? Optional.empty()
                : Optional.of(mono(Words.sayCount("formula-card.more", formula.more())));
    }

    static Label mono(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("mono");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Node symbol(Formula.Term term) {
        Label weight = mono(term.weight());
        if (term.ground() != 0) {
            weight.getStyleClass().add("weight");
            weight.setStyle("-fx-background-color: %s; -fx-text-fill: %s;"
                    .formatted(css(term.ground()), css(Ink.textOn(term.ground()))));
        }
        return new HBox(mono(term.factor()), weight);
    }

    private static FlowPane flow() {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("sum");
        return flow;
    }

    private static String css(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xffffff);
    }
}
