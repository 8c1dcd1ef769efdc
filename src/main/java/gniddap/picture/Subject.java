package gniddap.picture;

import gniddap.engine.BorderedAxis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.ProductCount;
import gniddap.engine.Reading;
import gniddap.engine.Tensor;
import gniddap.trace.Models;
import gniddap.trace.PartialSums;
import java.util.List;

/// What every panel of a scene draws from: the problem, both traces and all that follows from them once and for all.
public record Subject(
        Scene scene,
        Models models,
        PartialSums distributed,
        PartialSums collected,
        Tensor output,
        float largestOutput,
        Stage stage,
        List<BorderedAxis> bordered,
        Border border,
        WeightColours colours,
        ProductCount cost) {

    public static Subject of(Scene scene) {
        Problem problem = scene.problem();
        Models models = Models.of(problem, scene.grain());
        Tensor output = Reading.COLLECT.compute(problem);
        return new Subject(
                scene,
                models,
                PartialSums.of(problem, models.distributing()),
                PartialSums.of(problem, models.collecting()),
                output,
                largest(output),
                Stage.of(problem.layer()),
                problem.layer().axes().stream().map(BorderedAxis::of).toList(),
                Border.of(problem.layer()),
                WeightColours.of(problem.layer()),
                ProductCount.of(problem));
    }

    /// The same run in another scene.
    Subject in(Scene other) {
        return new Subject(
                other, models, distributed, collected, output, largestOutput, stage, bordered, border, colours, cost);
    }

    public Problem problem() {
        return scene.problem();
    }

    public Layer layer() {
        return scene.problem().layer();
    }

    public boolean transposed() {
        return layer().operation() == Operation.TRANSPOSED;
    }

    public boolean symbols() {
        return scene.style().symbols();
    }

    /// Whether titles and sentences stand beside the drawings.
    public boolean captions() {
        return scene.style().captions();
    }

    public int colour(Token token) {
        return scene.style().theme().colour(token);
    }

    /// Letters of the field: x → y for the transposed layer, u → v for the convolution.
    public char inputLetter() {
        return transposed() ? 'x' : 'u';
    }

    public char outputLetter() {
        return transposed() ? 'y' : 'v';
    }

    private static float largest(Tensor tensor) {
        float largest = 0;
        for (int flat = 0; flat < tensor.count(); flat++) {
            largest = Math.max(largest, Math.abs(tensor.at(flat)));
        }
        return largest == 0 ? 1 : largest;
    }
}
