package gniddap.export.xlsx;

import gniddap.engine.Problem;
import gniddap.words.Words;
import java.util.function.IntFunction;

/// The output three times, each with the bias: by distributing, by collecting, by the matrix.
final class OutputSheet {
    private final LayerNumbers numbers;
    private final Plan plan;
    private final double[] bias;

    OutputSheet(LayerNumbers numbers, Plan plan, Problem problem) {
        this.numbers = numbers;
        this.plan = plan;
        this.bias = problem.bias().map(LayerNumbers::written).orElse(new double[0]);
    }

    Sheet sheet() {
        Sheet sheet = NumberSheet.head(plan.output().sheet(), Tint.OUTPUT, "xlsx.about.output", Plan.HEAD, Plan.LEFT);
        add(sheet, plan.output(), "xlsx.label.by-distributing", plan.distributed()::cell);
        add(sheet, below(1), "xlsx.label.by-collecting", plan.collected()::cell);
        MatrixSheets matrix = new MatrixSheets(numbers, plan);
        add(
                sheet,
                below(2),
                "xlsx.label.by-matrix",
                flat -> matrix.made(flat / numbers.outputs(), flat % numbers.outputs()));
        return sheet;
    }

    /// The same plane further down.
    Plane below(int times) {
        Plane plane = plan.output();
        int row = plane.firstRow() + times * (plane.rows() + 3);
        return new Plane(plane.sheet(), plane.shape(), row, plane.firstColumn());
    }

    private void add(Sheet sheet, Plane plane, String title, IntFunction<String> source) {
        PlaneLabels.VALUES.write(sheet, plane);
        sheet.text(plane.firstRow() - 1, 0, Words.say(title), Look.NOTE);
        NumberSheet.fill(sheet, plane, flat -> cell(flat, source.apply(flat)));
        NumberSheet.separate(sheet, plane);
        sheet.scale(plane.area(), Tint.OUTPUT);
    }

    private Cell cell(int flat, String source) {
        int channel = plan.output().shape().coordinates(flat)[1];
        double sum = numbers.sum(flat / numbers.outputs(), flat % numbers.outputs());
        return bias.length == 0
                ? new Cell.Formula(source, sum, Look.RESULT)
                : new Cell.Formula(source + "+" + plan.bias().cell(channel), sum + bias[channel], Look.RESULT);
    }
}
