package gniddap.app.player;

import gniddap.words.Words;
import java.util.Comparator;
import java.util.List;

/// How many times as fast as its usual pace a run is played.
public record Speed(double times) {
    public static final Speed USUAL = new Speed(1);
    public static final List<Speed> ALL =
            List.of(new Speed(0.25), new Speed(0.5), USUAL, new Speed(1.5), new Speed(2), new Speed(4));

    /// The nearest of the speeds there are.
    public static Speed of(double times) {
        return ALL.stream()
                .min(Comparator.comparingDouble(speed -> Math.abs(speed.times - times)))
                .orElse(USUAL);
    }

    Speed faster() {
        return ALL.get(Math.min(ALL.indexOf(this) + 1, ALL.size() - 1));
    }

    Speed slower() {
        return ALL.get(Math.max(ALL.indexOf(this) - 1, 0));
    }

    public String text() {
        return Words.say("player.speed", times);
    }
}
