package gniddap.export.video;

import java.util.List;

/// How a film is compressed.
public enum Codec {
    /// H.264 in MP4, its index first, so that browsers begin before they have all of it.
    MP4("-c:v libx264 -preset medium -crf 15 -movflags +faststart -f mp4", ""),
    /// VP9 in WebM.
    WEBM("-c:v libvpx-vp9 -crf 18 -b:v 0 -deadline good -cpu-used 3 -f webm", " -auto-alt-ref 0");

    private final String options;
    private final String glassOptions;

    Codec(String options, String glassOptions) {
        this.options = options;
        this.glassOptions = glassOptions;
    }

    List<String> options(boolean glass) {
        return List.of((glass ? options + glassOptions : options).split(" "));
    }
}
