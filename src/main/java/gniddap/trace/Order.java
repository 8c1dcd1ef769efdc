package gniddap.trace;

/// The two mental models, as two orders of the same taps.
public enum Order {
    /// Taps grouped by input value: a column of Cᵀ at a time.
    DISTRIBUTING,
    /// Taps grouped by output cell: a row of Cᵀ at a time.
    COLLECTING
}
