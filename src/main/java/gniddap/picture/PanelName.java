package gniddap.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The parts of views that can be shown alone.
public enum PanelName {
    DISTRIBUTING,
    COLLECTING,
    PHASES,
    INPUT,
    KERNEL,
    /// What distributing writes on: the complete output and the window on it.
    COMPLETE,
    /// What collecting reads: the input with its zeros.
    INSERTED,
    TURNED,
    OUTPUT,
    /// The matrix at work.
    MATRIX,
    /// Both matrices of the pair on one layer.
    PAIR,
    SUMS,
    BACK,
    GRADIENT,
    ANSWERS,
    LAYERS,
    OVERLAP,
    COST,
    PYTORCH,
    KERAS,
    ONNX_PADS,
    ONNX_SIZE,
    JAX,
    MXNET;

    /// The name used on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PanelName> named(String word) {
        return Arrays.stream(values())
                .filter(panel -> panel.word().equals(word))
                .findFirst();
    }
}
