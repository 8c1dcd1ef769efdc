package gniddap.app.figures;

import gniddap.app.player.Speed;
import gniddap.engine.Refusal;
import gniddap.engine.exercise.Difficulty;
import gniddap.export.DataSpec;
import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import gniddap.picture.PanelName;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.worksheet.Paper;
import gniddap.store.code.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is chosen about the next figure.
public final class FigureChoices {
    /// All divide 100, so that every frame of a GIF stands equally long.
    static final List<Integer> FRAMES_PER_SECOND = List.of(10, 25, 50);

    static final List<Integer> SCALES = List.of(1, 2, 4);
    private static final int SEEDS = 1_000_000;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    private final List<Observable> all = new ArrayList<>();
    private final ObjectProperty<FileKind> kind = choice("kind", FileKind.PNG);
    private final ObjectProperty<View> view = choice("view", View.TWO_MODELS);
    private final ObjectProperty<Optional<PanelName>> panel = choice("panel", Optional.empty());
    private final ObjectProperty<Span> span = choice("span", Span.MOMENT);
    private final StringProperty steps = text("steps", "all");
    private final ObjectProperty<Theme> theme = choice("theme", Theme.LIGHT);
    private final StringProperty width = text("width", "1280");
    private final StringProperty height = text("height", "720");
    private final ObjectProperty<Integer> scale = choice("scale", 1);
    private final StringProperty dots = text("dots", "96");
    private final BooleanProperty cropped = flag("cropped", false);
    private final BooleanProperty transparent = flag("transparent", false);
    private final BooleanProperty captions = flag("captions", true);
    private final BooleanProperty symbols = flag("symbols", false);
    private final ObjectProperty<Speed> speed = choice("speed", Speed.USUAL);
    private final ObjectProperty<Integer> framesPerSecond = choice("framesPerSecond", 25);
    private final StringProperty loops = text("loops", "0");
    private final BooleanProperty fullChroma = flag("fullChroma", false);
    private final ObjectProperty<Dialect> dialect = choice("dialect", DataSpec.USUAL_DIALECT);
    private final ObjectProperty<ArrayName> array = choice("array", DataSpec.USUAL_ARRAY);
    private final BooleanProperty alt = flag("alt", false);
    private final StringProperty sheetSteps = text("sheetSteps", "");
    private final StringProperty columns = text("columns", "");
    private final ObjectProperty<Optional<Difficulty>> difficulty = choice("difficulty", Optional.empty());
    private final StringProperty count = text("count", "4");
    private final StringProperty seed = text("seed", "1");
    private final ObjectProperty<Paper> paper = choice("paper", Paper.A4);

    public FigureChoices() {
        kind.addListener((_, _, now) -> {
            if (!span.get().goesWith(now)) {
                span.set(Span.MOMENT);
            }
        });
        span.addListener((_, _, now) -> {
            if (!now.goesWith(kind.get())) {
                kind.set(FileKind.PDF);
            }
        });
    }

    public ObjectProperty<FileKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /// The one panel of the view to show; nothing for all of it.
    public ObjectProperty<Optional<PanelName>> panelProperty() {
        return panel;
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    /// As they are typed on the command line.
    public StringProperty stepsProperty() {
        return steps;
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

    /// How many times as many pixels a picture has on each side.
    public ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /// Pixels an inch, as typed.
    public StringProperty dotsProperty() {
        return dots;
    }

    public BooleanProperty croppedProperty() {
        return cropped;
    }

    public BooleanProperty transparentProperty() {
        return transparent;
    }

    public BooleanProperty captionsProperty() {
        return captions;
    }

    public BooleanProperty symbolsProperty() {
        return symbols;
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public ObjectProperty<Integer> framesPerSecondProperty() {
        return framesPerSecond;
    }

    /// How often a GIF runs, as typed; 0 for ever.
    public StringProperty loopsProperty() {
        return loops;
    }

    public BooleanProperty fullChromaProperty() {
        return fullChroma;
    }

    public ObjectProperty<Dialect> dialectProperty() {
        return dialect;
    }

    public ObjectProperty<ArrayName> arrayProperty() {
        return array;
    }

    /// Whether a text for those who do not see it is written beside each picture.
    public BooleanProperty altProperty() {
        return alt;
    }

    /// The steps on one sheet, as they are typed on the command line; empty for a few of them.
    public StringProperty sheetStepsProperty() {
        return sheetSteps;
    }

    /// How many pictures stand in a row of one sheet, as typed; empty for as many as suit.
    public StringProperty columnsProperty() {
        return columns;
    }

    /// How hard the layers of a worksheet are that are drawn; nothing for the layer on the table.
    public ObjectProperty<Optional<Difficulty>> difficultyProperty() {
        return difficulty;
    }

    /// How many layers are drawn, as typed.
    public StringProperty countProperty() {
        return count;
    }

    /// What the layers are drawn from, as typed.
    public StringProperty seedProperty() {
        return seed;
    }

    /// What a worksheet is printed on.
    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /// Chooses the next number to draw layers from, or the first where none was typed.
    void drawOthers() {
        String typed = seed.get().strip();
        seed.set(WHOLE.matcher(typed).matches() ? Integer.toString((Integer.parseInt(typed) + 1) % SEEDS) : "1");
    }

    /// How much of the run the chosen kind of file shows.
    Span span() {
        return kind.get().moves() ? Span.RUN : span.get();
    }

    /// All that can be chosen, and more that a figure depends on.
    Observable[] and(Observable... more) {
        List<Observable> both = new ArrayList<>(all);
        both.addAll(List.of(more));
        return both.toArray(Observable[]::new);
    }

    /// A whole number that was typed; else the refusal of that key.
    static int whole(StringProperty typed, String refusal) {
        if (!WHOLE.matcher(typed.get().strip()).matches()) {
            throw new Refusal(refusal);
        }
        return Integer.parseInt(typed.get().strip());
    }

    private <T> ObjectProperty<T> choice(String name, T first) {
        return known(new SimpleObjectProperty<>(this, name, first));
    }

    private StringProperty text(String name, String first) {
        return known(new SimpleStringProperty(this, name, first));
    }

    private BooleanProperty flag(String name, boolean first) {
        return known(new SimpleBooleanProperty(this, name, first));
    }

    private <T extends Observable> T known(T property) {
        all.add(property);
        return property;
    }
}
