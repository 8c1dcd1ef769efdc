package gniddap.store.code;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.conventions.Setting;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The taps in plain NumPy, taken weight by weight: each weight moves the whole input, or reads all of it.
record NumpyCode(Problem problem) {

    void write(Script script) {
        Layer layer = problem.layer();
        boolean transposed = layer.operation() == Operation.TRANSPOSED;
        Detour detour = Detour.of(problem, plain(layer));
        script.line("import numpy as np").numbers(problem).lines(detour.before());
        String output = detour.called().outputShape(problem.batch()).sizes().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        script.line("y = np.zeros((" + output + "), dtype=np.float32)")
                .line("for t in np.ndindex" + Setting.tuple(layer.axes(), Axis::kernel) + ":")
                .line("    place = (" + place(layer) + ")");
        if (layer.groups() > 1) {
            script.line("    for g in range(" + layer.groups() + "):");
        }
        String indent = layer.groups() > 1 ? "        " : "    ";
        products(layer, transposed).forEach(line -> script.line(indent + line));
        script.lines(detour.after());
        if (detour.bias()) {
            script.line("y = y + b.reshape" + Detour.alongChannels(layer));
        }
    }

    private static boolean plain(Layer layer) {
        return layer.axes().stream()
                .allMatch(axis -> axis.begin() == 0 && axis.end() == 0 && axis.outputPadding() == 0);
    }

    /// Where a weight's taps lie on the large side.
    private static String place(Layer layer) {
        return IntStream.range(0, layer.dimensions())
                .mapToObj(n -> place(layer.axes().get(n), n))
                .collect(Collectors.joining(" ", "slice(None), slice(None), ", ""));
    }

    private static String place(Axis axis, int n) {
        String first = axis.dilation() == 1 ? "t[%d]".formatted(n) : "%d * t[%d]".formatted(axis.dilation(), n);
        int reach = axis.stride() * (axis.small() - 1) + 1;
        return "slice(%s, %s + %d, %d),".formatted(first, first, reach, axis.stride());
    }

    private static List<String> products(Layer layer, boolean transposed) {
        boolean grouped = layer.groups() > 1;
        String x = grouped ? "x[:, " + group(layer.inPerGroup()) + "]" : "x";
        String y = grouped ? "y[:, " + group(layer.outPerGroup()) + "]" : "y";
        String w = grouped ? "w[" + group(layer.smallChannels() / layer.groups()) + "]" : "w";
        String weight = w + "[(slice(None), slice(None)) + t]";
        return transposed
                ? List.of(y + "[place] += np.einsum(\"ni...,io->no...\", " + x + ", " + weight + ")")
                : List.of(y + "[:] += np.einsum(\"ni...,oi->no...\", " + x + "[place], " + weight + ")");
    }

    private static String group(int channels) {
        return "g * %d:(g + 1) * %d".formatted(channels, channels);
    }
}
