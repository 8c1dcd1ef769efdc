package gniddap.picture;

/// What a moment does, in one plain sentence for each model.
public record Told(String distributing, String collecting) {}
