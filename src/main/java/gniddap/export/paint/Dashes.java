package gniddap.export.paint;

/// How much of a pixel a stroke covers, from distances in pixels.
final class Dashes {
    private Dashes() {}

    /// Across a stroke: `distance` of the pixel's centre from the line in the stroke's middle.
    static double across(double distance, double width) {
        return Math.max(0, Math.min(distance + 0.5, width / 2) - Math.max(distance - 0.5, -width / 2));
    }

    /// Along a stroke of dashes and equal gaps that begins with a dash; 1 everywhere if `dash` is 0.
    static double along(double distance, double dash) {
        if (dash <= 0) {
            return 1;
        }
        double fromMiddle = Math.abs((distance - dash / 2) % (2 * dash));
        return Math.clamp(dash / 2 - Math.min(fromMiddle, 2 * dash - fromMiddle) + 0.5, 0, 1);
    }
}
