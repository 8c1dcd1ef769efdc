package gniddap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line in a JVM of its own, on a machine without a display.
final class ChildProcess {
    private ChildProcess() {}

    /// Starts it in a folder, where `printed.txt` and `loaded.txt` get what it prints and which classes it loads.
    static Process start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:class+load:file=loaded.txt");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gniddap.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
    }
}
