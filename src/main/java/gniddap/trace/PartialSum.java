package gniddap.trace;

/// What stands in a cell so far: the float32 sum in the run's order, and how many products it holds.
public record PartialSum(float value, int products) {}
