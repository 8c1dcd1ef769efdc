package gniddap.app.window;

import gniddap.app.paint.PictureView;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// Does anything that a person could, by chance of a seed: keys, mouse, buttons, menus, typing, presets, undo.
final class Monkey {
    /// Leaves the window, or opens something over all of the screen.
    private static final Set<String> LEFT_ALONE = Set.of("preset");

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.SPACE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.D,
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.F,
            KeyCode.P,
            KeyCode.T,
            KeyCode.F1,
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.C,
            KeyCode.V);

    private final MainWindow window;
    private final Scene scene;
    private final Random random;
    private final List<String> presets = Presets.ids();

    Monkey(MainWindow window, Scene scene, long seed) {
        this.window = window;
        this.scene = scene;
        random = new Random(seed);
    }

    /// One deed, and what it was.
    String act() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> key(random.nextInt(3) == 0);
            case 3, 4 -> click();
            case 5 -> drag();
            case 6, 7 -> button();
            case 8 -> type();
            case 9 -> menu();
            case 10 -> passTime();
            default -> rarely();
        };
    }

    private String key(boolean control) {
        KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
        boolean shift = random.nextInt(4) == 0;
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        return "key " + (control ? "Ctrl+" : "") + (shift ? "Shift+" : "") + code;
    }

    private String click() {
        double x = random.nextDouble() * board().getWidth();
        double y = random.nextDouble() * board().getHeight();
        mouse(MouseEvent.MOUSE_MOVED, x, y, 0, true);
        int clicks = 1 + random.nextInt(2);
        for (int n = 1; n <= clicks; n++) {
            mouse(MouseEvent.MOUSE_PRESSED, x, y, n, true);
            mouse(MouseEvent.MOUSE_RELEASED, x, y, n, true);
            mouse(MouseEvent.MOUSE_CLICKED, x, y, n, true);
        }
        return clicks + " clicks at " + x + ", " + y;
    }

    /// Often by an edge of the window on f.
    private String drag() {
        var window = board().windowPlace();
        double x = window.map(place -> random.nextBoolean() ? place.getMinX() : place.getMaxX())
                .orElse(100.0);
        double y = window.map(place -> place.getMinY() + random.nextInt(2) * place.getHeight())
                .orElse(100.0);
        mouse(MouseEvent.MOUSE_PRESSED, x, y, 1, true);
        double toX = x + random.nextGaussian() * 60;
        double toY = y + random.nextGaussian() * 60;
        mouse(MouseEvent.MOUSE_DRAGGED, (x + toX) / 2, (y + toY) / 2, 0, false);
        mouse(MouseEvent.MOUSE_DRAGGED, toX, toY, 0, false);
        mouse(MouseEvent.MOUSE_RELEASED, toX, toY, 1, false);
        return "drag from " + x + ", " + y + " to " + toX + ", " + toY;
    }

    private String button() {
        List<ButtonBase> buttons = all(scene.getRoot())
                .filter(node -> node instanceof ButtonBase && !(node instanceof MenuButton))
                .map(ButtonBase.class::cast)
                .filter(button ->
                        !button.isDisabled() && shown(button) && !LEFT_ALONE.contains(String.valueOf(button.getId())))
                .toList();
        ButtonBase chosen = buttons.get(random.nextInt(buttons.size()));
        chosen.fire();
        return "button " + chosen.getId() + " " + chosen.getText();
    }

    private String type() {
        List<TextField> fields = all(scene.getRoot())
                .filter(node -> node instanceof TextField && shown(node))
                .map(TextField.class::cast)
                .toList();
        if (fields.isEmpty()) {
            return "nothing to type in";
        }
        TextInputControl field = fields.get(random.nextInt(fields.size()));
        String text = List.of("1", "2", "3", "4", "5", "0", "-1", "", "x", "2.5", "1/4")
                .get(random.nextInt(11));
        field.requestFocus();
        field.setText(text);
        if (random.nextBoolean()) {
            Event.fireEvent(
                    field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
        return "type " + text + " in " + field.getId();
    }

    private String menu() {
        List<MenuItem> items = all(scene.getRoot())
                .filter(node -> node instanceof MenuButton && shown(node))
                .flatMap(node -> items(((MenuButton) node).getItems()))
                .filter(item -> !item.isDisable() && item.getOnAction() != null)
                .toList();
        MenuItem item = items.get(random.nextInt(items.size()));
        item.fire();
        return "menu " + item.getText();
    }

    private String passTime() {
        double seconds = random.nextDouble();
        window.player().advance(seconds);
        return seconds + " seconds";
    }

    private String rarely() {
        int choice = random.nextInt(4);
        if (choice == 0) {
            Preset preset = Presets.named(presets.get(random.nextInt(presets.size())));
            window.workbench().open(preset.name(), preset.problem());
            return "preset " + preset.id();
        }
        if (choice == 1) {
            window.player().progressProperty().set(random.nextDouble());
            return "scrub";
        }
        if (choice == 2) {
            List<Grain> grains = List.of(Grain.values());
            window.workbench().grainProperty().set(grains.get(random.nextInt(grains.size())));
            return "grain";
        }
        window.workbench().undo();
        return "undo";
    }

    private PictureView board() {
        return (PictureView) scene.lookup("#board");
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y, int clicks, boolean still) {
        var screen = board().localToScene(x, y);
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(
                board(),
                new MouseEvent(
                        type,
                        screen.getX(),
                        screen.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        still,
                        new PickResult(board(), screen.getX(), screen.getY())));
    }

    private static Stream<MenuItem> items(List<MenuItem> items) {
        return items.stream()
                .flatMap(item ->
                        item instanceof javafx.scene.control.Menu menu ? items(menu.getItems()) : Stream.of(item));
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Monkey::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
