package gniddap.export.xlsx;

import gniddap.engine.Shape;
import java.util.ArrayList;
import java.util.List;

/// How a tensor lies on a sheet, as one rectangle: channels side by side, images and slices one below the other.
///
/// @param shape five sizes: image, channel, slice, row, column
record Plane(String sheet, Shape shape, int firstRow, int firstColumn) {

    /// A tensor of three to five sizes; what it has no axis for has the size 1.
    static Plane of(String sheet, Shape tensor, int firstRow, int firstColumn) {
        List<Integer> sizes = new ArrayList<>(tensor.sizes());
        while (sizes.size() < 5) {
            sizes.add(2, 1);
        }
        return new Plane(sheet, new Shape(sizes), firstRow, firstColumn);
    }

    int rows() {
        return shape.size(0) * shape.size(2) * shape.size(3);
    }

    int columns() {
        return shape.size(1) * shape.size(4);
    }

    Area area() {
        return new Area(sheet, firstRow, firstColumn, rows(), columns());
    }

    /// The row of the sheet on which a cell of the tensor lies.
    int row(int flat) {
        int[] at = shape.coordinates(flat);
        return firstRow + (at[0] * shape.size(2) + at[2]) * shape.size(3) + at[3];
    }

    int column(int flat) {
        int[] at = shape.coordinates(flat);
        return firstColumn + at[1] * shape.size(4) + at[4];
    }

    /// A cell of the tensor as another sheet's formula says it.
    String cell(int flat) {
        return Area.quoted(sheet) + "!" + Area.cell(row(flat), column(flat));
    }

    /// A rectangle of one of its planes, from a cell of the tensor on.
    Area part(int flat, int rows, int columns) {
        return new Area(sheet, row(flat), column(flat), rows, columns);
    }

    /// Where a cell of the tensor stands: its image and channel, where there are several, then its place on each axis.
    String place(int flat, int axes, boolean withImage) {
        int[] at = shape.coordinates(flat);
        List<String> place = new ArrayList<>();
        if (withImage && shape.size(0) > 1) {
            place.add(String.valueOf(at[0]));
        }
        if (shape.size(1) > 1) {
            place.add(String.valueOf(at[1]));
        }
        for (int axis = 5 - axes; axis < 5; axis++) {
            place.add(String.valueOf(at[axis]));
        }
        return String.join(", ", place);
    }
}
