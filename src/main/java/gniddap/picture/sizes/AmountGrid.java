package gniddap.picture.sizes;

import gniddap.picture.CellText;
import gniddap.picture.Ink;
import gniddap.picture.PlaneGrid;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Shades;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.words.Numbers;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// Counts or sums in cells whose ground deepens with the amount.
///
/// @param focus the plane that is drawn where there is room for one only
record AmountGrid(PlaneGrid grid, int focus, IntToDoubleFunction value, IntFunction<Ref> ref) {
    private static final double SMALLEST_NUMBERED = 11;

    void draw(Sketch sketch, Subject subject) {
        int first = grid.firstCell(focus);
        double largest = 0;
        for (int n = 0; n < grid.shownCells(); n++) {
            largest = Math.max(largest, Math.abs(value.applyAsDouble(first + n)));
        }
        double most = largest;
        if (grid.tiny()) {
            grid.raster(sketch, first, cell -> shade(subject, value.applyAsDouble(cell), most));
            return;
        }
        for (int n = 0; n < grid.shownCells(); n++) {
            cell(sketch, subject, first + n, most);
        }
    }

    private void cell(Sketch sketch, Subject subject, int cell, double largest) {
        Rect at = grid.cell(cell);
        double amount = value.applyAsDouble(cell);
        int fill = shade(subject, amount, largest);
        sketch.box(at.inset(at.width() * 0.03), Math.min(3, at.width() * 0.14), fill, Stroke.NONE, ref.apply(cell));
        if (at.width() >= SMALLEST_NUMBERED) {
            String text = Numbers.print((float) amount);
            CellText.put(sketch, at, at.height() * 0.42, text, false, Ink.textOn(fill), ref.apply(cell));
        }
    }

    private static int shade(Subject subject, double amount, double largest) {
        double share = largest == 0 ? 0 : Math.abs(amount) / largest;
        return Shades.amount(subject.scene().style().theme(), share);
    }
}
