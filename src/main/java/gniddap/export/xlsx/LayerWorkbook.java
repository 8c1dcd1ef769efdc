package gniddap.export.xlsx;

import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A problem as a workbook that computes its output in three ways from the numbers of two sheets.
public final class LayerWorkbook {
    private final Problem problem;
    private final LayerNumbers numbers;
    private final Plan plan;
    private final Map<Sheet, String> sheets = new LinkedHashMap<>();
    private final Workbook workbook;

    private LayerWorkbook(Problem problem) {
        this.problem = problem;
        this.numbers = new LayerNumbers(problem);
        this.plan = Plan.of(problem);
        this.workbook = new Workbook(problem.name());
    }

    /// The file; refused where its sheets would be too large for spreadsheet programs.
    public static byte[] of(Problem problem) {
        WorkbookLimits.check(problem);
        return new LayerWorkbook(problem).bytes();
    }

    private byte[] bytes() {
        given();
        add(
                DistributingSheet.of(numbers, plan),
                "distributed",
                plan.distributed().area());
        CollectingSheets collecting = new CollectingSheets(numbers, plan);
        add(collecting.inserted(), "inserted", plan.inserted().area());
        add(
                collecting.slid(),
                numbers.transposed() ? "turned" : "dilated",
                plan.slid().area());
        add(collecting.collected(), "collected", plan.collected().area());
        MatrixSheets matrix = new MatrixSheets(numbers, plan);
        add(matrix.sheet(false), "matrix", matrix.area(false));
        add(matrix.sheet(true), "matrix_transposed", matrix.area(true));
        OutputSheet output = new OutputSheet(numbers, plan, problem);
        add(output.sheet(), "output", plan.output().area());
        List<Area> ways = Stream.of(0, 1, 2).map(n -> output.below(n).area()).toList();
        workbook.add(new AboutSheet(problem).sheet(sheets, workbook, ways));
        sheets.keySet().forEach(workbook::add);
        return PoiBook.of(workbook);
    }

    private void given() {
        add(
                given(plan.input(), Tint.INPUT, "xlsx.about.input", PlaneLabels.VALUES, problem.input()),
                "input",
                plan.input().area());
        add(
                given(plan.weight(), Tint.KERNEL, weightSentence(), PlaneLabels.KERNELS, problem.weight()),
                "kernel",
                plan.weight().area());
        problem.bias()
                .ifPresent(bias -> add(
                        given(plan.bias(), Tint.OUTPUT, "xlsx.about.bias", PlaneLabels.VALUES, bias),
                        "bias",
                        plan.bias().area()));
    }

    private String weightSentence() {
        return numbers.transposed() ? "xlsx.about.kernel-transposed" : "xlsx.about.kernel-convolution";
    }

    private static Sheet given(Plane plane, Tint tint, String sentence, PlaneLabels labels, Tensor tensor) {
        double[] values = LayerNumbers.written(tensor);
        return new NumberSheet(plane, tint, sentence, labels).of(flat -> new Cell.Value(values[flat], Look.GIVEN));
    }

    private void add(Sheet sheet, String name, Area area) {
        sheets.put(sheet, name);
        workbook.name(name, area);
    }
}
