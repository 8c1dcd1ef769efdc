package gniddap.architecture.planted.app;

public record MainWindow(String title) {}
