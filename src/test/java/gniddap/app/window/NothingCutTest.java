package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.picture.Theme;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// In a window of 1280×720 every text stands whole, and nothing reaches out of the card or column it stands in.
@ExtendWith(ApplicationExtension.class)
class NothingCutTest {
    private static final List<String> PRESETS = List.of("padding-strides", "channels", "dilated", "one-dimension");
    private static final double ROUNDING = 1;

    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private Parent root;

    @Start
    void open(Stage stage) {
        Workbench workbench = new Workbench("", Presets.named("padding-strides").problem());
        window = MainWindow.fill(stage, workbench, new FixedFile(), 1280, 720);
        stage.show();
        root = stage.getScene().getRoot();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsWhole(Theme theme, FxRobot robot) {
        List<String> cut = new ArrayList<>();
        robot.interact(() -> window.workbench().themeProperty().set(theme));
        for (String id : PRESETS) {
            Preset preset = Presets.named(id);
            robot.interact(() -> window.workbench().open(preset.name(), preset.problem()));
            robot.interact(() -> window.workbench().grainProperty().set(Grain.INPUT_VALUE));
            robot.interact(() -> window.player().jump(Moment.after(3)));
            cut.addAll(complaints(robot, id));
            robot.interact(() -> window.workbench().grainProperty().set(Grain.PRODUCT));
            robot.interact(() -> robot.lookup("#more").queryAs(Hyperlink.class).fire());
            cut.addAll(complaints(robot, id + ", more"));
            robot.interact(() -> robot.lookup("#more").queryAs(Hyperlink.class).fire());
        }
        assertThat(cut).isEmpty();
    }

    private List<String> complaints(FxRobot robot, String where) {
        for (int pass = 0; pass < 2; pass++) {
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                root.applyCss();
                root.layout();
            });
        }
        return AllNodes.below(root)
                .filter(AllNodes::isVisible)
                .flatMap(node -> Stream.concat(shortened(node), reachingOut(node)))
                .map(cut -> where + ": " + cut)
                .toList();
    }

    private static Stream<String> shortened(Node node) {
        if (!(node instanceof Labeled labeled) || labeled.getText() == null) {
            return Stream.empty();
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                .map(child -> ((Text) child).getText())
                .filter(shown -> !shown.equals(labeled.getText()))
                .map(shown -> "“" + labeled.getText() + "” shows as “" + shown + "”");
    }

    private Stream<String> reachingOut(Node node) {
        if (!(node instanceof Text text) || text.getText().isBlank()) {
            return Stream.empty();
        }
        Bounds own = text.localToScene(text.getLayoutBounds());
        Bounds room = room(text);
        boolean out = own.getMinX() < room.getMinX() - ROUNDING || own.getMaxX() > room.getMaxX() + ROUNDING;
        return out ? Stream.of("“" + text.getText() + "” reaches out of its place") : Stream.empty();
    }

    /// The card or the column that a node stands in, or else the window.
    private Bounds room(Node node) {
        Optional<Node> holder = Stream.iterate(node.getParent(), each -> each != null, Node::getParent)
                .filter(each ->
                        each instanceof ScrollPane || each.getStyleClass().contains("card"))
                .map(each -> (Node) each)
                .findFirst();
        Node within = holder.orElse(root);
        return within.localToScene(within.getLayoutBounds());
    }
}
