package gniddap.app.window;

import gniddap.engine.Tensor;
import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.words.Numbers;
import java.util.Map;
import java.util.TreeMap;

/// The numbers that stand in the cells of one part of a picture, by the cell's index.
record BoardNumbers(Map<Integer, String> texts) {

    static BoardNumbers in(Picture picture, Part part) {
        Map<Integer, String> texts = new TreeMap<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Label label
                    && label.ref() != null
                    && label.ref().part() == part) {
                texts.put(label.ref().flat(), label.text());
            }
        }
        return new BoardNumbers(texts);
    }

    /// What should stand in the first `count` cells when they hold these values.
    static BoardNumbers of(Tensor values, int count) {
        Map<Integer, String> texts = new TreeMap<>();
        for (int flat = 0; flat < count; flat++) {
            texts.put(flat, Numbers.print(values.at(flat)));
        }
        return new BoardNumbers(texts);
    }
}
