package gniddap.picture.sizes;

import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;

/// What one reading multiplies: products that count, products that the window cuts, and products by zero.
record CostRow(String name, long useful, long cut, long byZero) {

    long all() {
        return useful + cut + byZero;
    }

    /// 225 = 49 useful + 176 by zero
    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(Words.say("sizes.cost.useful", useful));
        if (cut > 0) {
            parts.add(Words.say("sizes.cost.cut", cut));
        }
        if (byZero > 0) {
            parts.add(Words.say("sizes.cost.by-zero", byZero));
        }
        String sum = String.join(" + ", parts);
        return parts.size() == 1 ? sum : Words.say("sizes.cost.sum", all(), sum);
    }
}
