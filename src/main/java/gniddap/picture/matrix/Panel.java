package gniddap.picture.matrix;

import gniddap.picture.Face;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;

/// A heading and lines below it.
record Panel(Subject subject, Rect at) {
    private static final double HEADING = 12.5;
    static final double FIGURES = 11.5;
    private static final double BODY = 11;
    private static final double AFTER = 1.5;

    /// Where the first line stands below the heading.
    double heading(Sketch sketch, String text) {
        int colour = subject.colour(Token.TEXT);
        double y = at.y() + 12;
        TextBlock.line(sketch, at.x(), y, at.width(), text, Face.TEXT_SEMIBOLD, HEADING, colour);
        return y + HEADING * TextBlock.LEADING + 1;
    }

    /// Writes a paragraph from a baseline down and returns the baseline of the next.
    double text(Sketch sketch, double baseline, String text) {
        int colour = subject.colour(Token.TEXT_QUIET);
        return TextBlock.write(sketch, at.x(), baseline, at.width(), text, Face.TEXT, BODY, colour) + AFTER;
    }

    /// A line of figures.
    double figures(Sketch sketch, double baseline, String text) {
        int colour = subject.colour(Token.TEXT);
        TextBlock.line(sketch, at.x(), baseline, at.width(), text, Face.MONO, FIGURES, colour);
        return baseline + BODY * TextBlock.LEADING + 2 * AFTER;
    }
}
