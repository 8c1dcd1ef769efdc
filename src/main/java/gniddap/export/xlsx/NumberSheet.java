package gniddap.export.xlsx;

import gniddap.words.Words;
import java.util.function.IntFunction;

/// Makes a sheet of one plane.
record NumberSheet(Plane plane, Tint tint, String sentence, PlaneLabels labels) {

    /// A sheet whose cells are what is made of their place in the tensor.
    Sheet of(IntFunction<Cell> cell) {
        Sheet sheet = head(plane.sheet(), tint, sentence, plane.firstRow(), plane.firstColumn());
        labels.write(sheet, plane);
        fill(sheet, plane, cell);
        separate(sheet, plane);
        sheet.scale(plane.area(), tint);
        return sheet;
    }

    /// Draws the lines between channels, and between images and slices.
    static void separate(Sheet sheet, Plane plane) {
        sheet.blocks(plane.area(), plane.shape().size(4), plane.shape().size(3));
    }

    static void fill(Sheet sheet, Plane plane, IntFunction<Cell> cell) {
        for (int flat = 0; flat < plane.shape().count(); flat++) {
            sheet.put(plane.row(flat), plane.column(flat), cell.apply(flat));
        }
    }

    /// A sheet that has nothing but its title and what it shows.
    static Sheet head(String name, Tint tint, String sentence, int rows, int columns) {
        Sheet sheet = new Sheet(name, tint, rows, columns);
        sheet.text(0, 0, name, Look.TITLE);
        sheet.text(1, 0, Words.say(sentence), Look.NOTE);
        sheet.width(columns - 1, 5);
        return sheet;
    }
}
