package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.Style;
import gniddap.picture.alt.AltText;
import gniddap.picture.storyboard.Sheet;
import gniddap.picture.storyboard.Storyboard;
import gniddap.picture.storyboard.Tile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Composes storyboards.
final class Storyboards {
    private static final int MOST_STEPS = 100;
    /// How many steps are shown where none are chosen.
    private static final int FEW_STEPS = 6;

    private Storyboards() {}

    /// Pictures are cut to their drawings, and their sentences stand below them.
    static SheetWriter writer(StoryboardSpec spec) {
        Sheet sheet = sheet(spec);
        int width = (int) Math.round(sheet.picture().width());
        int height = (int) Math.round(sheet.picture().height());
        return new SheetWriter(
                sheet, new PixelSize(width, height, spec.figure().size().dotsPerInch()));
    }

    /// What the sheet shows, in words.
    static AltText alt(StoryboardSpec spec) {
        Figure figure = figure(spec);
        return figure.alt(chosen(figure));
    }

    private static Figure figure(StoryboardSpec spec) {
        FigureSpec wanted = spec.figure();
        return Figure.of(withSteps(wanted.with(bare(wanted.sight()), wanted.extent())));
    }

    private static Sheet sheet(StoryboardSpec spec) {
        Figure figure = figure(spec);
        List<Tile> tiles = Arrays.stream(chosen(figure))
                .mapToObj(step -> new Tile(step, figure.at((double) step), figure.sentence((double) step)))
                .toList();
        PixelSize size = figure.size();
        int columns = spec.columns() > 0
                ? Math.min(spec.columns(), tiles.size())
                : Storyboard.columns(tiles.size(), size.width(), size.height());
        return Storyboard.of(
                tiles,
                columns,
                size.width(),
                size.height(),
                spec.figure().sight().style().theme());
    }

    private static Sight bare(Sight sight) {
        Style style = sight.style();
        boolean captions = sight.needsCaptions();
        Style bare = new Style(style.theme(), style.symbols(), captions, style.transparent());
        return sight.with(bare).cropped(true);
    }

    private static FigureSpec withSteps(FigureSpec spec) {
        if (spec.extent() instanceof Extent.Steps) {
            return spec;
        }
        long steps = Figure.of(spec.with(spec.sight(), new Extent.Still(0.0))).steps();
        long pictures = Math.min(steps, FEW_STEPS - 1);
        String choice = pictures == 0
                ? "0"
                : IntStream.rangeClosed(0, (int) pictures)
                        .mapToObj(n -> Long.toString(Math.round((double) n * steps / pictures)))
                        .collect(Collectors.joining(","));
        return spec.with(spec.sight(), new Extent.Steps(StepChoice.read(choice)));
    }

    private static long[] chosen(Figure figure) {
        if (!(figure.spec().extent() instanceof Extent.Steps(StepChoice choice))) {
            throw new IllegalStateException("no steps are chosen");
        }
        long[] steps = LongStream.of(choice.of(figure.steps())).distinct().toArray();
        if (steps.length > MOST_STEPS) {
            throw new Refusal("export.refused.storyboard", steps.length, MOST_STEPS);
        }
        return steps;
    }
}
