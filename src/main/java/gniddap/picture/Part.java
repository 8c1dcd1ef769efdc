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
    /// A weight in the matrix; its shape is output cells × input values, in either matrix of the pair.
    MATRIX_ENTRY,
    /// The window on the complete output; its index is that of the plane it stands on.
    WINDOW,
    /// A card of the board; its index is that of the view that shows it alone.
    CARD,
    /// The gradient for a weight; its index is that of the weight.
    WEIGHT_GRADIENT,
    /// A cell of what the result becomes when it is sent back through the other matrix of the pair; its shape is the
    /// input's.
    ROUND_TRIP,
    /// A card of the conventions view; its index is that of the framework.
    CONVENTION,
    /// A size that the large side can have; its index counts axes and choices.
    SIZE,
    /// How many products a cell of the large side takes part in.
    COUNT,
    /// The same along one axis alone; its index counts axes and cells.
    AXIS_COUNT,
    /// The sum of the weights of a phase.
    PHASE_SUM,
    /// What a reading costs; its index is that of the row.
    COST,
    /// What is said of one of three layers; its index counts layers and lines.
    LAYER,
    /// A cell of the output while it stands apart in the result of its phase; its index is that of the output cell.
    PHASED;

    /// Whether a person can point at it; the others only frame such cells.
    boolean isCell() {
        return switch (this) {
            case WINDOW, CARD, CONVENTION, AXIS_COUNT, PHASE_SUM, COST, LAYER -> false;
            default -> true;
        };
    }

    /// The name in element ids.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
