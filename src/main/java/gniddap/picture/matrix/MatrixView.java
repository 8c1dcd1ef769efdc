package gniddap.picture.matrix;

import gniddap.picture.Card;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.Mark;
import gniddap.picture.PanelName;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.picture.View;
import gniddap.trace.Tap;
import gniddap.words.Words;
import java.util.List;

/// The layer as one product: the input flattened, times the matrix, shaped into the output's grid; beside it the other
/// matrix of the pair, and below what follows from the two.
public final class MatrixView {
    private static final double TITLE_SIZE = 12.5;
    private static final double ABOVE_PROOFS = 10;

    private final Subject subject;
    private final Facts facts;
    private final Card card;
    private final MatrixLayout layout;
    private final MatrixPlace main;
    private final Letters letters;
    private final List<Mark> still;
    private final VectorPair vectors;
    private final Notes notes;
    private final Proofs proofs;

    public MatrixView(Subject subject, Rect at, Facts facts) {
        this.subject = subject;
        this.facts = facts;
        card = Card.of(subject, at, View.MATRIX);
        layout = MatrixLayout.of(subject.layer(), at, subject.scene().look(), subject.captions());
        main = layout.main();
        letters = new Letters(subject);
        vectors = new VectorPair(subject, layout, main, facts);
        notes = new Notes(subject, layout, main);
        proofs = new Proofs(subject, layout.proofs(), facts);
        still = List.copyOf(still().marks());
    }

    public void draw(Sketch sketch, Frame frame) {
        card.draw(sketch, subject);
        double room = layout.proofs().y() - layout.inside().y() - ABOVE_PROOFS;
        Rect inside = layout.inside();
        Rect at = new Rect(inside.x(), inside.y(), inside.width(), room);
        sketch.panel(PanelName.MATRIX, at, () -> work(sketch, frame));
        proofs.draw(sketch, frame);
    }

    private void work(Sketch sketch, Frame frame) {
        MatrixRun run = new MatrixRun(subject, facts, frame);
        new RunText(subject, run).draw(sketch, card);
        sketch.add(still);
        vectors.draw(sketch, run);
        lights(sketch, frame, run);
        if (subject.captions()) {
            notes.draw(sketch, frame);
        }
    }

    private Sketch still() {
        Sketch sketch = new Sketch();
        sketch.add(new Entries(subject, main).marks());
        new IndexLabels(subject, main).draw(sketch);
        title(sketch, main, main.mirrored() ? letters.other() : letters.own());
        if (layout.paired()) {
            MatrixPlace pair = layout.pair();
            sketch.add(new Entries(subject, pair).marks());
            title(sketch, pair, pair.mirrored() ? letters.other() : letters.own());
        }
        return sketch;
    }

    private void title(Sketch sketch, MatrixPlace place, String name) {
        int outputs = subject.layer().outputShape(1).count();
        int inputs = subject.layer().inputShape(1).count();
        String title = place.mirrored()
                ? Words.say("matrix.title", name, inputs, outputs)
                : Words.say("matrix.title", name, outputs, inputs);
        double y = place.at().y() - 22;
        sketch.label(place.at().x(), y, title, Face.TEXT_SEMIBOLD, TITLE_SIZE, subject.colour(Token.TEXT));
    }

    /// Where a cell is pointed at, its column and its row; otherwise the one that the run is at.
    private void lights(Sketch sketch, Frame frame, MatrixRun run) {
        if (main.turning()) {
            return;
        }
        boolean asked = frame.links() != null;
        int inputs = subject.layer().inputShape(1).count();
        int outputs = subject.layer().outputShape(1).count();
        if (asked ? frame.input() >= 0 : run.byColumns() && run.lit() >= 0) {
            light(sketch, asked ? frame.input() % inputs : run.lit(), false, Token.INPUT_LINE);
        }
        if (!asked && subject.models().grain().isProduct()) {
            newest(sketch, run);
        }
        if (asked ? frame.output() >= 0 : !run.byColumns() && run.lit() >= 0) {
            light(sketch, asked ? frame.output() % outputs : run.lit(), true, Token.OUTPUT_LINE);
        }
    }

    /// The entry of the one product that the step is.
    private void newest(Sketch sketch, MatrixRun run) {
        for (Tap tap : run.fresh()) {
            Rect entry = main.entry(tap.output(), tap.input());
            if (main.showsAll(entry)) {
                sketch.outline(entry, 2, subject.colour(Token.FOCUS), 2);
            }
        }
    }

    private void light(Sketch sketch, int index, boolean row, Token token) {
        outline(sketch, main, index, row, token);
        if (layout.paired()) {
            outline(sketch, layout.pair(), index, row, token);
        }
        vectors.light(sketch, index, row, subject.colour(token));
    }

    private void outline(Sketch sketch, MatrixPlace place, int index, boolean row, Token token) {
        Rect line = place.line(index, row);
        if (Math.min(line.width(), line.height()) > 0) {
            sketch.outline(line.inset(-1.2), 2.5, subject.colour(token), 1.8);
        }
    }
}
