package gniddap.app.size;

import java.util.List;

/// The way to the output's size along one axis, or along all where they agree.
///
/// @param axis what the axis is called, empty where the block stands for all
/// @param sentence which sizes lead to one another
public record SizeBlock(String axis, List<SizeStep> steps, String sentence) {}
