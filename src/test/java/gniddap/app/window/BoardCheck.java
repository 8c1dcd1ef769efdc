package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.player.Run;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.View;
import gniddap.play.Standing;
import gniddap.trace.Grain;
import gniddap.trace.Models;
import gniddap.trace.Order;
import gniddap.trace.Reached;
import gniddap.trace.Tap;
import gniddap.trace.Trace;
import gniddap.words.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Compares every number on the board with what the engine comes to by other ways than the board's own.
final class BoardCheck {
    private final Models models;
    private final Problem problem;
    private final Reached distributed;
    private final Reached collected;
    private final Tensor withBias;
    private final Tensor withoutBias;
    private final Tensor stamped;
    private final View view;
    /// Whether the output is filled by the columns of the matrix, and not row by row.
    private final boolean byColumns;
    /// Whether the matrix lies mirrored, and what is sent back is the whole result.
    private final boolean turned;

    private final Tensor windowed;
    private final Tensor finished;

    private BoardCheck(Run run, boolean turned) {
        this.turned = turned;
        models = run.models();
        problem = run.models().problem();
        distributed =
                Standing.of(run.models(), Order.DISTRIBUTING, run.moment()).reached();
        collected = Standing.of(run.models(), Order.COLLECTING, run.moment()).reached();
        withBias = Reading.MATRIX.compute(problem);
        withoutBias = Reading.MATRIX.compute(problem.withBias(Optional.empty()));
        view = run.view();
        byColumns = view == View.MATRIX && run.models().grain() != Grain.OUTPUT_CELL;
        stamped = stamped();
        windowed = windowed();
        finished = finished();
    }

    /// Every number that stands in a cell of the picture is the engine's.
    ///
    /// @param turned whether the matrix is turned into its mirror
    static void of(Run run, boolean turned, Picture picture) {
        BoardCheck check = new BoardCheck(run, turned);
        for (Mark mark : picture.marks()) {
            Ref ref = mark.ref();
            if (mark instanceof Mark.Label label && ref != null) {
                String text = label.text();
                check.expected(ref)
                        .ifPresent(value -> assertThat(text)
                                .as("%s in %s", ref.id(), run.view())
                                .isEqualTo(Numbers.print(value)));
            }
        }
    }

    private Optional<Float> expected(Ref ref) {
        int flat = ref.flat();
        return switch (ref.part()) {
            case INPUT -> Optional.of(problem.input().at(flat));
            case WEIGHT, TURNED_WEIGHT -> Optional.of(problem.weight().at(flat));
            case BIAS -> problem.bias().map(bias -> bias.at(flat));
            case OUTPUT -> shown(flat);
            case COMPLETE -> Optional.of((view == View.CONVENTIONS ? finished : stamped).at(flat));
            default -> Optional.empty();
        };
    }

    /// Conventions show what comes out in the end, columns of the matrix what distributing has come to.
    private Optional<Float> shown(int flat) {
        return switch (view) {
            case CONVENTIONS -> Optional.of(withBias.at(flat));
            case MATRIX -> turned ? Optional.of(withoutBias.at(flat)) : inMatrix(flat);
            default -> output(flat);
        };
    }

    private Optional<Float> inMatrix(int flat) {
        return byColumns ? Optional.of(windowed.at(flat)) : output(flat);
    }

    /// Cells that collecting has finished, and the sum of the first products in the one it works on.
    private Optional<Float> output(int flat) {
        if (flat < collected.groups()) {
            return Optional.of((collected.bias() ? withBias : withoutBias).at(flat));
        }
        return flat == collected.groups() && collected.products() > 0
                ? Optional.of(
                        begun(models.collecting(), collected).values().stream().reduce(0f, Float::sum))
                : Optional.empty();
    }

    /// The products of the group that is worked on, by the cell they go to; those of one cell stand in their order.
    private Map<Integer, Float> begun(Trace trace, Reached reached) {
        Map<Integer, Float> products = new LinkedHashMap<>();
        for (int n = 0; n < reached.products(); n++) {
            Tap tap = trace.grouping().tap(reached.groups(), n);
            int cell = trace.order() == Order.DISTRIBUTING ? tap.output() : n;
            if (tap.input() >= 0 && cell >= 0) {
                products.put(
                        cell, problem.input().at(tap.input()) * problem.weight().at(tap.weight()));
            }
        }
        return products;
    }

    /// The complete output of the inputs that distributing is done with, and of the first products of the next; a bias
    /// only within the window.
    private Tensor stamped() {
        float[] values = problem.input().values();
        for (int flat = distributed.groups(); flat < values.length; flat++) {
            values[flat] = 0;
        }
        Tensor input = new Tensor(problem.input().shape(), values);
        Problem part = new Problem(problem.name(), problem.layer(), input, problem.weight(), Optional.empty());
        boolean transposed = problem.layer().operation() == Operation.TRANSPOSED;
        Tensor sums = Reading.MATRIX.compute(transposed ? part.withoutWindow() : part);
        float[] all = sums.values();
        begun(models.distributing(), distributed).forEach((cell, product) -> all[cell] += product);
        Tensor reached = new Tensor(sums.shape(), all);
        return distributed.bias() ? biased(reached, transposed) : reached;
    }

    /// What the window keeps of the complete output so far.
    private Tensor windowed() {
        Shape output = problem.outputShape();
        float[] values = new float[output.count()];
        for (int flat = 0; flat < values.length; flat++) {
            int[] at = output.coordinates(flat);
            float beyond = distributed.bias() ? problem.bias().orElseThrow().at(at[1]) : 0;
            if (problem.layer().operation() == Operation.TRANSPOSED) {
                for (int axis = 2; axis < at.length; axis++) {
                    at[axis] += problem.layer().axes().get(axis - 2).window().begin();
                }
            }
            values[flat] =
                    inside(stamped.shape(), at) ? stamped.at(stamped.shape().flat(at)) : beyond;
        }
        return new Tensor(output, values);
    }

    /// Every cell of the complete output when all is done, the bias added wherever a window may keep it.
    private Tensor finished() {
        boolean transposed = problem.layer().operation() == Operation.TRANSPOSED;
        return Reading.MATRIX.compute(transposed ? problem.withoutWindow() : problem);
    }

    private Tensor biased(Tensor sums, boolean transposed) {
        float[] values = sums.values();
        Shape output = problem.outputShape();
        for (int flat = 0; flat < output.count(); flat++) {
            int[] at = output.coordinates(flat);
            for (int axis = 2; axis < at.length && transposed; axis++) {
                at[axis] += problem.layer().axes().get(axis - 2).window().begin();
            }
            if (inside(sums.shape(), at)) {
                values[sums.shape().flat(at)] += problem.bias().orElseThrow().at(at[1]);
            }
        }
        return new Tensor(sums.shape(), values);
    }

    private static boolean inside(Shape shape, int[] at) {
        for (int axis = 0; axis < at.length; axis++) {
            if (at[axis] < 0 || at[axis] >= shape.size(axis)) {
                return false;
            }
        }
        return true;
    }
}
