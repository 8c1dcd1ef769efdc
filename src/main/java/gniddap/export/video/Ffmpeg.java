package gniddap.export.video;

import gniddap.words.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the ffmpeg of this machine: where GNIDDAP_FFMPEG says, else on the PATH, else where package managers put it,
/// which windows started by a click do not have on their PATH.
record Ffmpeg(Map<String, String> environment, String system) {
    private static final List<String> USUAL_FOLDERS = List.of("/opt/homebrew/bin", "/usr/local/bin", "/usr/bin");

    static Ffmpeg ofThisMachine() {
        return new Ffmpeg(System.getenv(), System.getProperty("os.name", ""));
    }

    /// The program, or a failure that says how to get it.
    Path find() throws IOException {
        String said = environment.get("GNIDDAP_FFMPEG");
        if (said != null) {
            if (!Files.isExecutable(Path.of(said))) {
                throw new IOException(Words.say("export.failed.ffmpeg-not-there", said));
            }
            return Path.of(said);
        }
        return folders()
                .map(folder -> Path.of(folder, isWindows() ? "ffmpeg.exe" : "ffmpeg"))
                .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
                .findFirst()
                .orElseThrow(() -> new IOException(Words.say("export.failed.no-ffmpeg", howToGetIt())));
    }

    private Stream<String> folders() {
        String path = environment.entrySet().stream()
                .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        Stream<String> onPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank());
        return isWindows() ? onPath : Stream.concat(onPath, USUAL_FOLDERS.stream());
    }

    private String howToGetIt() {
        if (isWindows()) {
            return "winget install Gyan.FFmpeg";
        }
        return system.toLowerCase(Locale.ROOT).contains("mac") ? "brew install ffmpeg" : "sudo apt install ffmpeg";
    }

    private boolean isWindows() {
        return system.startsWith("Windows");
    }
}
