package gniddap.trace;

/// How far a run is: so many whole groups, so many products of the next one, and whether the bias was added.
public record Reached(int groups, int products, boolean bias) {

    /// Whether product `n` of a group is made.
    public boolean covers(int group, int n) {
        return group < groups || (group == groups && n < products);
    }
}
