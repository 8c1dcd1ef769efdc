package gniddap.picture.steps;

import gniddap.engine.Phase;
import gniddap.engine.Problem;
import java.util.List;

/// The order in which the lane by phase fills the output: channel by channel, in each phase by phase.
final class PhaseOrder {
    private final Problem problem;
    private final List<Phase> phases;
    private final int channelCells;

    PhaseOrder(Problem problem) {
        this.problem = problem;
        phases = Phase.of(problem);
        channelCells = problem.layer().outputCells();
    }

    List<Phase> phases() {
        return phases;
    }

    /// How many cells are done, the last of them still lit, when so much of the work is.
    ///
    /// @param share of the work, 0 to 1
    int done(double share) {
        return (int) Math.ceil(share * problem.outputShape().count() - 1e-9);
    }

    /// The channel of the cell of a number, counted on from image to image.
    int channel(int cell) {
        return cell / channelCells;
    }

    /// How many cells of a phase are done in the channel that the last of `done` cells belongs to.
    int done(int done, Phase phase) {
        int left = done == 0 ? 0 : (done - 1) % channelCells + 1;
        for (Phase each : phases) {
            if (each.equals(phase)) {
                break;
            }
            left -= each.cells();
        }
        return Math.clamp(left, 0, phase.cells());
    }

    /// The phase of the cell of a number.
    Phase phaseOf(int cell) {
        int left = cell % channelCells;
        for (Phase phase : phases) {
            if (left < phase.cells()) {
                return phase;
            }
            left -= phase.cells();
        }
        throw new IllegalStateException("cell " + cell + " belongs to no phase");
    }

    /// The index in the output of a cell of a phase.
    int output(int channel, Phase phase, int n) {
        return channel * channelCells + phase.outputAt(n);
    }
}
