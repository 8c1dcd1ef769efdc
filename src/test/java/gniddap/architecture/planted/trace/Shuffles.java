package gniddap.architecture.planted.trace;

import java.util.Collections;
import java.util.List;

final class Shuffles {
    void shuffle(List<String> cards) {
        Collections.shuffle(cards);
    }
}
