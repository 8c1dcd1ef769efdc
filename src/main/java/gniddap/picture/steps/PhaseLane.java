package gniddap.picture.steps;

import gniddap.engine.Phase;
import gniddap.picture.Captions;
import gniddap.picture.Frame;
import gniddap.picture.InputPanel;
import gniddap.picture.KernelPanel;
import gniddap.picture.PairLayout;
import gniddap.picture.PlaneGrid;
import gniddap.picture.PlaneNames;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Sizes;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.play.Phases;
import gniddap.play.Standing;
import gniddap.trace.Reached;
import gniddap.words.Words;
import java.util.List;

/// From the input to the output by phase: the kernel falls apart into small kernels, each is run as a plain
/// convolution, and their results interleave.
final class PhaseLane {
    private static final double GAP = 26;
    private static final double LARGEST_CELL = 40;
    private static final double SOURCES = 0.3;
    private static final double OUTPUT = 0.22;

    private final Subject subject;
    private final PhaseOrder order;
    private final PairLayout.Slot inputSlot;
    private final PairLayout.Slot kernelSlot;
    private final PairLayout.Slot outputSlot;
    private final InputPanel input;
    private final KernelPanel kernel;
    private final PhaseTiles tiles;
    private final PhaseOutput output;

    PhaseLane(Subject subject, Rect body) {
        this.subject = subject;
        order = new PhaseOrder(subject.problem());
        Rect sources = new Rect(body.x(), body.y(), body.width() * SOURCES - GAP, body.height());
        PlaneSizes values = PlaneSizes.ofImage(subject.problem().input().shape());
        PlaneSizes weights = PlaneSizes.ofKernels(subject.layer());
        boolean line = values.rows() == 1;
        Rect first = line ? upper(sources) : leftHalf(sources);
        Rect second = line ? first.moved(0, sources.height() / 2) : first.moved((sources.width() + GAP) / 2, 0);
        inputSlot = slot(first, values, first.width());
        kernelSlot = slot(second, weights, second.width());
        double outputWidth = body.width() * OUTPUT;
        Rect right = new Rect(body.right() - outputWidth, body.y(), outputWidth, body.height());
        outputSlot = slot(right, PlaneSizes.ofImage(subject.problem().outputShape()), outputWidth);
        input = new InputPanel(subject, inputSlot.grid());
        kernel = new KernelPanel(subject, kernelSlot.grid(), false);
        Rect middle = new Rect(sources.right() + GAP, body.y(), right.x() - sources.right() - 2 * GAP, body.height());
        tiles = new PhaseTiles(subject, order, middle);
        output = new PhaseOutput(subject, order, outputSlot.grid(), tiles);
    }

    void draw(Sketch sketch, Frame frame, Progress progress) {
        int done = progress.now() == Act.WORK
                ? order.done(progress.share())
                : progress.isDone(Act.WORK) ? subject.problem().outputShape().count() : 0;
        boolean lit = progress.now() == Act.WORK;
        int channel = done == 0 ? 0 : order.channel(done - 1);
        Frame.Lane all = rest();
        labels(sketch, all);
        input.draw(sketch, all, channel / subject.layer().outChannels());
        kernel.draw(sketch, all);
        new PlaneNames(sketch, subject, inputSlot.grid()).planes();
        if (lit) {
            Phase phase = order.phaseOf(done - 1);
            Reads.outline(sketch, subject, inputSlot.grid(), order.output(channel, phase, order.done(done, phase) - 1));
        }
        tiles.draw(sketch, channel, done, lit, kernel::at, progress.of(Act.TURN));
        boolean bias = frame.collecting().standing().reached().bias();
        output.draw(sketch, channel, progress.of(Act.CUT), bias);
        new PlaneNames(sketch, subject, outputSlot.grid()).planes();
    }

    private void labels(Sketch sketch, Frame.Lane lane) {
        String inputLabel = Words.say("panel.input", subject.inputLetter());
        Captions.above(sketch, subject, inputSlot, inputSlot.grid().label(inputLabel, 0));
        Captions.above(sketch, subject, kernelSlot, kernel.label(lane));
        String text = Words.say(
                "panel.output.sized",
                subject.outputLetter(),
                Sizes.of(subject.problem().outputShape()));
        Captions.above(sketch, subject, outputSlot, outputSlot.grid().label(text, 0));
    }

    /// Everything is read and nothing is lit.
    private Frame.Lane rest() {
        Reached all = new Reached(subject.problem().input().count(), 0, false);
        return new Frame.Lane(new Standing(null, Phases.of(1), all, 0), -1, List.of(), 0, null);
    }

    private static Rect upper(Rect all) {
        return new Rect(all.x(), all.y(), all.width(), all.height() / 2 - 4);
    }

    private static Rect leftHalf(Rect all) {
        return new Rect(all.x(), all.y(), (all.width() - GAP) / 2, all.height());
    }

    private static PairLayout.Slot slot(Rect area, PlaneSizes sizes, double room) {
        Rect below = area.withoutTop(PairLayout.LABEL);
        return new PairLayout.Slot(PlaneGrid.fit(below, sizes, LARGEST_CELL), room);
    }
}
