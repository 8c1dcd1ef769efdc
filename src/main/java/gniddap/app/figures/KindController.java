package gniddap.app.figures;

import gniddap.export.FileKind;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/// Lets the kind of file be chosen: one of all rows.
public final class KindController {
    private final FigureChoices choices;

    @FXML
    private SegmentedButton pictures;

    @FXML
    private SegmentedButton films;

    @FXML
    private SegmentedButton data;

    public KindController(FiguresViewModel viewModel) {
        choices = viewModel.choices();
    }

    @FXML
    private void initialize() {
        ToggleGroup one = new ToggleGroup();
        pictures.setToggleGroup(one);
        films.setToggleGroup(one);
        data.setToggleGroup(one);
        Segments<FileKind> kinds = new Segments<>(FileKind::word, FigureKinds::name, "export-kind");
        kinds.fill(pictures, FigureKinds.pictures(), choices.kindProperty());
        kinds.fill(films, FigureKinds.films(), choices.kindProperty());
        kinds.fill(data, FigureKinds.data(), choices.kindProperty());
    }
}
