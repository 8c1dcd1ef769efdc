package gniddap.export;

import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.picture.Picture;
import gniddap.picture.worksheet.Paper;
import gniddap.picture.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;

/// Layers to be computed by hand, on paper, and their answers.
public record WorksheetSpec(List<Problem> problems, Paper paper) implements Content {
    public static final int MOST_LAYERS = 200;

    public WorksheetSpec {
        problems = List.copyOf(problems);
        if (problems.isEmpty() || problems.size() > MOST_LAYERS) {
            throw new Refusal("export.refused.layers", problems.size(), MOST_LAYERS);
        }
    }

    /// First an exercise for each layer, then a page of answers for each.
    public List<Picture> pages() {
        return Worksheet.pages(problems, paper);
    }

    @Override
    public List<String> options() {
        List<String> words = new ArrayList<>(List.of("--worksheet"));
        if (problems.size() > 1) {
            words.addAll(List.of("--count", Integer.toString(problems.size())));
        }
        if (paper != Paper.A4) {
            words.addAll(List.of("--paper", paper.word()));
        }
        return List.copyOf(words);
    }
}
