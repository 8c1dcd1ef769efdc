package gniddap.picture;

import gniddap.trace.Tap;
import gniddap.words.Numbers;
import java.util.List;
import java.util.function.Function;

/// Products on their way: each in the colour of its weight, from where it was made to where it is added.
public final class Chips {
    private static final double SHRINK = 0.62;
    private static final int MOST = 400;

    private Chips() {}

    public static void draw(
            Sketch sketch, Subject subject, Frame.Lane lane, Function<Tap, Rect> from, Function<Tap, Rect> to) {
        if (!lane.lit() || !lane.standing().phases().travelling() || lane.fresh() > MOST) {
            return;
        }
        double share = lane.standing().phases().move();
        List<Tap> taps = lane.taps();
        for (Tap tap : taps.subList(taps.size() - lane.fresh(), taps.size())) {
            if (tap.input() >= 0) {
                chip(sketch, subject, tap, from.apply(tap).towards(to.apply(tap), share));
            }
        }
    }

    private static void chip(Sketch sketch, Subject subject, Tap tap, Rect path) {
        Rect at = path.inset(path.width() * (1 - SHRINK) / 2);
        int fill = subject.colours().at(tap.weight());
        sketch.box(at, at.width() * 0.2, fill, Stroke.solid(subject.colour(Token.CARD), 1), null);
        float product = subject.problem().input().at(tap.input())
                * subject.problem().weight().at(tap.weight());
        if (!subject.symbols()) {
            CellText.put(sketch, at, Numbers.print(product), false, Ink.textOn(fill), null);
        }
    }
}
