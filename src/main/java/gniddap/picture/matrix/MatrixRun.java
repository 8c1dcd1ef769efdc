package gniddap.picture.matrix;

import gniddap.engine.Tensor;
import gniddap.picture.Frame;
import gniddap.picture.Subject;
import gniddap.trace.Grouping;
import gniddap.trace.PartialSum;
import gniddap.trace.Step;
import gniddap.trace.Tap;
import java.util.ArrayList;
import java.util.List;

/// A moment of the leading model as the matrix shows it: by columns where that is distributing, by rows where it is
/// collecting. All indices are those of one image, the one the run is at.
final class MatrixRun {
    private final Subject subject;
    private final Arrivals arrivals;
    private final Tensor result;
    private final Frame.Lane lane;
    private final boolean byColumns;
    private final int inputs;
    private final int outputs;
    private final int image;

    MatrixRun(Subject subject, Facts facts, Frame frame) {
        this.subject = subject;
        this.arrivals = facts.arrivals();
        this.result = facts.result();
        byColumns = subject.models().leading() == subject.models().distributing();
        lane = byColumns ? frame.distributing() : frame.collecting();
        inputs = subject.layer().inputShape(1).count();
        outputs = subject.layer().outputShape(1).count();
        int perImage = byColumns ? inputs : outputs;
        int last = subject.problem().batch() - 1;
        int idle = lane.bias() ? last : 0;
        image = lane.lit() ? lane.group() / perImage : idle;
    }

    boolean byColumns() {
        return byColumns;
    }

    int image() {
        return image;
    }

    /// The column or row that is lit, or −1.
    int lit() {
        return lane.lit() ? lane.group() - image * (byColumns ? inputs : outputs) : Frame.Lane.NONE;
    }

    Frame.Lane lane() {
        return lane;
    }

    int flatInput(int input) {
        return image * inputs + input;
    }

    int flatOutput(int output) {
        return image * outputs + output;
    }

    /// How far an input value has slid from its grid into the column, 0 to 1.
    double flattened(int input) {
        int needed = arrivals.neededAt(input);
        if (lane.bias() || needed < lit()) {
            return 1;
        }
        return lane.lit() && needed == lit()
                ? share(isFirst(), lane.standing().phases().look(), 1)
                : 0;
    }

    /// How far an output cell has slid from the column into its grid, 0 to 1.
    double reshaped(int output) {
        int done = arrivals.doneAt(output);
        if (lane.bias() || done < lit()) {
            return 1;
        }
        return lane.lit() && done == lit()
                ? share(isLast(), lane.standing().phases().settle(), 0)
                : 0;
    }

    private static double share(boolean now, double moving, double otherwise) {
        return now ? moving : otherwise;
    }

    /// What stands in an output cell now, and of how many products; of a cell that is done they are not counted.
    PartialSum sum(int output) {
        if (lane.standing().reached().bias()) {
            return new PartialSum(subject.output().at(flatOutput(output)), 1);
        }
        if (lane.bias() || arrivals.doneAt(output) < lit()) {
            return new PartialSum(result.at(flatOutput(output)), 1);
        }
        if (!byColumns) {
            return subject.collected().at(flatOutput(output), lane.standing().reached());
        }
        int complete = subject.stage().completeOf(output);
        int cells = subject.stage().complete().count();
        return complete < 0
                ? subject.collected().at(flatOutput(output), lane.standing().reached())
                : subject.distributed()
                        .at(image * cells + complete, lane.standing().reached());
    }

    /// The taps of the lit step that reach the output, with cells counted within the image.
    List<Tap> fresh() {
        List<Tap> kept = new ArrayList<>();
        for (Tap tap : lane.taps()
                .subList(lane.taps().size() - lane.fresh(), lane.taps().size())) {
            int output = byColumns ? kept(tap.output()) : tap.output() % outputs;
            if (tap.input() >= 0 && output >= 0) {
                kept.add(new Tap(tap.input() % inputs, tap.weight(), output));
            }
        }
        return kept;
    }

    private int kept(int complete) {
        int cells = subject.stage().complete().count();
        return subject.stage().outputAt(subject.stage().stageOf(complete % cells));
    }

    private boolean isFirst() {
        Step step = lane.standing().step();
        return step != null && step.firstProduct() == grouping().before(lane.group());
    }

    private boolean isLast() {
        Step step = lane.standing().step();
        return step != null
                && step.firstProduct() + step.products()
                        == grouping().before(lane.group()) + grouping().count(lane.group());
    }

    private Grouping grouping() {
        return subject.models().leading().grouping();
    }
}
