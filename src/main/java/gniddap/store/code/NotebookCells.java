package gniddap.store.code;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.conventions.Framework;
import gniddap.engine.conventions.Wordings;
import gniddap.store.LayerText;
import gniddap.words.Words;

/// What stands in the cells of a notebook about a problem.
record NotebookCells(Problem problem) {
    private static final String TOLERANCE = "rtol=1e-4, atol=1e-4 * max(1, float(np.abs(expected).max()))";

    String about() {
        String call = LayerText.of(problem.layer(), problem.bias().isPresent())
                .orElseGet(() -> Words.say("notebook.no-call"));
        return Words.say("notebook.about", problem.name().replaceAll("\\R", " "), call);
    }

    /// The numbers, once for all cells.
    String numbers() {
        Script script = new Script().line("import numpy as np").numbers(problem);
        return script.line("given = x")
                .array("expected", Reading.DISTRIBUTE.compute(problem))
                .text();
    }

    String shapeText() {
        return Words.say(transposed() ? "notebook.shape.transposed" : "notebook.shape.convolution");
    }

    /// The formula, axis by axis.
    String shape() {
        Script script = new Script();
        int size = 2;
        for (Axis axis : problem.layer().axes()) {
            script.line("i, k, s, d = %d, %d, %d, %d"
                            .formatted(axis.input(), axis.kernel(), axis.stride(), axis.dilation()))
                    .line("begin, end = " + (transposed() ? cut(axis) : axis.begin() + ", " + axis.end()))
                    .line(
                            transposed()
                                    ? "o = (i - 1) * s + d * (k - 1) + 1 - begin - end"
                                    : "o = (i + begin + end - d * (k - 1) - 1) // s + 1")
                    .line("assert o == expected.shape[" + size++ + "], o");
        }
        return script.text();
    }

    private static String cut(Axis axis) {
        return axis.window().begin() + ", " + axis.window().end();
    }

    String loopsText() {
        return Words.say(transposed() ? "notebook.loops.transposed" : "notebook.loops.convolution");
    }

    String loops() {
        Script script = new Script(true);
        new LoopCode(problem).write(script);
        return script.line("np.testing.assert_allclose(y, expected, " + TOLERANCE + ")")
                .line("y")
                .text();
    }

    String torchText() {
        Layer said = Wordings.of(problem.layer(), Framework.PYTORCH).layer();
        return Words.say(Wordings.same(said, problem.layer()) ? "notebook.torch.one-call" : "notebook.torch.detour");
    }

    String torch() {
        Script script = new Script(true);
        new PyTorchCode(problem).write(script);
        return script.line("torch.testing.assert_close(")
                .line("    torch.from_numpy(y), torch.from_numpy(expected), " + TOLERANCE + ")")
                .line("y")
                .text();
    }

    private boolean transposed() {
        return problem.layer().operation() == Operation.TRANSPOSED;
    }
}
