package gniddap.picture;

/// A part of a picture that can be shown alone.
///
/// @param at the room it keeps at every moment, in units of the picture
/// @param from its first mark's place among the picture's marks
/// @param to the place after its last mark
public record Panel(PanelName name, Rect at, int from, int to) {}
