package gniddap.picture.steps;

import gniddap.engine.Problem;
import gniddap.picture.Composer;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a composed picture of the steps view shows.
final class Shown {
    private final Picture picture;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

    private Shown(Picture picture) {
        this.picture = picture;
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Label label) {
                labels.add(label.text().replace('\u00a0', ' '));
                if (label.ref() != null) {
                    texts.put(label.ref().id(), label.text());
                }
            }
        }
    }

    static Composer composer(Problem problem, View view) {
        Style style = new Style(Theme.LIGHT, false);
        return Composer.of(Scene.forPixels(problem, Grain.INPUT_VALUE, view, style, 1280, 960));
    }

    /// A preset at a place counted from the first stage.
    static Shown at(String preset, View view, double place) {
        Composer composer = composer(Presets.named(preset).problem(), view);
        return new Shown(composer.compose(Moment.at(place)));
    }

    static Shown of(Problem problem, View view, double place) {
        return new Shown(composer(problem, view).compose(Moment.at(place)));
    }

    static Shown end(String preset) {
        return at(preset, View.STEPS, steps(preset));
    }

    private static double steps(String preset) {
        return (double)
                composer(Presets.named(preset).problem(), View.STEPS).course().steps();
    }

    /// What stands in the cells of a part, row by row: `1 2 0 / 3 5 1`.
    String grid(String part) {
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        texts.forEach((id, text) -> {
            if (id.matches(part + "-\\d+-\\d+-\\d+-\\d+")) {
                String[] at = id.split("-", -1);
                rows.computeIfAbsent(Integer.parseInt(at[at.length - 2]), _ -> new TreeMap<>())
                        .put(Integer.parseInt(at[at.length - 1]), text);
            }
        });
        return String.join(
                " / ",
                rows.values().stream()
                        .map(row -> String.join(" ", row.values()))
                        .toList());
    }

    /// What stands in a cell.
    @Nullable
    String cell(String id) {
        return texts.get(id);
    }

    /// Everything that is written outside cells and in them, in one line.
    String words() {
        return String.join(" ", labels);
    }

    String told() {
        return picture.description().replace('\u00a0', ' ');
    }
}
