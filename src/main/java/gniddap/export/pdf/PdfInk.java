package gniddap.export.pdf;

import gniddap.picture.Stroke;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// The colours and lines that a page is painted with; each is written only where it changes.
final class PdfInk {
    private static final float FULL = 255;

    private final PDPageContentStream out;
    private final Map<Integer, PDExtendedGraphicsState> alphas = new HashMap<>();
    private int fill;
    private int line;
    private int alpha = -1;
    private double width = -1;
    private double dash;

    PdfInk(PDPageContentStream out) {
        this.out = out;
    }

    void fill(int argb) throws IOException {
        if (fill != argb) {
            out.setNonStrokingColor(part(argb, 16), part(argb, 8), part(argb, 0));
            fill = argb;
        }
    }

    void line(Stroke stroke) throws IOException {
        if (line != stroke.colour()) {
            line = stroke.colour();
            out.setStrokingColor(part(line, 16), part(line, 8), part(line, 0));
        }
        if (width != stroke.width()) {
            width = stroke.width();
            out.setLineWidth(Hundredths.of(width));
        }
        if (dash != stroke.dash()) {
            dash = stroke.dash();
            out.setLineDashPattern(dash > 0 ? new float[] {Hundredths.of(dash)} : new float[0], 0);
        }
    }

    /// How much of what lies below is covered by fills and by lines, each 0xAA______.
    void alpha(int fillColour, int lineColour) throws IOException {
        int wanted = fillColour >>> 24 << 8 | lineColour >>> 24;
        if (wanted != alpha) {
            alpha = wanted;
            out.setGraphicsStateParameters(alphas.computeIfAbsent(wanted, PdfInk::state));
        }
    }

    private static PDExtendedGraphicsState state(int alphas) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((alphas >>> 8) / FULL);
        state.setStrokingAlphaConstant((alphas & 0xFF) / FULL);
        return state;
    }

    private static float part(int argb, int shift) {
        return (argb >>> shift & 0xFF) / FULL;
    }
}
