package gniddap.app.figures;

import gniddap.engine.exercise.Difficulty;
import gniddap.export.array.ArrayName;
import gniddap.picture.PanelName;
import gniddap.picture.View;
import gniddap.picture.worksheet.Paper;
import gniddap.store.code.Dialect;
import gniddap.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/// Lets what is shown be chosen: the view, a panel of it, how much of the run; of data, which.
public final class WhatController {
    private final FigureChoices choices;
    private final PreviewViewModel preview;

    @FXML
    private HBox viewRow;

    @FXML
    private HBox panelRow;

    @FXML
    private HBox spanRow;

    @FXML
    private HBox sheetStepsRow;

    @FXML
    private HBox columnsRow;

    @FXML
    private HBox layersRow;

    @FXML
    private HBox drawRow;

    @FXML
    private HBox paperRow;

    @FXML
    private HBox dialectRow;

    @FXML
    private HBox arrayRow;

    @FXML
    private ComboBox<View> view;

    @FXML
    private ComboBox<Optional<PanelName>> panel;

    @FXML
    private SegmentedButton span;

    @FXML
    private Label wholeRun;

    @FXML
    private HBox stepsRow;

    @FXML
    private TextField steps;

    @FXML
    private TextField sheetSteps;

    @FXML
    private TextField columns;

    @FXML
    private SegmentedButton layers;

    @FXML
    private TextField count;

    @FXML
    private TextField seed;

    @FXML
    private SegmentedButton paper;

    @FXML
    private ComboBox<Dialect> dialect;

    @FXML
    private ComboBox<ArrayName> array;

    public WhatController(PreviewViewModel preview) {
        this.preview = preview;
        choices = preview.figures().choices();
    }

    @FXML
    private void initialize() {
        new Segments<>(Span::word, value -> Words.say("figures.span." + value.word()), "export-span")
                .fill(span, List.of(Span.values()), choices.spanProperty());
        new Segments<>(Paper::word, value -> Words.say("figures.paper." + value.word()), "export-paper")
                .fill(paper, List.of(Paper.values()), choices.paperProperty());
        new Segments<>(WhatController::word, value -> Words.say("figures.layers." + word(value)), "export-layers")
                .fill(layers, difficulties(), choices.difficultyProperty());
        tieLists();
        tieFields();
        Rows.show(viewRow, Offer.LOOK.in(choices));
        Rows.show(panelRow, Offer.LOOK.in(choices));
        Rows.show(spanRow, Offer.DRAWN.in(choices));
        Rows.show(span, Offer.SPAN.in(choices));
        Rows.show(wholeRun, Offer.FILM.in(choices));
        Rows.show(stepsRow, Offer.STEPS.in(choices));
        Rows.show(sheetStepsRow, Offer.SHEET.in(choices));
        Rows.show(columnsRow, Offer.SHEET.in(choices));
        BooleanBinding worksheet = Offer.WORKSHEET.in(choices);
        Rows.show(layersRow, worksheet);
        Rows.show(drawRow, worksheet.and(choices.difficultyProperty().isNotEqualTo(Optional.empty())));
        Rows.show(paperRow, worksheet);
        Rows.show(dialectRow, Offer.DIALECT.in(choices));
        Rows.show(arrayRow, Offer.ARRAY.in(choices));
        PanelBox.tie(panel, choices.panelProperty(), preview.previewProperty());
    }

    /// The seed counts on, so that the layers can be found again.
    @FXML
    private void drawOthers() {
        choices.drawOthers();
    }

    private void tieLists() {
        Lists.tie(view, List.of(View.values()), choices.viewProperty(), WhatController::text);
        Lists.tie(
                dialect,
                List.of(Dialect.values()),
                choices.dialectProperty(),
                value -> Words.say("code-card.as." + value.word()));
        Lists.tie(
                array,
                List.of(ArrayName.values()),
                choices.arrayProperty(),
                value -> Words.say("figures.array." + value.word()));
    }

    private static String text(View view) {
        return Words.say("figures.view." + view.word());
    }

    private void tieFields() {
        steps.textProperty().bindBidirectional(choices.stepsProperty());
        sheetSteps.textProperty().bindBidirectional(choices.sheetStepsProperty());
        columns.textProperty().bindBidirectional(choices.columnsProperty());
        count.textProperty().bindBidirectional(choices.countProperty());
        seed.textProperty().bindBidirectional(choices.seedProperty());
    }

    private static List<Optional<Difficulty>> difficulties() {
        return Stream.concat(
                        Stream.of(Optional.<Difficulty>empty()),
                        Stream.of(Difficulty.values()).map(Optional::of))
                .toList();
    }

    private static String word(Optional<Difficulty> difficulty) {
        return difficulty.map(Difficulty::word).orElse("given");
    }
}
