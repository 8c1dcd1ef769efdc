package gniddap.app.figures;

/// The clock by which the time left is guessed.
final class ClockDriver {
    private ClockDriver() {}

    static long nanoseconds() {
        return System.nanoTime();
    }
}
