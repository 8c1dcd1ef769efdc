package gniddap.export.paint;

/// How much of a pixel a stroke covers, from distances in pixels.
final class Dashes {
    private Dashes() {}

    /// Across a stroke: `distance` of the pixel's centre from the line in the stroke's middle.
    static double across(double distance, double width) {
        double half = width / 2;
        double away = Math.abs(distance);
        if (away >= half + 0.5) {
            return 0;
        }
        return (away + 0.5 < half ? away + 0.5 : half) + (0.5 - away < half ? 0.5 - away : half);
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
