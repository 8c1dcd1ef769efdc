package gniddap.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Measures and prints a Markdown table. Started by `.ci/benchmarks`.
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(machine());
        System.out.println();
        System.out.println("| what | budget | median | met? |");
        System.out.println("|---|---|---|---|");
        processes().forEach(System.out::println);
        Platform.startup(() -> {});
        PictureBenchmarks.measure().forEach(System.out::println);
        System.out.println(EditBenchmark.measure());
        Platform.exit();
    }

    private static List<Measurement> processes() throws IOException, InterruptedException {
        return Stream.concat(ExportBenchmarks.measure().stream(), Stream.of(StartBenchmark.measure()))
                .toList();
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%d cores, load %.1f when it began, JDK %s, %s %s",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }
}
