package gniddap.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testfx.util.WaitForAsyncUtils;

/// An [UnclosedWindow] in a process of its own.
record OtherProcess(Process process) {
    /// Returns when the copy of its unsaved work stands in the folder.
    static OtherProcess withUnsavedWork(Path folder) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UnclosedWindow.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !copies(folder).isEmpty() || !process.isAlive());
        return new OtherProcess(process);
    }

    /// Stops it as a power cut does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    static List<Path> copies(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("unsaved-.*\\.json"))
                    .toList();
        }
    }
}
