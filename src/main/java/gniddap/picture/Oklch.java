package gniddap.picture;

/// A colour by lightness (0–1), chroma (0 is grey) and hue (degrees).
///
/// The conversion is that of the OKLab colour space (Björn Ottosson, 2020), as CSS Color 4 uses it.
record Oklch(double lightness, double chroma, double hueDegrees) {
    private static final double CHROMA_STEP = 0.96;

    /// The colour of this lightness and hue that a screen has: chroma gives way where it must.
    Oklch onScreen() {
        double reduced = chroma;
        while (!inGamut(linear(reduced))) {
            reduced *= CHROMA_STEP;
        }
        return new Oklch(lightness, reduced, hueDegrees);
    }

    /// The same with a share of the chroma.
    Oklch faded(double share) {
        return new Oklch(lightness, chroma * share, hueDegrees);
    }

    /// As 0xAARRGGBB; to be asked of a colour that a screen has.
    int argb() {
        double[] linear = linear(chroma);
        return 0xff000000 | channel(linear[0]) << 16 | channel(linear[1]) << 8 | channel(linear[2]);
    }

    private double[] linear(double chroma) {
        double a = chroma * Math.cos(Math.toRadians(hueDegrees));
        double b = chroma * Math.sin(Math.toRadians(hueDegrees));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean inGamut(double[] linear) {
        for (double value : linear) {
            if (value < -0.0005 || value > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }
}
