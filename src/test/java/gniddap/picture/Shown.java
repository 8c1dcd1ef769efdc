package gniddap.picture;

import gniddap.engine.Problem;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A composed picture, read as a person would: the texts in its cells and the texts beside them.
public final class Shown {
    private final Composer composer;
    private final Picture picture;

    private Shown(Composer composer, Moment moment) {
        this.composer = composer;
        picture = composer.compose(moment);
    }

    /// A view of a preset after so many steps; −1 is the end.
    public static Shown of(String preset, View view, Grain grain, long steps) {
        return of(Presets.named(preset).problem(), view, grain, steps);
    }

    public static Shown of(Problem problem, View view, Grain grain, long steps) {
        return of(problem, view, grain, steps, false);
    }

    /// The same, with names in the cells where `symbols` is set.
    public static Shown of(Problem problem, View view, Grain grain, long steps, boolean symbols) {
        Style style = new Style(Theme.LIGHT, symbols);
        Composer composer = Composer.of(Scene.forPixels(problem, grain, view, style, 1600, 900));
        long all = composer.course().steps();
        return new Shown(composer, Moment.after(steps < 0 ? all : steps));
    }

    public Picture picture() {
        return picture;
    }

    public Composer composer() {
        return composer;
    }

    /// The texts of all labels, those in cells too.
    public List<String> words() {
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text().replace('\u00a0', ' '))
                .toList();
    }

    /// All words in one line, as they follow each other.
    public String text() {
        return String.join(" ", words());
    }

    /// Id of a cell → what stands in it.
    public Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Label label && label.ref() != null) {
                cells.put(label.ref().id(), label.text());
            }
        }
        return cells;
    }

    /// The box of a cell.
    public Mark.Box box(String id) {
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Box box
                        && box.ref() != null
                        && box.ref().id().equals(id))
                .map(Mark.Box.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no box of " + id));
    }

    /// The row of numbers in the cells `id-0`, `id-1`, …, empty cells as a dot.
    public String row(String id, int length) {
        Map<String, String> cells = cells();
        StringBuilder row = new StringBuilder();
        for (int n = 0; n < length; n++) {
            row.append(n == 0 ? "" : " ").append(cells.getOrDefault(id + "-" + n, "·"));
        }
        return row.toString();
    }

    /// The same for a plane, its rows apart by a stroke.
    public String plane(String id, int rows, int columns) {
        StringBuilder plane = new StringBuilder();
        for (int n = 0; n < rows; n++) {
            plane.append(n == 0 ? "" : " / ").append(row(id + "-" + n, columns));
        }
        return plane.toString();
    }
}
