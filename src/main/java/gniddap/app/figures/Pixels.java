package gniddap.app.figures;

import gniddap.export.Figure;
import gniddap.export.FigureSpec;
import gniddap.export.FigureWriter;
import gniddap.export.PixelSize;
import gniddap.export.paint.FrameBuffer;
import gniddap.picture.Picture;

/// A painted figure: opaque pixels, 0xFFRRGGBB row by row.
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Pixels(int width, int height, int[] argb) {
    static Pixels of(FigureSpec spec) {
        Figure figure = Figure.of(spec);
        return new Pixels(figure.size().width(), figure.size().height(), FigureWriter.pixels(figure));
    }

    /// A picture as large as this; where it has no ground, it is seen through.
    static Pixels of(Picture picture, PixelSize size) {
        FrameBuffer buffer = new FrameBuffer(size.width(), size.height());
        buffer.show(picture);
        return new Pixels(size.width(), size.height(), buffer.pixels());
    }
}
