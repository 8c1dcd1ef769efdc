package gniddap.picture;

import java.util.Locale;

/// The things of a layer that a mark can stand for.
public enum Part {
    INPUT,
    WEIGHT,
    /// A weight in the kernel turned by 180°; its index is that of the weight.
    TURNED_WEIGHT,
    BIAS,
    /// A cell of the complete output, before the window cuts it.
    COMPLETE,
    /// An output cell that the window takes from beyond the complete output; it holds only the bias.
    BEYOND,
    /// A cell of the zero-inserted and bordered input.
    INSERTED,
    OUTPUT,
    MATRIX_ROW,
    MATRIX_COLUMN,
    MATRIX_ENTRY,
    /// The edge of the window on the complete output.
    WINDOW;

    /// The name in element ids.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
