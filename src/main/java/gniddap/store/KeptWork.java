package gniddap.store;

import gniddap.engine.Problem;
import java.nio.file.Path;
import java.util.Optional;

/// A work that the program keeps for itself: what it is called, the file it belongs to, if any, and the problem.
public record KeptWork(String title, Optional<Path> file, Problem problem) {}
