package gniddap.export.pdf;

/// Lengths as they stand in a page: finer than any printer, yet in few digits.
final class Hundredths {
    private Hundredths() {}

    static float of(double length) {
        return Math.round(length * 100) / 100f;
    }
}
