package gniddap.engine;

/// What a layer does: a convolution goes from the large side to the small one, its transposed from the small to the
/// large.
public enum Operation {
    CONVOLUTION,
    TRANSPOSED
}
