package gniddap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A command line in a JVM of its own that can be limited and stopped. In its folder lie `out.txt` and `err.txt`, the
/// folder `temporary` for temporary files, and the folder `target` for what it makes.
record ChildRun(Path folder, Process process) {
    /// The bit of SIGINT in the masks of /proc.
    private static final long INTERRUPT = 1L << 1;

    /// Starts it in a fresh folder; with a limit, it cannot write files of more blocks of 512 bytes.
    static ChildRun start(Path folder, int mostBlocks, String... arguments) throws IOException {
        return start(folder, mostBlocks, Map.of(), arguments);
    }

    /// Starts it where some variables have other values.
    static ChildRun start(Path folder, int mostBlocks, Map<String, String> variables, String... arguments)
            throws IOException {
        Files.createDirectories(folder.resolve("temporary"));
        Files.createDirectories(folder.resolve("target"));
        List<String> command = new ArrayList<>();
        if (mostBlocks > 0) {
            command.addAll(List.of("sh", "-c", "ulimit -f " + mostBlocks + " && exec \"$@\"", "sh"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Djava.awt.headless=true"));
        command.add("-Djava.io.tmpdir=" + folder.resolve("temporary"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gniddap.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().putAll(variables);
        return new ChildRun(folder, builder.start());
    }

    /// What stops a child. One that is started where Ctrl+C is ignored, as in the background of a script, ignores it,
    /// too, and so must a program that keeps to the customs.
    static List<String> heardSignals() throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean ignored = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & INTERRUPT) != 0);
        return ignored ? List.of("TERM") : List.of("TERM", "INT");
    }

    /// Stops it with a signal, such as `INT`, as soon as something lies in its target folder.
    void stopInTheMiddle(String signal, int filesBefore) throws IOException, InterruptedException {
        while (process.isAlive() && left().size() <= filesBefore) {
            Thread.sleep(1);
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        process.waitFor();
    }

    int code() throws InterruptedException {
        return process.waitFor();
    }

    /// What it said on stdout.
    String printed() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    /// What it said on stderr.
    String complaint() throws IOException {
        return Files.readString(folder.resolve("err.txt"));
    }

    boolean isOneComplaint() throws IOException {
        return complaint().startsWith("gniddap: ") && complaint().lines().count() == 1;
    }

    Path target(String name) {
        return folder.resolve("target").resolve(name);
    }

    /// Names of the files in its target folder.
    List<String> left() throws IOException {
        return names("target");
    }

    List<String> temporary() throws IOException {
        return names("temporary");
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
