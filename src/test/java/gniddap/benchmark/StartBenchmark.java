package gniddap.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/// `./gniddap`, built and with its class archive, from its start until JavaFX tells that it painted its first frame.
final class StartBenchmark {
    private static final int RUNS = 7;

    private StartBenchmark() {}

    /// The first run makes the archive and is not counted.
    static Measurement measure() throws IOException, InterruptedException {
        double[] milliseconds = new double[RUNS];
        firstFrameMilliseconds();
        for (int run = 0; run < RUNS; run++) {
            milliseconds[run] = firstFrameMilliseconds();
        }
        String where = hasDisplay() ? "on a virtual screen" : "headless";
        return Measurement.milliseconds("from `./gniddap` to the first frame, " + where, 1000, milliseconds);
    }

    /// JavaFX's own log of pulses has a line for the painting in each, printed when it is done.
    private static double firstFrameMilliseconds() throws IOException, InterruptedException {
        String platform = hasDisplay() ? "" : " -Dglass.platform=Headless";
        ProcessBuilder builder = new ProcessBuilder("./gniddap").redirectErrorStream(true);
        builder.environment().put("GNIDDAP_JAVA_OPTIONS", "-Djavafx.pulseLogger=true -Dprism.order=sw" + platform);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader printed =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = printed.readLine();
            while (line != null && !line.endsWith("Painting")) {
                line = printed.readLine();
            }
            double milliseconds = (System.nanoTime() - start) / 1e6;
            process.toHandle().destroy();
            printed.lines().forEach(_ -> {});
            process.waitFor();
            if (line == null) {
                throw new IllegalStateException("the window painted nothing");
            }
            return milliseconds;
        }
    }

    private static boolean hasDisplay() {
        Map<String, String> environment = System.getenv();
        return Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
    }
}
