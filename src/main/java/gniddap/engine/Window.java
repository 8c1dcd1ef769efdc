package gniddap.engine;

/// How much of an axis of the complete output is cut at its begin and at its end; below 0, how far the window reaches
/// past it.
public record Window(int begin, int end) {}
