package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.Picture;
import java.util.ArrayList;
import java.util.List;

/// Steps of a run as one sheet of pictures with captions.
///
/// @param figure what each picture shows and its size; its extent is the chosen steps, or the run, of which some are
///     chosen
/// @param columns how many pictures stand in a row; 0 for as many as suit their number
public record StoryboardSpec(FigureSpec figure, int columns) implements Content {
    /// The size of each picture where nothing is said.
    public static final PixelSize USUAL_SIZE = new PixelSize(640, 360);

    public static final int MOST_COLUMNS = 20;

    public StoryboardSpec {
        if (columns < 0 || columns > MOST_COLUMNS) {
            throw new Refusal("export.refused.columns", columns, MOST_COLUMNS);
        }
    }

    /// The sheet, before it is written.
    public Picture picture() {
        return Storyboards.writer(this).sheet().picture();
    }

    @Override
    public List<String> options() {
        List<String> words = new ArrayList<>(List.of("--storyboard"));
        if (columns > 0) {
            words.addAll(List.of("--columns", Integer.toString(columns)));
        }
        words.addAll(FigureOptions.of(figure, USUAL_SIZE));
        return List.copyOf(words);
    }
}
