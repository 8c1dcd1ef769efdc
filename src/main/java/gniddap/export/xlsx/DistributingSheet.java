package gniddap.export.xlsx;

import gniddap.words.Words;

/// One block for each input value: the value times the kernel, where it lands in the output. Above them their sum, of
/// the rows with the same number in the third column.
final class DistributingSheet {
    private static final int VALUE = 1;
    private static final int KEY = 2;

    private final LayerNumbers numbers;
    private final Plan plan;
    private final Plane sums;
    private final int imageRows;
    private final Sheet sheet;

    private DistributingSheet(LayerNumbers numbers, Plan plan) {
        this.numbers = numbers;
        this.plan = plan;
        this.sums = plan.distributed();
        this.imageRows = sums.rows() / numbers.images();
        this.sheet = NumberSheet.head(sums.sheet(), Tint.OUTPUT, "xlsx.about.distributing", sums.firstRow(), KEY + 1);
    }

    static Sheet of(LayerNumbers numbers, Plan plan) {
        DistributingSheet made = new DistributingSheet(numbers, plan);
        PlaneLabels.VALUES.write(made.sheet, made.sums);
        made.sheet.text(Plan.HEAD, 0, Words.say("xlsx.label.sum"), Look.NOTE);
        for (int row = 0; row < made.sums.rows(); row++) {
            made.sheet.put(Plan.HEAD + row, KEY, new Cell.Value(row, Look.HEADER));
        }
        NumberSheet.fill(made.sheet, made.sums, made::sum);
        for (int image = 0; image < numbers.images(); image++) {
            for (int in = 0; in < numbers.inputs(); in++) {
                made.block(image, in);
            }
        }
        NumberSheet.separate(made.sheet, made.sums);
        made.sheet.blocks(made.blocks(), made.sums.shape().size(4), Integer.MAX_VALUE);
        made.sheet.scale(made.sums.area(), Tint.OUTPUT);
        made.sheet.scale(made.blocks(), Tint.OUTPUT);
        return made.sheet;
    }

    /// The sum of a cell over all blocks.
    private Cell sum(int flat) {
        Area blocks = blocks();
        int row = sums.row(flat);
        int column = sums.column(flat);
        String keys = keys(KEY, true) + ":" + keys(KEY, false);
        String formula = "SUMIF(%s,%s,%s:%s)"
                .formatted(
                        keys,
                        "$" + Area.cell(row, KEY),
                        Area.letters(column) + "$" + (blocks.row() + 1),
                        Area.letters(column) + "$" + (blocks.row() + blocks.rows()));
        int image = flat / numbers.outputs();
        return new Cell.Formula(formula, numbers.sum(image, flat % numbers.outputs()), Look.RESULT);
    }

    private String keys(int column, boolean first) {
        Area blocks = blocks();
        return Area.fixed(first ? blocks.row() : blocks.row() + blocks.rows() - 1, column);
    }

    private Area blocks() {
        int first = Plan.HEAD + sums.rows() + 1;
        int count = numbers.images() * numbers.inputs();
        return new Area(sums.sheet(), first, sums.firstColumn(), count * (imageRows + 1), sums.columns());
    }

    private void block(int image, int in) {
        int top = blocks().row() + (image * numbers.inputs() + in) * (imageRows + 1);
        int flat = image * numbers.inputs() + in;
        sheet.text(top, 0, place(flat), Look.NOTE);
        sheet.put(top, VALUE, new Cell.Formula(plan.input().cell(flat), numbers.input(image, in), Look.RESULT));
        for (int row = 0; row < imageRows; row++) {
            sheet.put(top + row, KEY, new Cell.Value(image * imageRows + row, Look.HEADER));
        }
        int shift = top - sums.firstRow() - image * imageRows;
        for (int out = 0; out < numbers.outputs(); out++) {
            int weight = numbers.weightBetween(in, out);
            int target = image * numbers.outputs() + out;
            Cell cell = weight < 0 ? new Cell.Blank(Look.ZERO) : product(image, in, weight);
            sheet.put(sums.row(target) + shift, sums.column(target), cell);
        }
    }

    private Cell product(int image, int in, int weight) {
        int flat = image * numbers.inputs() + in;
        return new Cell.Formula(
                plan.input().cell(flat) + "*" + plan.weight().cell(weight),
                numbers.input(image, in) * numbers.weight(weight),
                Look.RESULT);
    }

    private String place(int flat) {
        String place = plan.input().place(flat, numbers.layer().dimensions(), true);
        return Words.say("xlsx.label.input", place);
    }
}
