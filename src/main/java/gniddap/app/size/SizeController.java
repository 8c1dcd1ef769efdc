package gniddap.app.size;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Writes the steps below each other, their results in one column.
public final class SizeController {
    private final SizeViewModel viewModel;

    @FXML
    private VBox blocks;

    public SizeController(SizeViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.getBlocks().addListener((ListChangeListener<SizeBlock>) _ -> write());
        write();
    }

    private void write() {
        blocks.getChildren().clear();
        viewModel.getBlocks().forEach(this::write);
    }

    private void write(SizeBlock block) {
        if (!block.axis().isEmpty()) {
            blocks.getChildren().add(styled(new Label(block.axis()), "card-label"));
        }
        blocks.getChildren().add(steps(block.steps()));
        Label sentence = styled(new Label(block.sentence()), "quiet");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        blocks.getChildren().add(sentence);
    }

    private static GridPane steps(List<SizeStep> steps) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("size-steps");
        for (int row = 0; row < steps.size(); row++) {
            SizeStep step = steps.get(row);
            Label result = mono(String.valueOf(step.result()));
            if (row == steps.size() - 1) {
                result.getStyleClass().add("result");
                result.setId("output-size");
            }
            grid.addRow(row, mono(step.name()), mono(step.working()), mono("="), result);
        }
        return grid;
    }

    private static Label mono(String text) {
        Label label = styled(new Label(text), "mono");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}
