package gniddap.export;

import gniddap.picture.Picture;
import gniddap.picture.worksheet.Paper;
import gniddap.picture.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;

/// Layers to be computed by hand, on paper, and their answers.
public record WorksheetSpec(WorksheetLayers layers, Paper paper) implements Content {

    /// First an exercise for each layer, then a page of answers for each.
    public List<Picture> pages() {
        return Worksheet.pages(layers.problems(), paper);
    }

    @Override
    public List<String> options() {
        List<String> words = new ArrayList<>(List.of("--worksheet"));
        if (layers.count() > 1) {
            words.addAll(List.of("--count", Integer.toString(layers.count())));
        }
        if (paper != Paper.A4) {
            words.addAll(List.of("--paper", paper.word()));
        }
        return List.copyOf(words);
    }
}
