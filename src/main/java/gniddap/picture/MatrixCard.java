package gniddap.picture;

import gniddap.engine.Shape;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.List;

/// Both models as one product of a matrix: a column of it is distributing, a row of it collecting.
final class MatrixCard {
    private static final double TITLE = 20;
    private static final double TITLE_SIZE = 12;
    private static final double LEAST_CELL = 16;
    private static final double CELLS_DOWN = 14;
    private static final double TALLEST_ENTRY = 20;
    private static final double PAIR_SHARE = 0.25;
    private static final double ARROW = 66;
    private static final double PAIR_TEXT = 236;
    private static final double VECTORS = 140;
    private static final double LEAST_MAIN = 60;
    private static final double LEAST_TEXT = 330;

    private final Subject subject;
    private final Card card;
    private final MatrixGrid pair;
    private final MatrixGrid main;
    private final VectorColumn input;
    private final VectorColumn output;
    private final Rect text;
    private final int inputs;
    private final int outputs;

    /// Without words at the right, the matrices stand in the middle.
    static MatrixCard of(Subject subject, Rect at) {
        Card card = Card.of(subject, at, View.MATRIX);
        MatrixCard drawn = new MatrixCard(subject, card, card.inside());
        double spare = card.inside().right() - drawn.output.at().right();
        return subject.captions()
                ? drawn
                : new MatrixCard(subject, card, card.inside().moved(spare / 2, 0));
    }

    private MatrixCard(Subject subject, Card card, Rect inside) {
        this.subject = subject;
        this.card = card;
        inputs = subject.layer().inputShape(1).count();
        outputs = subject.layer().outputShape(1).count();
        Rect body = inside.withoutTop(TITLE);
        double largest = Math.max(LEAST_CELL, body.height() / CELLS_DOWN);
        Rect pairArea = new Rect(body.x(), body.y(), inside.width() * PAIR_SHARE, body.height() - 60);
        pair = new MatrixGrid(subject, pairArea, largest, false);
        double mainX = Math.max(pair.at().right() + ARROW, body.x() + PAIR_TEXT);
        double mainWidth = inside.right() - mainX - VECTORS - (subject.captions() ? LEAST_TEXT : 0);
        main = new MatrixGrid(
                subject, new Rect(mainX, body.y(), Math.max(LEAST_MAIN, mainWidth), body.height()), largest, true);
        double titleWidth = TextWidths.width(Face.TEXT_SEMIBOLD, title(main, mainName()), TITLE_SIZE);
        double inputX = main.at().x() + Math.max(main.at().width() + 20, titleWidth + 8);
        input = new VectorColumn(subject, inputs, inputX, main.at(), body, TALLEST_ENTRY);
        output = new VectorColumn(
                subject,
                outputs,
                input.at().right() + 26,
                main.at(),
                body,
                main.at().height() / outputs);
        double textX = output.at().right() + 48;
        text = new Rect(textX, inside.y(), inside.right() - textX, inside.height());
    }

    void draw(Sketch sketch, Frame frame) {
        sketch.panel(PanelName.MATRIX, card.at(), () -> drawAll(sketch, frame));
    }

    private void drawAll(Sketch sketch, Frame frame) {
        card.draw(sketch, subject);
        pair.draw(sketch);
        main.draw(sketch);
        titles(sketch);
        mirror(sketch);
        vectors(sketch, frame);
        lights(sketch, frame);
        if (subject.captions()) {
            new MatrixText(subject, text).draw(sketch, frame);
        }
    }

    private void titles(Sketch sketch) {
        title(sketch, pair, subject.transposed() ? "C" : "Cᵀ");
        title(sketch, main, mainName());
        int quiet = subject.colour(Token.TEXT_QUIET);
        double titleY = card.inside().y() + 10;
        sketch.centred(
                input.at().centreX(), titleY - 4, String.valueOf(subject.inputLetter()), Face.TEXT, 11.5, quiet, null);
        sketch.centred(
                output.at().centreX(),
                titleY - 4,
                String.valueOf(subject.outputLetter()),
                Face.TEXT,
                11.5,
                quiet,
                null);
        int colour = subject.colour(Token.TEXT);
        double middle = main.at().centreY();
        sketch.centred(main.at().right() + 10, middle, "·", Face.TEXT_BOLD, 15, colour, null);
        sketch.centred(input.at().right() + 13, middle, "=", Face.TEXT_BOLD, 15, colour, null);
        double y = pair.at().bottom() + 18;
        double width = main.at().x() - pair.at().x() - 40;
        for (String line : subject.captions() ? MatrixText.pair(subject) : List.<String>of()) {
            TextBlock.line(sketch, pair.at().x(), y, width, line, Face.TEXT, 11.5, quiet);
            y += 17;
        }
    }

    private String mainName() {
        return subject.transposed() ? "Cᵀ" : "C";
    }

    private static String title(MatrixGrid grid, String name) {
        return Words.say("matrix.title", name, grid.rows(), grid.columns());
    }

    private void title(Sketch sketch, MatrixGrid grid, String name) {
        double y = card.inside().y() + 10;
        int colour = subject.colour(Token.TEXT);
        sketch.label(grid.at().x(), y, title(grid, name), Face.TEXT_SEMIBOLD, TITLE_SIZE, colour);
    }

    private void mirror(Sketch sketch) {
        int colour = subject.colour(Token.TEXT_QUIET);
        double left = pair.at().right() + 8;
        double right = main.at().x() - 8;
        double top = pair.at().centreY();
        double bottom = Math.min(top + 26, main.at().bottom());
        Stroke stroke = Stroke.solid(colour, 1.2);
        double middle = (left + right) / 2;
        sketch.path(
                List.of(
                        new Segment.MoveTo(left, top),
                        new Segment.CurveTo(middle, top, middle, bottom, right - 5, bottom)),
                0,
                stroke);
        sketch.path(
                List.of(
                        new Segment.MoveTo(right, bottom),
                        new Segment.LineTo(right - 7, bottom - 3.5),
                        new Segment.LineTo(right - 7, bottom + 3.5),
                        new Segment.Close()),
                colour,
                Stroke.NONE);
        sketch.centred(middle, top - 12, Words.say("matrix.mirror"), Face.TEXT, 11, colour, null);
    }

    private void vectors(Sketch sketch, Frame frame) {
        Frame.Lane distributing = frame.distributing();
        int image = distributing.lit() ? distributing.group() / inputs : 0;
        int read = distributing.standing().reached().groups() - image * inputs;
        input.draw(
                sketch,
                n -> new Ref(Part.INPUT, subject.problem().input().shape(), image * inputs + n),
                n -> subject.colour(n < read ? Token.INPUT_READ : Token.INPUT),
                n -> inputText(image * inputs + n));
        Frame.Lane collecting = frame.collecting();
        int first = (collecting.lit() ? collecting.group() / outputs : 0) * outputs;
        Shape shape = subject.problem().outputShape();
        output.draw(
                sketch,
                n -> new Ref(Part.OUTPUT, shape, first + n),
                n -> ground(collecting, first + n),
                n -> outputText(collecting, first + n));
    }

    private String inputText(int flat) {
        return subject.symbols()
                ? Names.input(subject, flat)
                : Numbers.print(subject.problem().input().at(flat));
    }

    private String outputText(Frame.Lane lane, int flat) {
        if (flat >= lane.standing().reached().groups()) {
            return "";
        }
        return subject.symbols() ? Names.output(subject, flat) : Numbers.print(value(lane, flat));
    }

    private int ground(Frame.Lane lane, int flat) {
        return flat < lane.standing().reached().groups()
                ? Shades.output(subject, value(lane, flat))
                : subject.colour(Token.OUTPUT);
    }

    private float value(Frame.Lane lane, int flat) {
        return subject.collected().at(flat, lane.standing().reached()).value();
    }

    private void lights(Sketch sketch, Frame frame) {
        if (frame.input() >= 0) {
            int column = frame.input() % inputs;
            pair.lightInput(sketch, column);
            main.lightInput(sketch, column);
            input.light(sketch, column, subject.colour(Token.FOCUS));
        }
        if (frame.output() >= 0) {
            int row = frame.output() % outputs;
            pair.lightOutput(sketch, row);
            main.lightOutput(sketch, row);
            output.light(sketch, row, subject.colour(Token.OUTPUT_LINE));
        }
    }
}
