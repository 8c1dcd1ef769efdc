package gniddap.trace;

/// One product: flat indices of the input value, the weight and the output cell it connects.
///
/// `input` is −1 where a convolution's kernel stands on a border zero.
public record Tap(int input, int weight, int output) {}
