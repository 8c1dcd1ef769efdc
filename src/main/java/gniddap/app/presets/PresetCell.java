package gniddap.app.presets;

import gniddap.app.paint.PictureView;
import gniddap.store.Preset;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Draws a heading, or a preset's name over its sentence beside its picture.
final class PresetCell extends ListCell<PresetRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private static final double SIDE_PADDING = 58;

    private final Label name = new Label();
    private final Text sentence = new Text();
    private final PictureView picture = new PictureView();
    private final HBox content = new HBox(14, picture, new VBox(2, name, sentence));

    PresetCell(ListView<PresetRow> list, PresetPictures pictures) {
        picture.getStyleClass().add("preset-picture");
        picture.pictureProperty().bind(pictures.of(itemProperty()));
        content.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("preset-name");
        sentence.getStyleClass().add("preset-sentence");
        sentence.wrappingWidthProperty()
                .bind(list.widthProperty().subtract(picture.widthProperty()).subtract(SIDE_PADDING));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PresetRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof PresetRow.Heading);
        setText(row instanceof PresetRow.Heading(String text) ? text : null);
        setAccessibleText(getText());
        setGraphic(row instanceof PresetRow.Entry ? content : null);
        if (row instanceof PresetRow.Entry(Preset preset)) {
            name.setText(preset.name());
            sentence.setText(preset.sentence());
            setAccessibleText(preset.name() + ". " + preset.sentence());
        }
    }
}
