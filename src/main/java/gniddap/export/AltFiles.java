package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.alt.AltText;
import gniddap.store.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Writes beside each picture a text for those who do not see it, and a caption: `step.png.alt.txt` for `step.png`.
///
/// @param content what the pictures show
public record AltFiles(Content content, Path target, boolean force) {
    private static final String ENDING = ".alt.txt";

    public AltFiles {
        Path name = name(target);
        if (!force && Files.exists(name)) {
            throw new Refusal("store.refused.exists", name);
        }
    }

    /// Writes the texts of the pictures that were written, and gives all files.
    public Written write(Written written) throws IOException {
        List<AltText> texts = texts(written.files().size());
        List<Path> names = new ArrayList<>();
        for (int n = 0; n < texts.size(); n++) {
            names.add(name(written.files().get(n)));
            try (WholeFile file = WholeFile.begin(names.get(n), force)) {
                file.write(texts.get(n).text().getBytes(StandardCharsets.UTF_8));
                file.complete();
            }
        }
        List<Path> all = Stream.concat(written.files().stream(), names.stream()).toList();
        return new Written(all, written.pictures(), written.size());
    }

    /// A text for each file, or one where all files show one run.
    private List<AltText> texts(int files) {
        return switch (content) {
            case FigureSpec spec -> texts(Figure.of(spec), files);
            case StoryboardSpec board -> List.of(Storyboards.alt(board));
            case WorksheetSpec _, DataSpec _ -> throw new Refusal("export.refused.alt");
        };
    }

    private static List<AltText> texts(Figure figure, int files) {
        return switch (figure.spec().extent()) {
            case Extent.Still(Double position) ->
                List.of(figure.alt(position == null ? (double) figure.steps() : position));
            case Extent.Run() -> List.of(figure.alt());
            case Extent.Steps(StepChoice choice) -> {
                long[] steps =
                        Arrays.stream(choice.of(figure.steps())).distinct().toArray();
                yield files == 1 && steps.length > 1
                        ? List.of(figure.alt(steps))
                        : Arrays.stream(steps)
                                .mapToObj(step -> figure.alt((double) step))
                                .toList();
            }
        };
    }

    private static Path name(Path picture) {
        return picture.resolveSibling(picture.getFileName() + ENDING);
    }
}
