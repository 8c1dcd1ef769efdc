package gniddap.picture.sizes;

import gniddap.engine.Axis;
import gniddap.engine.OverlapRule;
import gniddap.picture.AxisNames;
import gniddap.picture.Card;
import gniddap.picture.Face;
import gniddap.picture.Overlap;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.picture.View;
import gniddap.words.Words;
import java.util.List;

/// The map of counts, the sums of the phases, and what both mean for a checkerboard.
final class OverlapCard {
    private static final double TOP = 54;
    private static final double FOOT = 4;
    private static final double GAP = 18;
    private static final double MAP_SHARE = 0.44;
    private static final double SUMS_SHARE = 0.2;

    private final Subject subject;
    private final Overlap overlap;
    private final Card card;

    OverlapCard(Subject subject, Rect at) {
        this.subject = subject;
        overlap = Overlap.of(subject.problem());
        card = Card.of(subject, at, View.SIZES);
    }

    void draw(Sketch sketch) {
        card.draw(sketch, subject);
        String text =
                subject.transposed() ? Words.say("sizes.overlap.text") : Words.say("sizes.overlap.text.convolution");
        card.title(sketch, subject, Words.say("sizes.overlap.title"), text);
        Rect inside = card.inside();
        Rect body = new Rect(
                inside.x(), card.at().y() + TOP, inside.width(), card.at().height() - TOP - FOOT);
        double width = body.width() - 2 * GAP;
        double words = width * (1 - MAP_SHARE - SUMS_SHARE);
        double right = body.right() - words;
        if (subject.layer().dimensions() == 1) {
            double half = body.height() / 2;
            double strip = body.width() - GAP - words;
            new CountMap(subject, overlap, new Rect(body.x(), body.y(), strip, half)).draw(sketch);
            new PhaseGrid(subject, overlap, new Rect(body.x(), body.y() + half, strip, half)).draw(sketch);
        } else {
            double map = width * MAP_SHARE;
            new CountMap(subject, overlap, new Rect(body.x(), body.y(), map, body.height())).draw(sketch);
            Rect sums = new Rect(body.x() + map + GAP, body.y(), width * SUMS_SHARE, body.height());
            new PhaseGrid(subject, overlap, sums).draw(sketch);
        }
        words(sketch, new Rect(right, body.y(), words, body.height() - 10));
    }

    private void words(Sketch sketch, Rect at) {
        int text = subject.colour(Token.TEXT);
        int quiet = subject.colour(Token.TEXT_QUIET);
        Paragraphs paragraphs = new Paragraphs(at)
                .with(overlap.sentence(), Face.TEXT_SEMIBOLD, 12.5, text)
                .with(rule(), Face.TEXT, 11.5, quiet);
        if (subject.transposed() && subject.layer().axes().stream().anyMatch(axis -> axis.stride() > 1)) {
            paragraphs.with(Words.say("sizes.overlap.flat"), Face.TEXT, 11.5, quiet);
        }
        paragraphs.write(sketch);
    }

    /// Why the counts are even or not, by the axis that decides.
    private String rule() {
        List<Axis> axes = subject.layer().axes();
        int decides = 0;
        for (int n = 0; n < axes.size(); n++) {
            if (OverlapRule.of(axes.get(decides)).isEven()) {
                decides = OverlapRule.of(axes.get(n)).isEven()
                                && axes.get(decides).stride() >= axes.get(n).stride()
                        ? decides
                        : n;
            }
        }
        String reason = Words.say(OverlapRule.of(axes.get(decides)).reason());
        boolean alike = axes.stream().map(OverlapRule::of).distinct().count() == 1;
        return alike ? reason : Words.say("sizes.overlap.axis", AxisNames.of(axes.size() - decides), reason);
    }
}
