package gniddap.store.code;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.conventions.Setting;
import gniddap.words.Words;
import java.util.stream.Collectors;

/// The layer in plain loops: a transposed convolution distributes one input value after the other, a convolution
/// collects one output value after the other.
record LoopCode(Problem problem) {

    void write(Script script) {
        Layer layer = problem.layer();
        boolean transposed = layer.operation() == Operation.TRANSPOSED;
        Detour detour = Detour.of(problem, false);
        script.numbers(problem)
                .lines(detour.before())
                .line("stride = " + Setting.tuple(layer.axes(), Axis::stride))
                .line("dilation = " + Setting.tuple(layer.axes(), Axis::dilation))
                .line("kernel = " + Setting.tuple(layer.axes(), Axis::kernel))
                .line("y = np.zeros((" + sizes(detour.called()) + "), dtype=np.float32)")
                .line("# " + Words.say(transposed ? "notebook.remark.distributing" : "notebook.remark.collecting"))
                .line("for n, c, *at in np.ndindex(" + (transposed ? "x" : "y") + ".shape):")
                .line("    place = tuple(")
                .line("        slice(s * a, s * a + d * (k - 1) + 1, d)")
                .line("        for a, s, d, k in zip(at, stride, dilation, kernel))");
        products(script, layer, transposed);
        script.lines(detour.after());
        if (detour.bias()) {
            script.line("y = y + b.reshape" + Detour.alongChannels(layer));
        }
    }

    private static void products(Script script, Layer layer, boolean transposed) {
        int own = transposed ? layer.inPerGroup() : layer.outPerGroup();
        int other = transposed ? layer.outPerGroup() : layer.inPerGroup();
        script.line("    first = c // %d * %d".formatted(own, other));
        String block = "[(n, slice(first, first + " + other + ")) + place]";
        script.line(
                transposed
                        ? "    y" + block + " += x[(n, c, *at)] * w[c]"
                        : "    y[(n, c, *at)] = np.sum(x" + block + " * w[c])");
    }

    private String sizes(Layer called) {
        return called.outputShape(problem.batch()).sizes().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
