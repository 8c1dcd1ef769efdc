package gniddap.picture;

import gniddap.words.Words;

/// What the axes of a layer are called where there are several.
public final class AxisNames {
    private AxisNames() {}

    /// The name of an axis counted from the last one, which is 1.
    public static String of(int fromLast) {
        return switch (fromLast) {
            case 1 -> Words.say("axis.width");
            case 2 -> Words.say("axis.height");
            default -> Words.say("axis.depth");
        };
    }
}
