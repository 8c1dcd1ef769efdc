package gniddap.picture;

/// How a picture looks: its colours, and whether cells show numbers or symbols such as w₀₀.
public record Style(Theme theme, boolean symbols) {}
