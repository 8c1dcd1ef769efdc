package gniddap.store;

/// Where the window stands on the desktop, in the desktop's pixels.
public record Place(double x, double y, double width, double height, boolean maximised) {}
