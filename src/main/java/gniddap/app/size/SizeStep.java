package gniddap.app.size;

/// One step of the way from the size of the input to that of the output: its name, its working and what it comes to.
public record SizeStep(String name, String working, int result) {}
