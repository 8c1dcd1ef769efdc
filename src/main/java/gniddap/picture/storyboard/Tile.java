package gniddap.picture.storyboard;

import gniddap.picture.Picture;

/// A step of a run as it stands on a sheet.
///
/// @param caption what the step does, in a sentence or two
public record Tile(long step, Picture picture, String caption) {}
