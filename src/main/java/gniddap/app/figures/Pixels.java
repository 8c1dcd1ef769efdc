package gniddap.app.figures;

import gniddap.export.Figure;
import gniddap.export.FigureSpec;
import gniddap.export.FigureWriter;

/// A painted figure: opaque pixels, 0xFFRRGGBB row by row.
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Pixels(int width, int height, int[] argb) {
    static Pixels of(FigureSpec spec) {
        Figure figure = Figure.of(spec);
        return new Pixels(figure.size().width(), figure.size().height(), FigureWriter.pixels(figure));
    }
}
