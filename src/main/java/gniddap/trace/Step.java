package gniddap.trace;

/// One step of a run: a whole group of products, one product, or the bias at the end.
///
/// @param index counted from 0
/// @param group the input value or output cell it belongs to; −1 for the bias
/// @param firstProduct the number of its first product, in the run's order
/// @param products how many products it makes; 0 where none reaches an output cell
public record Step(long index, int group, long firstProduct, int products) {
    static final int NO_GROUP = -1;

    public boolean isBias() {
        return group == NO_GROUP;
    }
}
