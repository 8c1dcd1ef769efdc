package gniddap.architecture.planted.play;

final class ReadsTheClock {
    long read() {
        return System.nanoTime();
    }
}
