package gniddap.architecture.planted.picture;

public record Scenery(int trees) {}
