package gniddap.picture;

import gniddap.engine.Layer;
import gniddap.engine.Shape;

/// The colour of each weight, by where it stands in the kernel; channels share colours.
///
/// Hue is the angle around the kernel's centre over the arc that leaves out blue and teal (they mean input and
/// output), chroma grows with the ring, the centre is grey. In one dimension hue runs with the position; the slices
/// of a volume differ in lightness.
public final class WeightColours {
    private static final double HUE_START = 265;
    private static final double HUE_ARC = 245;
    private static final double ANGLE_START = 202.5;
    private static final double LIGHTNESS = 0.765;
    private static final double SLICE_LIGHTNESS = 0.16;
    private static final double GREY_LIGHTNESS = 0.735;
    private static final double CHROMA = 0.13;

    private final int[] colours;

    private WeightColours(int[] colours) {
        this.colours = colours;
    }

    static WeightColours of(Layer layer) {
        int[] kernel = layer.axes().stream().mapToInt(axis -> axis.kernel()).toArray();
        Shape shape = Shape.of(kernel);
        int[] colours = new int[shape.count()];
        for (int flat = 0; flat < colours.length; flat++) {
            colours[flat] = colour(kernel, shape.coordinates(flat)).argb();
        }
        return new WeightColours(colours);
    }

    /// The colour of a weight by its index in the whole weight array.
    public int at(int flatWeight) {
        return colours[flatWeight % colours.length];
    }

    private static Oklch colour(int[] kernel, int[] at) {
        return switch (kernel.length) {
            case 1 -> line(kernel[0], at[0]);
            case 2 -> plane(kernel[0], kernel[1], at[0], at[1], LIGHTNESS);
            default -> plane(kernel[1], kernel[2], at[1], at[2], lightness(kernel[0], at[0]));
        };
    }

    private static Oklch line(int kernel, int at) {
        double share = kernel == 1 ? 0.5 : at / (kernel - 1.0);
        double margin = HUE_ARC / 16;
        return new Oklch(LIGHTNESS, CHROMA, HUE_START + margin + share * (HUE_ARC - 2 * margin)).onScreen();
    }

    private static Oklch plane(int rows, int columns, int row, int column, double lightness) {
        double down = row - (rows - 1) / 2.0;
        double right = column - (columns - 1) / 2.0;
        if (down == 0 && right == 0) {
            return new Oklch(lightness - LIGHTNESS + GREY_LIGHTNESS, 0, 0);
        }
        double ring = Math.max(Math.abs(down) / Math.max(rows - 1, 1), Math.abs(right) / Math.max(columns - 1, 1)) * 2;
        double turn = (Math.toDegrees(Math.atan2(down, right)) - ANGLE_START + 720) % 360 / 360;
        return new Oklch(lightness, CHROMA, HUE_START + turn * HUE_ARC)
                .onScreen()
                .faded(Math.pow(ring, 0.6));
    }

    private static double lightness(int slices, int slice) {
        double share = slices == 1 ? 0.5 : slice / (slices - 1.0);
        return LIGHTNESS + (share - 0.5) * SLICE_LIGHTNESS;
    }
}
