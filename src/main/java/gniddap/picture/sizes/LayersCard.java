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
import gniddap.picture.TextWidths;
import gniddap.picture.Token;
import gniddap.picture.View;
import gniddap.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The original convolution, its transposed layer and the direct convolution that does the same, side by side. Their
/// cells are of one size.
final class LayersCard {
    private static final Shape LINES = Shape.of(4, 2);
    private static final double GAP = 12;
    private static final double PADDING = 10;
    private static final double TOP = 52;
    private static final double FOOT = 30;
    private static final double NAME = 18;
    private static final double PARAMETERS = 35;
    private static final double SKETCH = 46;
    private static final double SIZES = 22;

    private final Subject subject;
    private final Card card;
    private final Trio trio;
    private final List<LayerSketch> sketches;

    LayersCard(Subject subject, Rect at) {
        this.subject = subject;
        card = Card.of(subject, at, View.SIZES);
        trio = Trio.of(subject.layer());
        sketches = List.of(
                LayerSketch.original(trio.original()),
                LayerSketch.transposed(trio.transposed()),
                LayerSketch.direct(trio.direct(), trio.transposed()));
    }

    void draw(Sketch sketch) {
        card.draw(sketch, subject);
        double smallest = Double.MAX_VALUE;
        for (int n = 0; n < sketches.size(); n++) {
            Rect room = room(column(n));
            smallest = Math.min(smallest, sketches.get(n).cell(room.width(), room.height()));
        }
        boolean coarse = smallest < SketchGrid.SMALLEST_BOX;
        String text = coarse ? Words.say("sizes.layers.text.coarse") : Words.say("sizes.layers.text");
        card.title(sketch, subject, Words.say("sizes.layers.title"), text);
        for (int n = 0; n < sketches.size(); n++) {
            column(sketch, n, smallest);
        }
        double baseline = card.at().bottom() - 13;
        String sentence = NamedCase.sentence(trio.transposed());
        line(sketch, card.inside(), baseline, sentence, Face.TEXT, 12, Token.TEXT, new Ref(Part.LAYER, LINES, 6));
    }

    private void column(Sketch sketch, int n, double cell) {
        Rect at = column(n);
        if (n == (subject.transposed() ? 1 : 0)) {
            sketch.box(at, 6, subject.colour(Token.GROUND), Stroke.solid(subject.colour(Token.CARD_EDGE), 1), null);
        }
        Rect inside = new Rect(at.x() + PADDING, at.y(), at.width() - 2 * PADDING, at.height());
        LayerWords words = words(n);
        line(sketch, inside, at.y() + NAME, name(n), Face.TEXT_SEMIBOLD, 13, Token.TEXT, null);
        Ref parameters = new Ref(Part.LAYER, LINES, 2 * n + 1);
        parameters(sketch, inside, words.parameters(n == 2), parameters);
        sketches.get(n).draw(sketch, subject, room(at), cell);
        String sizes = n == 2 ? Words.say("sizes.layer.inserted", words.sizes()) : words.sizes();
        Ref ref = new Ref(Part.LAYER, LINES, 2 * n);
        line(sketch, inside, at.bottom() - 8, sizes, Face.TEXT_SEMIBOLD, 12, Token.TEXT, ref);
    }

    /// On one line, or in small type on two.
    private void parameters(Sketch sketch, Rect at, String text, Ref ref) {
        boolean wide = TextWidths.width(Face.TEXT, text, 9.3) > at.width();
        List<String> lines = wide ? TextBlock.lines(text, Face.TEXT, 10, at.width()) : List.of(text);
        double size = wide ? 10 : 11.5;
        double baseline = at.y() + (wide ? PARAMETERS - 5 : PARAMETERS);
        for (int n = 0; n < Math.min(2, lines.size()); n++) {
            String shown = n == 1 ? String.join(" ", lines.subList(1, lines.size())) : lines.get(n);
            line(sketch, at, baseline + n * 12, shown, Face.TEXT, size, Token.TEXT_QUIET, n == 0 ? ref : null);
        }
    }

    private LayerWords words(int n) {
        return new LayerWords(
                switch (n) {
                    case 0 -> trio.original();
                    case 1 -> trio.transposed();
                    default -> trio.direct();
                });
    }

    private static String name(int n) {
        return switch (n) {
            case 0 -> Words.say("sizes.layer.original");
            case 1 -> Words.say("sizes.layer.transposed");
            default -> Words.say("sizes.layer.direct");
        };
    }

    private Rect column(int n) {
        Rect inside = card.inside();
        double width = (inside.width() - 2 * GAP) / 3;
        double y = card.at().y() + TOP;
        return new Rect(inside.x() + n * (width + GAP), y, width, card.at().bottom() - FOOT - y);
    }

    private static Rect room(Rect column) {
        return new Rect(
                column.x() + PADDING,
                column.y() + SKETCH,
                column.width() - 2 * PADDING,
                column.height() - SKETCH - SIZES - 4);
    }

    private void line(
            Sketch sketch,
            Rect at,
            double baseline,
            String text,
            Face face,
            double size,
            Token colour,
            @Nullable Ref ref) {
        TextBlock.line(sketch, at.x(), baseline, at.width(), text, face, size, subject.colour(colour), ref);
    }
}
