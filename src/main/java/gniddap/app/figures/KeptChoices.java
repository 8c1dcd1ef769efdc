package gniddap.app.figures;

import gniddap.app.player.Speed;
import gniddap.engine.exercise.Difficulty;
import gniddap.export.FileKind;
import gniddap.export.Motion;
import gniddap.export.PixelSize;
import gniddap.export.WorksheetLayers;
import gniddap.export.array.ArrayName;
import gniddap.picture.Theme;
import gniddap.picture.worksheet.Paper;
import gniddap.store.code.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the sheet remembers from one start to the next: the choices that do not depend on the problem.
final class KeptChoices {
    /// As on the screen.
    private static final String SCREEN = "screen";

    private final Map<String, KeptChoice<?>> kept = new LinkedHashMap<>();

    KeptChoices(FigureChoices choices, ScreenChoices screen) {
        kept.put("kind", KeptChoice.of(choices.kindProperty(), List.of(FileKind.values()), FileKind::word));
        kept.put("span", span(choices));
        kept.put("theme", KeptChoice.of(screen.themeProperty(), orScreen(List.of(Theme.values())), or(Theme::word)));
        kept.put("speed", KeptChoice.of(screen.speedProperty(), orScreen(Speed.ALL), or(KeptChoices::word)));
        look(choices);
        data(choices);
    }

    /// Each choice, by its name.
    SortedMap<String, String> words() {
        SortedMap<String, String> words = new TreeMap<>();
        kept.forEach((name, choice) -> words.put(name, choice.text()));
        return words;
    }

    /// Chooses again what was chosen; what is missing or not known stays as it is.
    void restore(Map<String, String> words) {
        kept.forEach((name, choice) -> Optional.ofNullable(words.get(name)).ifPresent(choice::restore));
    }

    /// Restored after the kind of file that it must go with.
    private static KeptChoice<Span> span(FigureChoices choices) {
        KeptChoice<Span> any = KeptChoice.of(choices.spanProperty(), List.of(Span.values()), Span::word);
        return new KeptChoice<>(
                any.property(),
                any.word(),
                text -> any.reader()
                        .apply(text)
                        .filter(span -> span.goesWith(choices.kindProperty().get())));
    }

    private void look(FigureChoices choices) {
        kept.put("width", KeptChoice.whole(choices.widthProperty(), PixelSize.LEAST, PixelSize.MOST));
        kept.put("height", KeptChoice.whole(choices.heightProperty(), PixelSize.LEAST, PixelSize.MOST));
        kept.put("dots", KeptChoice.whole(choices.dotsProperty(), PixelSize.LEAST_DOTS, PixelSize.MOST_DOTS));
        kept.put("scale", KeptChoice.of(choices.scaleProperty(), FigureChoices.SCALES, String::valueOf));
        kept.put("captions", KeptChoice.flag(choices.captionsProperty()));
        kept.put("transparent", KeptChoice.flag(choices.transparentProperty()));
        kept.put("cropped", KeptChoice.flag(choices.croppedProperty()));
        kept.put("alt", KeptChoice.flag(choices.altProperty()));
        kept.put(
                "frames",
                KeptChoice.of(choices.framesPerSecondProperty(), FigureChoices.FRAMES_PER_SECOND, String::valueOf));
        kept.put("loops", KeptChoice.whole(choices.loopsProperty(), 0, Motion.MOST_LOOPS));
        kept.put("full-chroma", KeptChoice.flag(choices.fullChromaProperty()));
    }

    private void data(FigureChoices choices) {
        kept.put("dialect", KeptChoice.of(choices.dialectProperty(), List.of(Dialect.values()), Dialect::word));
        kept.put("array", KeptChoice.of(choices.arrayProperty(), List.of(ArrayName.values()), ArrayName::word));
        kept.put("paper", KeptChoice.of(choices.paperProperty(), List.of(Paper.values()), Paper::word));
        kept.put(
                "layers",
                KeptChoice.of(
                        choices.difficultyProperty(), orScreen(List.of(Difficulty.values())), or(Difficulty::word)));
        kept.put("count", KeptChoice.whole(choices.countProperty(), 1, WorksheetLayers.MOST));
    }

    private static <T> List<Optional<T>> orScreen(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }

    private static <T> Function<Optional<T>, String> or(Function<T, String> word) {
        return value -> value.map(word).orElse(SCREEN);
    }

    private static String word(Speed speed) {
        return Double.toString(speed.times());
    }
}
