package gniddap.picture.steps;

import gniddap.picture.PlaneGrid;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import java.util.Arrays;
import java.util.List;

/// A cell of the spread input of the first image.
///
/// @param places its place along each axis
/// @param input the index of its value in the input, or −1 for a zero
/// @param bordered its index in the bordered input, or −1 where that crops it
/// @param at where it stands
/// @param close where a value stood at first
record SpreadCell(Spread spread, List<Integer> places, int input, int bordered, boolean border, Rect at, Rect close) {

    static SpreadCell of(Spread spread, PlaneGrid grid, int flat) {
        List<SpreadAxis> axes = spread.axes();
        int[] places = new int[axes.size()];
        int rest = flat;
        for (int n = places.length - 1; n >= 0; n--) {
            places[n] = rest % axes.get(n).room();
            rest /= axes.get(n).room();
        }
        int input = rest;
        int bordered = rest;
        boolean border = false;
        for (int n = 0; n < places.length; n++) {
            SpreadAxis axis = axes.get(n);
            int value = axis.inputAt(places[n]);
            int zero = axis.borderedAt(places[n]);
            int length = axis.bordered().length();
            input = input < 0 || value < 0 ? -1 : input * axis.bordered().input() + value;
            bordered = bordered < 0 || zero < 0 || zero >= length ? -1 : bordered * length + zero;
            border |= axis.isBorder(places[n]);
        }
        Rect at = grid.cell(flat);
        Rect close = input < 0 ? at : close(spread, grid, places, rest);
        return new SpreadCell(spread, Arrays.stream(places).boxed().toList(), input, bordered, border, at, close);
    }

    /// How much of it is there when the border has grown by a share.
    double there(double grown) {
        double there = 1;
        for (int n = 0; n < places.size(); n++) {
            there = Math.min(there, spread.axes().get(n).there(places.get(n), grown));
        }
        return there;
    }

    private static Rect close(Spread spread, PlaneGrid grid, int[] places, int channel) {
        PlaneSizes sizes = grid.sizes();
        double[] close = new double[3];
        for (int n = 0; n < places.length; n++) {
            close[3 - places.length + n] = spread.axes().get(n).closeBy(places[n]);
        }
        return grid.cell(channel * sizes.slices() + (int) close[0], close[1], close[2]);
    }
}
