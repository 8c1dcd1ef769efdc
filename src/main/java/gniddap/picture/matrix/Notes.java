package gniddap.picture.matrix;

import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.MatrixText;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import gniddap.words.Words;
import org.jspecify.annotations.Nullable;

/// Words on columns and rows, where the matrices leave room for them: below the one that lies, or beside one alone.
final class Notes {
    private static final double LEAST_WIDTH = 170;
    private static final double LEAST_HEIGHT = 150;
    private static final double OFF = 16;
    private static final double WIDEST = 330;

    private final Subject subject;
    private final @Nullable Rect at;
    private final boolean mirrored;

    Notes(Subject subject, MatrixLayout layout, MatrixPlace main) {
        this.subject = subject;
        mirrored = main.mirrored();
        Rect room = layout.paired() ? below(layout, main) : beside(layout, main);
        boolean enough = room.width() >= LEAST_WIDTH && room.height() >= LEAST_HEIGHT;
        at = enough && !main.turning() ? room : null;
    }

    void draw(Sketch sketch, Frame frame) {
        if (at == null) {
            return;
        }
        if (mirrored) {
            Letters letters = new Letters(subject);
            int colour = subject.colour(Token.TEXT_QUIET);
            String text = Words.say("matrix.turned", letters.own(), letters.other());
            TextBlock.write(sketch, at.x(), at.y() + 12, at.width(), text, Face.TEXT, 11.5, colour);
        } else {
            new MatrixText(subject, at).draw(sketch, frame);
        }
    }

    private static Rect below(MatrixLayout layout, MatrixPlace main) {
        Rect pair = layout.pair().at();
        boolean pairLies = pair.height() <= main.at().height();
        Rect above = pairLies ? pair : main.at();
        double end = pairLies ? main.at().x() - 60 : main.at().right();
        return new Rect(
                above.x(),
                above.bottom() + OFF,
                Math.min(WIDEST, end - above.x()),
                layout.area().bottom() - above.bottom() - OFF);
    }

    private static Rect beside(MatrixLayout layout, MatrixPlace main) {
        double width = main.at().x() - 60 - layout.inside().x();
        return new Rect(
                layout.inside().x(),
                layout.area().y(),
                Math.min(WIDEST, width),
                layout.area().height());
    }
}
