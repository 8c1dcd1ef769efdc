package gniddap.app.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs programs among the tests where they have a display and a mouse: on a virtual screen, so that nobody's own mouse
/// is taken, or else on the display there is.
final class VirtualScreen {
    static final String MISSING =
            "There is no xvfb-run with GTK 3 here and no DISPLAY, so dragging with a real mouse was not checked.";
    private static final List<String> XVFB = List.of("xvfb-run", "-a", "-s", "-screen 0 1280x1024x24");

    private VirtualScreen() {}

    /// What must stand before a command to give it a display; nothing where there is none to give.
    static Optional<List<String>> prefix() throws IOException, InterruptedException {
        if (isOnPath("xvfb-run")
                && isOnPath("xauth")
                && output(List.of("ldconfig", "-p")).contains("libgtk-3.so")) {
            return Optional.of(XVFB);
        }
        boolean display = !System.getenv().getOrDefault("DISPLAY", "").isEmpty();
        return display ? Optional.of(List.of()) : Optional.empty();
    }

    /// Runs a main class and gives all it printed.
    static String run(List<String> prefix, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dglass.platform=gtk", "-Dprism.order=sw"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return output(command);
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return text;
    }

    private static boolean isOnPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
