package gniddap.app.figures;

import gniddap.app.player.Speed;
import gniddap.engine.Refusal;
import gniddap.export.FileKind;
import gniddap.export.Motion;
import gniddap.picture.Theme;
import gniddap.picture.View;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is chosen about the next figure.
public final class FigureChoices {
    /// All divide 100, so that every frame of a GIF stands equally long.
    static final List<Integer> FRAMES_PER_SECOND = List.of(10, 25, 50);

    static final List<Integer> SCALES = List.of(1, 2, 4);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    private final ObjectProperty<FileKind> kind = new SimpleObjectProperty<>(this, "kind", FileKind.PNG);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(this, "view", View.TWO_MODELS);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final StringProperty width = new SimpleStringProperty(this, "width", "1280");
    private final StringProperty height = new SimpleStringProperty(this, "height", "720");
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(this, "scale", 1);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.USUAL);
    private final ObjectProperty<Integer> framesPerSecond = new SimpleObjectProperty<>(this, "framesPerSecond", 25);

    public ObjectProperty<FileKind> kindProperty() {
        return kind;
    }

    /// The whole board or one of its panels.
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// In pixels, as typed, at scale 1.
    public StringProperty widthProperty() {
        return width;
    }

    public StringProperty heightProperty() {
        return height;
    }

    /// How many times as many pixels a PNG has on each side.
    public ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public ObjectProperty<Integer> framesPerSecondProperty() {
        return framesPerSecond;
    }

    /// All that can be chosen, and more that a figure depends on.
    Observable[] and(Observable... more) {
        return Stream.concat(
                        Stream.of(kind, view, theme, width, height, scale, speed, framesPerSecond), Stream.of(more))
                .toArray(Observable[]::new);
    }

    /// Only a PNG has a scale; an SVG has none, and a GIF is large as it is.
    int scale() {
        return kind.get() == FileKind.PNG ? scale.get() : 1;
    }

    Motion motion() {
        return new Motion(framesPerSecond.get(), speed.get().times(), Motion.USUAL.loops(), false);
    }

    int width(int times) {
        return times * pixels(width.get());
    }

    int height(int times) {
        return times * pixels(height.get());
    }

    private static int pixels(String typed) {
        if (!WHOLE.matcher(typed.strip()).matches()) {
            throw new Refusal("figures.refused.pixels");
        }
        return Integer.parseInt(typed.strip());
    }
}
