package gniddap.app.figures;

import java.util.function.Predicate;

/// Where copies go; each is told whether it was taken.
record ClipboardTaker(Predicate<Pixels> picture, Predicate<String> text) {}
