package gniddap.export.xlsx;

/// The colours of the roles: of a sheet's tab, and of the largest values in it.
enum Tint {
    INPUT("2F6FDB", "9CC3F5"),
    KERNEL("9B59B6", "D9B8EC"),
    OUTPUT("0F9D8A", "8FD9CD"),
    NONE("8A919C", "D7DBE0");

    /// The colour of the least values, where they are below zero.
    static final String BELOW = "F6B89F";

    private final String tab;
    private final String above;

    Tint(String tab, String above) {
        this.tab = tab;
        this.above = above;
    }

    String tab() {
        return tab;
    }

    String above() {
        return above;
    }
}
