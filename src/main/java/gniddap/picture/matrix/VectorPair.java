package gniddap.picture.matrix;

import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.picture.Face;
import gniddap.picture.Names;
import gniddap.picture.Part;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Shades;
import gniddap.picture.Sizes;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.words.Numbers;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// The two vectors of the product with their grids: the input's rows slide into a column, the output's out of one. Of a
/// turned matrix the vectors are the result and what it becomes when it is sent back.
final class VectorPair {
    private static final double LARGEST_CELL = 40;
    private static final double GRID_GAP = 10;
    private static final double READABLE_CELL = 18;

    private final Subject subject;
    private final MatrixPlace main;
    private final Facts facts;
    private final Letters letters;
    private final Vector factor;
    private final Vector product;
    private final Grid factorGrid;
    private final Grid productGrid;
    private final Shape factorShape;
    private final Shape productShape;

    VectorPair(Subject subject, MatrixLayout layout, MatrixPlace main, Facts facts) {
        this.subject = subject;
        this.main = main;
        this.facts = facts;
        letters = new Letters(subject);
        Shape inputs = subject.layer().inputShape(1);
        Shape outputs = subject.layer().outputShape(1);
        factorShape = main.mirrored() ? outputs : inputs;
        productShape = main.mirrored() ? inputs : outputs;
        double x = layout.area().right() + MatrixLayout.DOT;
        double right = x + MatrixLayout.VECTOR + MatrixLayout.EQUALS;
        factor = factor(layout, x);
        product = new Vector(
                subject,
                new Rect(right, main.at().y(), MatrixLayout.VECTOR, main.at().height()),
                main.mirrored() ? main.column() : main.row(),
                main.cell(),
                productShape.count());
        Rect grids = layout.grids();
        double half = (grids.height() + Grid.LABEL * 2 - GRID_GAP) / 2;
        Rect upper = new Rect(grids.x(), grids.y() - 2 * Grid.LABEL, grids.width(), half);
        factorGrid = Grid.of(subject, upper, PlaneSizes.ofImage(factorShape), LARGEST_CELL);
        productGrid = Grid.of(subject, upper.moved(0, half + GRID_GAP), PlaneSizes.ofImage(productShape), LARGEST_CELL);
    }

    /// As many entries as the matrix shows columns, smaller where they would be higher than their place.
    private Vector factor(MatrixLayout layout, double x) {
        double visible = main.at().width() / main.cell();
        double largest = Math.max(main.cell(), READABLE_CELL);
        double cell = Math.min(largest, layout.area().height() / visible);
        Rect at = new Rect(x, main.at().y(), MatrixLayout.VECTOR, visible * cell);
        return new Vector(subject, at, main.mirrored() ? main.row() : main.column(), cell, factorShape.count());
    }

    void draw(Sketch sketch, MatrixRun run) {
        if (!main.turning()) {
            signs(sketch);
        }
        if (main.mirrored()) {
            sentBack(sketch, run);
        } else {
            running(sketch, run);
        }
    }

    /// The outline of the lit input value or output cell, in its column and its grid.
    void light(Sketch sketch, int index, boolean output, int colour) {
        boolean isProduct = output != main.mirrored();
        (isProduct ? product : factor).light(sketch, index, colour);
        Grid grid = isProduct ? productGrid : factorGrid;
        if (grid.shows(index, index)) {
            sketch.outline(grid.at(index), 3, colour, 1.8);
        }
    }

    private void signs(Sketch sketch) {
        int colour = subject.colour(Token.TEXT);
        double middle = Math.min(main.at().centreY(), factor.at().centreY());
        sign(sketch, factor.at().x() - MatrixLayout.DOT / 2, middle, "·", colour);
        sign(sketch, product.at().x() - MatrixLayout.EQUALS / 2, middle, "=", colour);
        int quiet = subject.colour(Token.TEXT_QUIET);
        double y = main.at().y() - 12;
        String first = main.mirrored() ? letters.result() : letters.input();
        String second = main.mirrored() ? letters.back() : letters.result();
        sketch.centred(factor.at().centreX(), y, first, Face.TEXT_SEMIBOLD, 12, quiet, null);
        sketch.centred(product.at().centreX(), y, second, Face.TEXT_SEMIBOLD, 12, quiet, null);
    }

    private static void sign(Sketch sketch, double x, double middle, String sign, int colour) {
        sketch.centred(x, middle, sign, Face.TEXT_BOLD, 15, colour, null);
    }

    private void running(Sketch sketch, MatrixRun run) {
        RunningVectors running = new RunningVectors(subject, run);
        int focusInput = running.focusInput();
        int focusOutput = running.focusOutput();
        factorGrid.draw(
                sketch,
                letters.input() + " " + spatial(factorShape),
                focusInput,
                running::inputRef,
                running::inputGround,
                running::inputText);
        if (!main.turning()) {
            factor.draw(sketch, running::inputRef, running::flatGround, running::flatText);
            product.draw(sketch, running::outputRef, running::sumGround, running::sumText);
        }
        productGrid.draw(
                sketch,
                letters.result() + " " + spatial(productShape),
                focusOutput,
                running::outputRef,
                running::gridGround,
                running::gridText);
        if (!main.turning()) {
            new Slides(subject, run, running).draw(sketch, factorGrid, factor, product, productGrid);
            Travel.draw(sketch, subject, run, main, product);
        }
    }

    private void sentBack(Sketch sketch, MatrixRun run) {
        IntFunction<Ref> result = n -> new Ref(Part.OUTPUT, subject.problem().outputShape(), run.flatOutput(n));
        IntUnaryOperator shade = n -> Shades.output(subject, facts.result().at(run.flatOutput(n)));
        IntFunction<String> said =
                n -> text(facts.result(), run.flatOutput(n), Names.output(subject, run.flatOutput(n)));
        IntFunction<Ref> back =
                n -> new Ref(Part.ROUND_TRIP, subject.problem().input().shape(), run.flatInput(n));
        IntUnaryOperator ground = _ -> subject.colour(Token.INPUT_READ);
        IntFunction<String> number = n -> Numbers.print(facts.back().at(run.flatInput(n)));
        factorGrid.draw(sketch, letters.result() + " " + spatial(factorShape), 0, result, shade, said);
        if (!main.turning()) {
            factor.draw(sketch, result, shade, said);
            product.draw(sketch, back, ground, number);
        }
        productGrid.draw(sketch, letters.back() + " " + spatial(productShape), 0, back, ground, number);
    }

    private String text(Tensor tensor, int flat, String name) {
        return subject.symbols() ? name : Numbers.print(tensor.at(flat));
    }

    private static String spatial(Shape shape) {
        return Sizes.of(shape);
    }
}
