package gniddap.export.pdf;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/// How far two images of one size differ, in steps of 0 to 255 of a colour's parts.
public final class PixelDifference {
    private PixelDifference() {}

    /// The mean over all pixels of the largest difference of their parts.
    public static double mean(BufferedImage one, BufferedImage other) {
        return differences(one, other).average().orElse(0);
    }

    /// The share of pixels that differ by more than so many steps.
    public static double shareAbove(int steps, BufferedImage one, BufferedImage other) {
        return differences(one, other)
                .map(difference -> difference > steps ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static IntStream differences(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        return IntStream.range(0, width * height)
                .map(n -> largest(one.getRGB(n % width, n / width), other.getRGB(n % width, n / width)));
    }

    private static int largest(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF)))
                .max()
                .orElse(0);
    }
}
