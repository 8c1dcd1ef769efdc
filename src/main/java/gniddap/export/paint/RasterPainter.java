package gniddap.export.paint;

import gniddap.picture.Mark;

/// Paints a grid of plain cells without smoothing: a pixel takes the colour of the cell its centre lies in.
final class RasterPainter {
    private RasterPainter() {}

    /// The raster with its place and size in pixels.
    static void paint(Pixels pixels, Mark.Raster raster) {
        int left = Math.max((int) Math.round(raster.x()), pixels.left());
        int right = Math.min((int) Math.round(raster.x() + raster.width()), pixels.right());
        int top = Math.max((int) Math.round(raster.y()), pixels.top());
        int bottom = Math.min((int) Math.round(raster.y() + raster.height()), pixels.bottom());
        for (int y = top; y < bottom; y++) {
            int row = cell(y + 0.5 - raster.y(), raster.height(), raster.rows());
            for (int x = left; x < right; x++) {
                int column = cell(x + 0.5 - raster.x(), raster.width(), raster.columns());
                pixels.blend(x, y, raster.argb()[row * raster.columns() + column], 1);
            }
        }
    }

    private static int cell(double place, double size, int cells) {
        return Math.clamp((long) Math.floor(place * cells / size), 0, cells - 1);
    }
}
