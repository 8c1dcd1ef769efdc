package gniddap.store.code;

import gniddap.engine.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a problem can be written for. Every program ends with the output in `y`, channels first, and prints it.
public enum Dialect {
    PYTORCH,
    KERAS,
    ONNX,
    JAX,
    MXNET,
    NUMPY;

    /// The name used on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dialect> named(String word) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.word().equals(word))
                .findFirst();
    }

    /// A program that computes exactly this problem: its input, its weights, its bias, its window.
    public String code(Problem problem) {
        Script script = new Script();
        switch (this) {
            case PYTORCH -> new PyTorchCode(problem).write(script);
            case KERAS -> new KerasCode(problem).write(script);
            case ONNX -> new OnnxCode(problem).write(script);
            case JAX -> new JaxCode(problem).write(script);
            case MXNET -> new MxnetCode(problem).write(script);
            case NUMPY -> new NumpyCode(problem).write(script);
        }
        return script.line("print(y)").text();
    }
}
