package gniddap.picture.matrix;

import gniddap.picture.Names;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.picture.Shades;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.trace.PartialSum;
import gniddap.words.Numbers;

/// What the cells of the input and of the output show at a moment, in their columns and in their grids. Indices are
/// those of one image.
record RunningVectors(Subject subject, MatrixRun run) {

    Ref inputRef(int n) {
        return new Ref(Part.INPUT, subject.problem().input().shape(), run.flatInput(n));
    }

    Ref outputRef(int n) {
        return new Ref(Part.OUTPUT, subject.problem().outputShape(), run.flatOutput(n));
    }

    String inputText(int n) {
        return subject.symbols()
                ? Names.input(subject, run.flatInput(n))
                : Numbers.print(subject.problem().input().at(run.flatInput(n)));
    }

    int inputGround(int n) {
        boolean gone = run.flattened(n) == 1;
        return subject.colour(isNow(n) ? Token.INPUT_NOW : gone ? Token.INPUT_READ : Token.INPUT);
    }

    /// An entry that has not arrived is empty.
    String flatText(int n) {
        return run.flattened(n) == 1 ? inputText(n) : "";
    }

    int flatGround(int n) {
        if (run.flattened(n) < 1) {
            return subject.colour(Token.INPUT);
        }
        return subject.colour(isNow(n) ? Token.INPUT_NOW : Token.INPUT_READ);
    }

    String sumText(int n) {
        PartialSum sum = run.sum(n);
        if (sum.products() == 0) {
            return "";
        }
        return subject.symbols() ? Names.output(subject, run.flatOutput(n)) : Numbers.print(sum.value());
    }

    int sumGround(int n) {
        PartialSum sum = run.sum(n);
        if (!run.byColumns() && n == run.lit()) {
            return subject.colour(Token.OUTPUT_NOW);
        }
        return sum.products() == 0 ? subject.colour(Token.OUTPUT) : Shades.output(subject, sum.value());
    }

    /// A cell that is not done is empty.
    String gridText(int n) {
        return run.reshaped(n) == 1 ? sumText(n) : "";
    }

    int gridGround(int n) {
        return run.reshaped(n) == 1 ? sumGround(n) : subject.colour(Token.OUTPUT);
    }

    /// The input value whose plane is drawn where there is room for one only.
    int focusInput() {
        return run.byColumns() ? run.lit() : firstInput();
    }

    int focusOutput() {
        return run.byColumns() ? firstOutput() : run.lit();
    }

    private int firstInput() {
        return run.fresh().isEmpty() ? 0 : run.fresh().getFirst().input();
    }

    private int firstOutput() {
        return run.fresh().isEmpty() ? 0 : run.fresh().getFirst().output();
    }

    private boolean isNow(int n) {
        return run.byColumns() && n == run.lit();
    }
}
