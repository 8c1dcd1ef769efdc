package gniddap.cli;

import gniddap.export.FileKind;
import gniddap.export.video.FfmpegVersion;
import gniddap.store.Fingerprint;
import gniddap.store.ListedFigure;
import gniddap.store.MadeFigure;
import gniddap.store.ProgramFile;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The programs that make the figures of a list: this one, and for MP4 and WebM also the ffmpeg of this machine, which
/// is asked for its version only where there is such a figure.
final class Makers {
    private static final String FFMPEG = "+";

    private final String program = ProgramFile.fingerprint();
    /// Empty where there is none; null before it is asked.
    private @Nullable String ffmpeg;

    Makers() throws IOException {}

    /// The fingerprint of all that decides what the files of a figure hold. A machine without ffmpeg can make no other
    /// film than the one that was made before.
    String asked(FileKind kind, String output, Map<String, String> values, Optional<MadeFigure> before)
            throws IOException {
        String asked = ListedFigure.fingerprint(program, output, values);
        if (kind != FileKind.MP4 && kind != FileKind.WEBM) {
            return asked;
        }
        String version = ffmpeg();
        return version.isEmpty()
                ? before.map(MadeFigure::asked)
                        .filter(made -> made.startsWith(asked + FFMPEG))
                        .orElse(asked)
                : asked + FFMPEG + version;
    }

    private synchronized String ffmpeg() throws IOException {
        String known = ffmpeg;
        if (known == null) {
            known = FfmpegVersion.line()
                    .map(line -> new Fingerprint().and(line).letters())
                    .orElse("");
            ffmpeg = known;
        }
        return known;
    }
}
