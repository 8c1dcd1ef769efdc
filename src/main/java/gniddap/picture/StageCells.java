package gniddap.picture;

import gniddap.trace.PartialSum;
import gniddap.trace.Reached;

/// What stands in the cells of the stage at a moment.
public final class StageCells {
    private final Subject subject;
    private final Stage stage;
    private final int completeCells;
    private final int stagePerChannel;

    StageCells(Subject subject) {
        this.subject = subject;
        stage = subject.stage();
        completeCells = stage.complete().count();
        stagePerChannel = stage.sizes().planes()
                * stage.sizes().cellsPerPlane()
                / stage.complete().size(1);
    }

    /// A cell at a moment.
    ///
    /// @param inside whether the window keeps it
    /// @param gap whether no product ever reaches it, or it lies beyond f
    /// @param known whether anything was added to it yet, or never will be
    /// @param stamped whether the lit step did so
    public record Cell(boolean inside, boolean gap, boolean known, boolean stamped, float value, int ground) {}

    /// The cell of an image at a moment.
    ///
    /// @param tapNumber the number of the lit step's tap that lands there, or −1
    public Cell at(Frame.Lane lane, int image, int cell, int tapNumber) {
        int complete = stage.completeAt(cell);
        boolean inside = stage.outputAt(cell) >= 0;
        Reached reached = lane.standing().reached();
        PartialSum sum = complete < 0
                ? new PartialSum(0, 0)
                : subject.distributed().at(image * completeCells + complete, reached);
        boolean gap = complete < 0 || stage.gaps().isGap(complete);
        boolean known = sum.products() > 0 || ended(reached);
        float value = complete >= 0 && inside ? sum.value() : withoutBias(sum, image, cell, reached);
        boolean stamped = tapNumber >= 0 && lane.made(tapNumber);
        int ground = stamped ? stampGround(lane, tapNumber, inside) : plainGround(inside && !gap, known, value);
        return new Cell(inside, gap, known, stamped, value, ground);
    }

    /// Whether all products are made, so that a cell without any stays without.
    private boolean ended(Reached reached) {
        return reached.groups() == subject.models().distributing().grouping().groups();
    }

    /// Cells that the window does not keep receive no bias; those it takes beyond f receive nothing else.
    private float withoutBias(PartialSum sum, int image, int cell, Reached reached) {
        if (!reached.bias()) {
            return sum.value();
        }
        if (stage.completeAt(cell) < 0) {
            int channel = cell / stagePerChannel;
            return subject.distributed()
                    .biasOf(channel * (completeCells / stage.complete().size(1)));
        }
        return subject.distributed()
                .at(
                        image * completeCells + stage.completeAt(cell),
                        new Reached(reached.groups(), reached.products(), false))
                .value();
    }

    private int stampGround(Frame.Lane lane, int tapNumber, boolean inside) {
        int weight = subject.colours().at(lane.taps().get(tapNumber).weight());
        return inside ? weight : Shades.cut(subject, weight);
    }

    private int plainGround(boolean inside, boolean known, float value) {
        if (!inside) {
            return 0;
        }
        return known ? Shades.output(subject, value) : subject.colour(Token.OUTPUT);
    }
}
