package gniddap.app.figures;

import gniddap.app.player.Speed;
import gniddap.picture.Theme;
import gniddap.words.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// Lets the look of a drawn figure be chosen, and how it moves.
public final class LookController {
    private static final int PERCENT = 100;

    private final FigureChoices choices;

    @FXML
    private VBox look;

    @FXML
    private SegmentedButton theme;

    @FXML
    private TextField width;

    @FXML
    private TextField height;

    @FXML
    private HBox scaleRow;

    @FXML
    private SegmentedButton scale;

    @FXML
    private HBox dotsRow;

    @FXML
    private TextField dots;

    @FXML
    private CheckBox cropped;

    @FXML
    private CheckBox transparent;

    @FXML
    private CheckBox captions;

    @FXML
    private CheckBox symbols;

    @FXML
    private HBox speedRow;

    @FXML
    private SegmentedButton speed;

    @FXML
    private HBox framesRow;

    @FXML
    private SegmentedButton framesPerSecond;

    @FXML
    private HBox loopsRow;

    @FXML
    private TextField loops;

    @FXML
    private CheckBox fullChroma;

    @FXML
    private HBox altRow;

    @FXML
    private CheckBox alt;

    public LookController(FiguresViewModel viewModel) {
        choices = viewModel.choices();
    }

    @FXML
    private void initialize() {
        new Segments<>(Theme::word, value -> Words.say("figures.theme." + value.word()), "export-theme")
                .fill(theme, List.of(Theme.values()), choices.themeProperty());
        new Segments<Integer>(String::valueOf, times -> Words.say("player.speed", times), "export-scale")
                .fill(scale, FigureChoices.SCALES, choices.scaleProperty());
        new Segments<Integer>(String::valueOf, String::valueOf, "export-frames")
                .fill(framesPerSecond, FigureChoices.FRAMES_PER_SECOND, choices.framesPerSecondProperty());
        new Segments<Speed>(value -> String.valueOf(Math.round(PERCENT * value.times())), Speed::text, "export-speed")
                .fill(speed, Speed.ALL, choices.speedProperty());
        tieFields();
        Rows.show(captions, Offer.CAPTIONS.in(choices));
        Rows.show(cropped, Offer.CROP.in(choices));
        Rows.show(look, Offer.LOOK.in(choices));
        Rows.show(scaleRow, Offer.SCALE.in(choices));
        Rows.show(dotsRow, Offer.DOTS.in(choices));
        Rows.show(speedRow, Offer.MOTION.in(choices));
        Rows.show(framesRow, Offer.MOTION.in(choices));
        Rows.show(loopsRow, Offer.LOOPS.in(choices));
        Rows.show(altRow, Offer.ALT.in(choices));
        Rows.show(fullChroma, Offer.CHROMA.in(choices));
    }

    private void tieFields() {
        width.textProperty().bindBidirectional(choices.widthProperty());
        height.textProperty().bindBidirectional(choices.heightProperty());
        dots.textProperty().bindBidirectional(choices.dotsProperty());
        loops.textProperty().bindBidirectional(choices.loopsProperty());
        cropped.selectedProperty().bindBidirectional(choices.croppedProperty());
        transparent.selectedProperty().bindBidirectional(choices.transparentProperty());
        captions.selectedProperty().bindBidirectional(choices.captionsProperty());
        symbols.selectedProperty().bindBidirectional(choices.symbolsProperty());
        alt.selectedProperty().bindBidirectional(choices.altProperty());
        fullChroma.selectedProperty().bindBidirectional(choices.fullChromaProperty());
    }
}
