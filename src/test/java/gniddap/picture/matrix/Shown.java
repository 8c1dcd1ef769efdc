package gniddap.picture.matrix;

import gniddap.engine.Problem;
import gniddap.picture.Composer;
import gniddap.picture.Mark;
import gniddap.picture.MatrixLook;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands on a picture of the matrix view, read as a person reads it.
record Shown(Picture picture) {

    static Scene scene(Problem problem, Grain grain, boolean symbols) {
        return Scene.forPixels(problem, grain, View.MATRIX, new Style(Theme.LIGHT, symbols), 1600, 1000);
    }

    static Shown of(Problem problem, Grain grain, boolean symbols, double position) {
        return new Shown(Composer.of(scene(problem, grain, symbols)).compose(Moment.at(position)));
    }

    /// The end of a preset's run.
    static Shown of(String preset) {
        return at(preset, MatrixLook.WHOLE);
    }

    static Shown at(String preset, MatrixLook look) {
        Problem problem = Presets.named(preset).problem();
        Composer composer = Composer.of(scene(problem, Grain.INPUT_VALUE, false).withLook(look));
        long steps = composer.models().leading().size();
        return new Shown(composer.compose(Moment.after(steps)));
    }

    /// What is written in the cell, where it is written last.
    String cell(Part part, int flat) {
        return labels().filter(label -> label.ref() != null
                        && label.ref().part() == part
                        && label.ref().flat() == flat)
                .reduce((_, last) -> last)
                .map(Mark.Label::text)
                .orElse("");
    }

    /// How often the cell is written.
    int written(Part part, int flat) {
        return (int) labels().filter(label -> label.ref() != null
                        && label.ref().part() == part
                        && label.ref().flat() == flat)
                .count();
    }

    String cells(Part part, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(flat -> cell(part, flat))
                .collect(Collectors.joining(" "));
    }

    List<String> texts() {
        return labels().map(Mark.Label::text).toList();
    }

    /// The boxes that stand for a cell.
    List<Mark.Box> boxes(Part part, int flat) {
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Box box
                        && box.ref() != null
                        && Objects.requireNonNull(box.ref()).part() == part
                        && Objects.requireNonNull(box.ref()).flat() == flat)
                .map(Mark.Box.class::cast)
                .toList();
    }

    private Stream<Mark.Label> labels() {
        return picture.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast);
    }
}
