package gniddap.store.code;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.conventions.Framework;
import gniddap.engine.conventions.Setting;
import gniddap.engine.conventions.Wording;
import gniddap.engine.conventions.Wordings;
import gniddap.words.Words;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A layer of `keras.layers` with its weights put in, channels last. Groups of a transposed convolution become layers
/// of
/// their own, and a dilation that Keras does not take becomes zeros between the weights.
record KerasCode(Problem problem) {

    void write(Script script) {
        Layer layer = problem.layer();
        Layer whole = spreads(layer) ? Wordings.with(layer, KerasCode::spread) : layer;
        Wording said = Wordings.of(whole, Framework.KERAS);
        Detour detour = Detour.of(problem, Wordings.same(said.layer(), whole));
        script.line("import keras").line("import numpy as np").numbers(problem);
        if (spreads(layer)) {
            spread(script, layer);
        }
        script.lines(detour.before());
        function(script, detour);
        if (byGroups(layer)) {
            eachGroup(script, detour);
        } else {
            script.line("y = run(x, w" + (detour.bias() ? ", b)" : ")"));
        }
        script.lines(detour.after());
    }

    private void function(Script script, Detour detour) {
        Layer called = called(detour.called());
        String call = Wordings.of(called, Framework.KERAS).call();
        String weights = axes();
        String bias = detour.bias() ? "" : ", use_bias=False";
        script.line("def run(x, w" + (detour.bias() ? ", b):" : "):"))
                .line("    layer = keras.layers." + call.substring(0, call.length() - 1) + bias + ")")
                .line("    u = np.moveaxis(x, 1, -1)")
                .line("    layer.build(u.shape)")
                .line("    layer.set_weights([np.transpose(w, " + weights + ")" + (detour.bias() ? ", b])" : "])"))
                .line("    return np.moveaxis(keras.ops.convert_to_numpy(layer(u)), -1, 1)")
                .blank();
    }

    /// What one call computes: all, or one group, its dilation spread where it must be.
    private Layer called(Layer layer) {
        Layer spread = spreads(layer) ? Wordings.with(layer, KerasCode::spread) : layer;
        return byGroups(layer) ? new Layer(spread.axes(), layer.inPerGroup(), layer.outPerGroup(), 1) : spread;
    }

    private static void eachGroup(Script script, Detour detour) {
        int groups = detour.called().groups();
        String split = "np.split(%s, " + groups + ", axis=%d)";
        String parts = split.formatted("x", 1) + ", " + split.formatted("w", 0)
                + (detour.bias() ? ", " + split.formatted("b", 0) : "");
        script.line("# " + Words.say("code.remark.groups"))
                .line("y = np.concatenate([run(*part) for part in zip(" + parts + ")], axis=1)");
    }

    private static void spread(Script script, Layer layer) {
        String places =
                layer.axes().stream().map(axis -> "::" + axis.dilation()).collect(Collectors.joining(", "));
        script.line("# " + Words.say("code.remark.dilation"))
                .line("wide = np.zeros(w.shape[:2] + " + Setting.tuple(layer.axes(), Axis::extent) + ", np.float32)")
                .line("wide[:, :, " + places + "] = w")
                .line("w = wide");
    }

    /// Keras takes no dilation beside a stride.
    private static boolean spreads(Layer layer) {
        boolean dilated = layer.axes().stream().anyMatch(axis -> axis.dilation() > 1);
        boolean strided = layer.axes().stream().anyMatch(axis -> axis.stride() > 1);
        return dilated && strided;
    }

    private static Axis spread(Axis axis) {
        return new Axis(
                axis.operation(),
                axis.input(),
                axis.extent(),
                axis.stride(),
                axis.begin(),
                axis.operation() == Operation.TRANSPOSED ? axis.window().end() : axis.end(),
                0,
                1);
    }

    private static boolean byGroups(Layer layer) {
        return layer.operation() == Operation.TRANSPOSED && layer.groups() > 1;
    }

    /// The kernel first, then its channels in turned order.
    private String axes() {
        IntStream kernel = IntStream.range(2, problem.layer().dimensions() + 2);
        return IntStream.concat(kernel, IntStream.of(1, 0))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
