package gniddap.app.solver;

/// What is wanted of the output.
public enum Aim {
    /// A size, from the size of the input.
    SIZE,
    /// So many times the size of this input.
    TIMES,
    /// So many times the size of every input.
    ALWAYS
}
