package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.alt.AltText;
import gniddap.store.WholeFile;
import gniddap.store.WholeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Writes beside each picture a text for those who do not see it, and a caption: `step.png.alt.txt` for `step.png`.
///
/// The texts wait beside their places until the pictures are there.
public final class AltFiles implements AutoCloseable {
    /// How the name of a text ends, after that of its picture.
    public static final String ENDING = ".alt.txt";

    private final List<Path> names;
    private final WholeFiles files;

    private AltFiles(List<Path> pictures, boolean force) throws IOException {
        pictures.forEach(picture -> WholeFile.check(picture, force));
        names = pictures.stream().map(AltFiles::name).toList();
        files = new WholeFiles(names, force);
    }

    /// Composes the texts of the pictures that are to be written; refuses names that are taken.
    public static AltFiles begin(Content content, Path target, boolean force) throws IOException {
        return switch (content) {
            case FigureSpec spec -> of(Figure.of(spec), target, force);
            case StoryboardSpec board -> of(List.of(target), _ -> Storyboards.alt(board), force);
            case WorksheetSpec _, DataSpec _ -> throw new Refusal("export.refused.alt");
        };
    }

    private static AltFiles of(Figure figure, Path target, boolean force) throws IOException {
        if (!NumberedName.isIn(target)) {
            return of(List.of(target), _ -> figure.alt(), force);
        }
        long[] numbers = figure.numbers();
        NumberedName name = new NumberedName(target);
        List<Path> pictures = LongStream.of(numbers).mapToObj(name::file).toList();
        return of(pictures, picture -> figure.altOf(numbers[picture]), force);
    }

    private static AltFiles of(List<Path> pictures, IntFunction<AltText> texts, boolean force) throws IOException {
        AltFiles alt = new AltFiles(pictures, force);
        try {
            for (int picture = 0; picture < pictures.size(); picture++) {
                alt.files.write(
                        alt.names.get(picture), texts.apply(picture).text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | RuntimeException broken) {
            alt.close();
            throw broken;
        }
        return alt;
    }

    /// Puts the texts beside the pictures that were written, and gives all files.
    public Written beside(Written written) throws IOException {
        files.complete();
        List<Path> all = Stream.concat(written.files().stream(), names.stream()).toList();
        return new Written(all, written.pictures(), written.size());
    }

    /// Deletes the texts that did not come to stand beside a picture.
    @Override
    public void close() throws IOException {
        files.close();
    }

    /// The text beside a picture.
    public static Path name(Path picture) {
        return picture.resolveSibling(picture.getFileName() + ENDING);
    }
}
