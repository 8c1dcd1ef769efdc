package gniddap.export.xlsx;

import gniddap.engine.ConvolutionMatrix;
import gniddap.words.Words;

/// C and Cᵀ. Above the one that the layer multiplies with stands the input as one row for each image, at its left the
/// output as one column for each.
record MatrixSheets(LayerNumbers numbers, Plan plan) {
    private static final int LABELS = 3;
    private static final int WIDTH = 9;

    static String name(boolean turned) {
        return Words.say(turned ? "xlsx.sheet.matrix-transposed" : "xlsx.sheet.matrix");
    }

    /// The matrix, or its transposed, whose cells are those of the matrix.
    Sheet sheet(boolean turned) {
        boolean multiplies = turned == numbers.transposed();
        Area area = area(turned);
        String sentence = turned ? "xlsx.about.matrix-transposed" : "xlsx.about.matrix";
        Sheet sheet = NumberSheet.head(name(turned), Tint.KERNEL, sentence, area.row(), area.column());
        for (int row = 0; row < area.rows(); row++) {
            for (int column = 0; column < area.columns(); column++) {
                Cell cell = turned ? entry(column, row, true) : entry(row, column, false);
                sheet.put(area.row() + row, area.column() + column, cell);
            }
        }
        int small = area(false).rows() / numbers.layer().smallChannels();
        int large = area(false).columns() / numbers.layer().largeChannels();
        sheet.blocks(area, turned ? small : large, turned ? large : small);
        labels(sheet, area, turned);
        if (multiplies) {
            given(sheet, area);
            made(sheet, area);
        }
        sheet.scale(area, Tint.KERNEL);
        return sheet;
    }

    /// Where the matrix lies, below and right of its labels and of the numbers it is multiplied with.
    Area area(boolean turned) {
        ConvolutionMatrix matrix = numbers.matrix();
        int lines = turned == numbers.transposed() ? numbers.images() : 0;
        return new Area(
                name(turned),
                LABELS + 1 + lines,
                1 + lines,
                turned ? matrix.columns() : matrix.rows(),
                turned ? matrix.rows() : matrix.columns());
    }

    /// An output of an image, as the product makes it.
    String made(int image, int out) {
        Area area = area(numbers.transposed());
        return Area.quoted(area.sheet()) + "!" + Area.cell(area.row() + out, 1 + image);
    }

    private Cell entry(int row, int column, boolean turned) {
        int weight = numbers.matrix().weightAt(row, column);
        if (weight < 0) {
            return new Cell.Value(0, Look.ZERO);
        }
        Area own = area(false);
        String there = Area.quoted(own.sheet()) + "!" + Area.cell(own.row() + row, own.column() + column);
        return new Cell.Formula(turned ? there : plan.weight().cell(weight), numbers.weight(weight), Look.RESULT);
    }

    private void given(Sheet sheet, Area area) {
        for (int image = 0; image < numbers.images(); image++) {
            sheet.text(LABELS + 1 + image, 0, line("xlsx.label.given", image), Look.NOTE);
            for (int in = 0; in < numbers.inputs(); in++) {
                String cell = plan.input().cell(image * numbers.inputs() + in);
                sheet.put(
                        LABELS + 1 + image,
                        area.column() + in,
                        new Cell.Formula(cell, numbers.input(image, in), Look.RESULT));
            }
        }
    }

    private void made(Sheet sheet, Area area) {
        for (int image = 0; image < numbers.images(); image++) {
            sheet.text(LABELS, 1 + image, line("xlsx.label.made", image), Look.HEADER);
            sheet.width(1 + image, WIDTH);
            int line = LABELS + 1 + image;
            for (int out = 0; out < numbers.outputs(); out++) {
                Area row = new Area(area.sheet(), area.row() + out, area.column(), 1, area.columns());
                String factors = Area.cell(line, area.column()).replaceFirst("(\\d+)$", "\\$$1") + ":"
                        + Area.cell(line, area.column() + area.columns() - 1).replaceFirst("(\\d+)$", "\\$$1");
                String formula = "SUMPRODUCT(" + row.local() + "," + factors + ")";
                sheet.put(area.row() + out, 1 + image, new Cell.Formula(formula, numbers.sum(image, out), Look.RESULT));
            }
        }
    }

    private String line(String key, int image) {
        return Words.say(key) + (numbers.images() == 1 ? "" : " " + image);
    }

    /// The place of each cell that a row or a column stands for.
    private void labels(Sheet sheet, Area area, boolean turned) {
        Plane small = numbers.transposed() ? plan.input() : plan.output();
        Plane large = numbers.transposed() ? plan.output() : plan.input();
        sheet.width(0, 17);
        for (int row = 0; row < area.rows(); row++) {
            sheet.text(area.row() + row, 0, place(turned ? large : small, row), Look.HEADER);
        }
        for (int column = 0; column < area.columns(); column++) {
            sheet.text(LABELS, area.column() + column, place(turned ? small : large, column), Look.HEADER);
            sheet.width(area.column() + column, WIDTH);
        }
    }

    private String place(Plane plane, int flat) {
        return plane.place(flat, numbers.layer().dimensions(), false);
    }
}
