package gniddap.picture.sizes;

import gniddap.engine.Shape;
import gniddap.picture.Card;
import gniddap.picture.Face;
import gniddap.picture.Part;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import gniddap.picture.View;
import gniddap.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bar for each reading: useful products solid, cut ones dashed, products by zero hollow. A bar far longer than the
/// others is broken off.
final class CostCard {
    private static final double TOP = 54;
    private static final double TALLEST_ROW = 54;
    private static final double BAR = 14;
    private static final double BREAK = 10;
    private static final double NAME_SHARE = 0.42;
    private static final long FAR_LONGER = 3;

    private final Subject subject;
    private final Card card;
    private final List<CostRow> rows;
    private final long longest;

    CostCard(Subject subject, Rect at) {
        this.subject = subject;
        card = Card.of(subject, at, View.SIZES);
        rows = CostRows.of(subject);
        long[] lengths = rows.stream().mapToLong(CostRow::all).sorted().toArray();
        long second = lengths[lengths.length - 2];
        long most = lengths[lengths.length - 1];
        longest = Math.max(1, most > FAR_LONGER * second ? second : most);
    }

    void draw(Sketch sketch) {
        card.draw(sketch, subject);
        card.title(sketch, subject, Words.say("sizes.cost.title"), Words.say("sizes.cost.text"));
        Rect inside = card.inside();
        double height =
                Math.min(TALLEST_ROW, (card.at().bottom() - 8 - card.at().y() - TOP) / rows.size());
        for (int n = 0; n < rows.size(); n++) {
            Rect at = new Rect(inside.x(), card.at().y() + TOP + n * height, inside.width(), height);
            row(sketch, at, rows.get(n), new Ref(Part.COST, Shape.of(rows.size()), n));
        }
    }

    private void row(Sketch sketch, Rect at, CostRow row, Ref ref) {
        double baseline = at.y() + 12;
        double left = at.width() * NAME_SHARE;
        int text = subject.colour(Token.TEXT);
        TextBlock.line(sketch, at.x(), baseline, left - 8, row.name(), Face.TEXT_SEMIBOLD, 12, text);
        int quiet = subject.colour(Token.TEXT_QUIET);
        double right = at.width() - left;
        TextBlock.line(sketch, at.x() + left, baseline, right, row.text(), Face.TEXT, 11.5, quiet, ref);
        bar(sketch, new Rect(at.x(), baseline + 5, at.width(), Math.min(BAR, at.height() - 20)), row);
    }

    private void bar(Sketch sketch, Rect at, CostRow row) {
        boolean broken = row.all() > longest;
        double unit = (broken ? at.width() - 2 * BREAK : at.width()) / (broken ? row.all() : longest);
        double x = at.x();
        x = piece(sketch, at, x, row.useful() * unit, Token.OUTPUT_LINE, Stroke.NONE);
        x = piece(sketch, at, x, row.cut() * unit, null, new Stroke(subject.colour(Token.TEXT_QUIET), 1, 3));
        x = piece(sketch, at, x, row.byZero() * unit, null, Stroke.solid(subject.colour(Token.DASH_LINE), 1));
        if (broken) {
            breakOff(sketch, at, x);
        }
    }

    private double piece(Sketch sketch, Rect at, double x, double width, @Nullable Token fill, Stroke stroke) {
        if (width > 0) {
            Rect place = new Rect(x, at.y(), Math.max(1, width), at.height());
            sketch.box(place, 2, fill == null ? 0 : subject.colour(fill), stroke, null);
        }
        return x + width;
    }

    /// Two slanted strokes: the bar goes on far beyond.
    private void breakOff(Sketch sketch, Rect at, double x) {
        Stroke stroke = Stroke.solid(subject.colour(Token.TEXT_QUIET), 1.2);
        for (double shift = 3; shift < BREAK; shift += 5) {
            sketch.line(x + shift, at.bottom() + 1, x + shift + 4, at.y() - 1, stroke);
        }
    }
}
