package gniddap.picture.matrix;

import gniddap.picture.Frame;
import gniddap.picture.PanelName;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.Token;

/// What follows from the pair, in four panels below the matrix, on the person's own numbers.
final class Proofs {
    private static final double GAP = 26;
    private static final double[] SHARES = {0.27, 0.22, 0.27, 0.24};

    private final Subject subject;
    private final Rect at;
    private final PairPanel pair;
    private final SumsPanel sums;
    private final BackPanel back;
    private final GradientPanel gradient;

    Proofs(Subject subject, Rect at, Facts facts) {
        this.subject = subject;
        this.at = at;
        pair = new PairPanel(subject, column(0));
        sums = new SumsPanel(subject, column(1), facts);
        back = new BackPanel(subject, column(2), facts);
        gradient = new GradientPanel(subject, column(3), facts);
    }

    void draw(Sketch sketch, Frame frame) {
        Stroke rule = Stroke.solid(subject.colour(Token.CARD_EDGE), 1);
        sketch.line(at.x(), at.y() - 4, at.right(), at.y() - 4, rule);
        for (int n = 1; n < SHARES.length; n++) {
            double x = column(n).x() - GAP / 2;
            sketch.line(x, at.y() + 8, x, at.bottom(), rule);
        }
        sketch.panel(PanelName.PAIR, column(0), () -> pair.draw(sketch));
        sketch.panel(PanelName.SUMS, column(1), () -> sums.draw(sketch));
        sketch.panel(PanelName.BACK, column(2), () -> back.draw(sketch, frame));
        sketch.panel(PanelName.GRADIENT, column(3), () -> gradient.draw(sketch, frame));
    }

    private Rect column(int number) {
        double room = at.width() - GAP * (SHARES.length - 1);
        double x = at.x();
        for (int n = 0; n < number; n++) {
            x += room * SHARES[n] + GAP;
        }
        return new Rect(x, at.y() + 6, room * SHARES[number], at.height() - 6);
    }
}
