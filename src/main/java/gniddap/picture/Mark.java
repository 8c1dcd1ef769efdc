package gniddap.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to paint. Lengths are units of the picture, colours are 0xAARRGGBB; alpha 0 is not painted.
public sealed interface Mark {

    /// What the mark stands for, or null for decoration.
    @Nullable
    Ref ref();

    record Box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            int fill,
            Stroke stroke,
            @Nullable Ref ref) implements Mark {}

    record Line(
            double x1,
            double y1,
            double x2,
            double y2,
            Stroke stroke,
            @Nullable Ref ref) implements Mark {}

    record Path(
            List<Segment> segments,
            int fill,
            Stroke stroke,
            @Nullable Ref ref) implements Mark {}

    /// A line of text; `y` is its baseline and `anchor` says which end of it stands at `x`.
    record Label(
            double x,
            double y,
            String text,
            Face face,
            double size,
            int colour,
            Anchor anchor,
            @Nullable Ref ref) implements Mark {}

    /// A grid of plain cells, row by row, painted without smoothing. Two rasters are equal when they share their cells.
    @SuppressWarnings("ArrayRecordComponent") // a megabyte of cells is neither copied nor compared at every frame
    record Raster(
            double x,
            double y,
            double width,
            double height,
            int columns,
            int rows,
            int[] argb,
            @Nullable Ref ref) implements Mark {}
}
