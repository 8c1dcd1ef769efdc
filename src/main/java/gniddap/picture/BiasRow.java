package gniddap.picture;

import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import gniddap.words.Words;

/// The bias of each output channel, in a corner of a card; nothing where the layer has none.
public record BiasRow(Subject subject, Rect card) {
    private static final double CELL = 26;
    private static final double PADDING = 12;
    private static final double LABEL_GAP = 8;
    private static final double TITLE_ROOM = 190;

    public void draw(Sketch sketch, Frame.Lane lane) {
        subject.problem().bias().ifPresent(bias -> draw(sketch, lane, bias));
    }

    private void draw(Sketch sketch, Frame.Lane lane, Tensor bias) {
        String label = Words.say("panel.bias");
        double labelWidth = TextWidths.width(Face.TEXT, label, Card.LABEL_SIZE);
        double room = card.width() - 2 * PADDING - TITLE_ROOM - labelWidth - LABEL_GAP;
        int shown = Math.clamp((long) (room / CELL), 1, bias.count());
        Rect row = new Rect(card.right() - PADDING - shown * CELL, card.y() + 8, shown * CELL, CELL);
        int quiet = subject.colour(Token.TEXT_QUIET);
        sketch.label(row.x() - LABEL_GAP - labelWidth, row.centreY() + 4, label, Face.TEXT, Card.LABEL_SIZE, quiet);
        for (int channel = 0; channel < shown; channel++) {
            cell(sketch, new Rect(row.x() + channel * CELL, row.y(), CELL, CELL), bias, channel);
        }
        if (lane.bias()) {
            Cells.focus(sketch, row, subject.colour(Token.FOCUS));
        }
    }

    private void cell(Sketch sketch, Rect at, Tensor bias, int channel) {
        Ref ref = new Ref(Part.BIAS, Shape.of(bias.count()), channel);
        Cells.solid(sketch, at, subject.colour(Token.BIAS), ref);
        String text = subject.symbols() ? Symbols.name('b', channel) : Numbers.print(bias.at(channel));
        CellText.put(sketch, at, text, false, subject.colour(Token.TEXT), ref);
    }
}
