package gniddap.export.video;

import java.util.Locale;

/// What a film is made of.
///
/// @param glass whether what has no colour shows what lies behind
/// @param fullChroma whether every pixel keeps a colour of its own, and not every four
/// @param ground 0xRRGGBB, for the rows and columns that make odd sizes even
public record VideoFormat(int width, int height, int framesPerSecond, boolean glass, boolean fullChroma, int ground) {

    String size() {
        return width + "x" + height;
    }

    String pixelsGiven() {
        return glass ? "bgra" : "bgr0";
    }

    String pixelsKept() {
        if (glass) {
            return "yuva420p";
        }
        return fullChroma ? "yuv444p" : "yuv420p";
    }

    /// Colours as televisions and browsers read them, rounded exactly.
    String filter() {
        String even = fullChroma
                ? ""
                : String.format(
                        Locale.ROOT,
                        "pad=ceil(iw/2)*2:ceil(ih/2)*2:0:0:color=0x%06X@%d,",
                        ground & 0xFFFFFF,
                        glass ? 0 : 1);
        return even
                + "scale=in_range=pc:out_range=tv:out_color_matrix=bt709:flags=bitexact+accurate_rnd+full_chroma_int,"
                + "format=" + pixelsKept();
    }
}
