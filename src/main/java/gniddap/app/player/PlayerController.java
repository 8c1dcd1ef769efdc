package gniddap.app.player;

import gniddap.app.control.ToggleChoice;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// Ties the player's buttons to its view model and starts the clock.
public final class PlayerController {
    private final PlayerViewModel viewModel;

    @FXML
    private SegmentedButton grains;

    @FXML
    private MenuButton speeds;

    @FXML
    private ToggleButton loop;

    @FXML
    private ToggleButton follow;

    @FXML
    private Slider scrub;

    @FXML
    private TickStrip ticks;

    public PlayerController(PlayerViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public PlayerViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        ToggleChoice.tie(grains, viewModel.grainProperty());
        Speed.ALL.forEach(speed -> speeds.getItems().add(item(speed)));
        loop.selectedProperty().bindBidirectional(viewModel.loopingProperty());
        follow.selectedProperty().bindBidirectional(viewModel.followingProperty());
        scrub.valueProperty().bindBidirectional(viewModel.progressProperty());
        scrub.skinProperty().addListener(_ -> ticks.standBelow(scrub));
        FrameDriver.drive(viewModel.movingProperty(), viewModel::advance);
    }

    private MenuItem item(Speed speed) {
        MenuItem item = new MenuItem(speed.text());
        item.setOnAction(_ -> viewModel.speedProperty().set(speed));
        return item;
    }

    @FXML
    private void first() {
        viewModel.first();
    }

    @FXML
    private void stepBack() {
        viewModel.stepBack();
    }

    @FXML
    private void togglePlay() {
        viewModel.togglePlay();
    }

    @FXML
    private void stepForward() {
        viewModel.stepForward();
    }

    @FXML
    private void last() {
        viewModel.last();
    }
}
