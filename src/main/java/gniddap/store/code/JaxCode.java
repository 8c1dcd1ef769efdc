package gniddap.store.code;

import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.conventions.Framework;
import gniddap.engine.conventions.Wording;
import gniddap.engine.conventions.Wordings;
import gniddap.words.Words;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One call of `jax.lax`: its padding can say every window.
record JaxCode(Problem problem) {
    private static final String SPACE = "DHW";

    void write(Script script) {
        Layer layer = problem.layer();
        Wording wording = Wordings.of(layer, Framework.JAX);
        script.line("import numpy as np").line("from jax import lax").numbers(problem);
        if (layer.operation() == Operation.TRANSPOSED && layer.groups() > 1) {
            turn(script, layer);
        }
        script.line("y = np.asarray(lax." + wording.function() + "(")
                .line("    " + String.join(", ", wording.arguments()) + ",")
                .line("    dimension_numbers=" + dimensionNumbers(layer) + "))");
        if (problem.bias().isPresent()) {
            script.line("y = y + b.reshape" + Detour.alongChannels(layer));
        }
    }

    /// What `transpose_kernel` does, for each group: the kernel turned, its channels swapped.
    private static void turn(Script script, Layer layer) {
        String kernel =
                layer.axes().stream().map(axis -> String.valueOf(axis.kernel())).collect(Collectors.joining(", "));
        String axes = IntStream.range(0, layer.dimensions())
                .mapToObj(n -> String.valueOf(n + 2))
                .collect(Collectors.joining(", "));
        script.line("# " + Words.say("code.remark.jax-groups"))
                .line("w = w.reshape(%d, %d, %d, %s)"
                        .formatted(layer.groups(), layer.inPerGroup(), layer.outPerGroup(), kernel))
                .line("w = w.swapaxes(1, 2).reshape(%d, %d, %s)"
                        .formatted(layer.outChannels(), layer.inPerGroup(), kernel))
                .line("w = np.ascontiguousarray(np.flip(w, axis=(" + axes + ",)))");
    }

    /// Numbers and channels first; space by the letters of its axes.
    private static String dimensionNumbers(Layer layer) {
        String space = SPACE.substring(SPACE.length() - layer.dimensions());
        return "(\"NC%s\", \"OI%s\", \"NC%s\")".formatted(space, space, space);
    }
}
