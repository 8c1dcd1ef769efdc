package gniddap.architecture.planted.trace;

import java.util.Random;

final class RollsDice {
    int roll() {
        return new Random().nextInt(6);
    }
}
