package gniddap.export.xlsx;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.engine.Layer;
import gniddap.engine.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The input with its zeros, the kernel as it slides over that, and each output as the sum of what lies under it.
record CollectingSheets(LayerNumbers numbers, Plan plan) {

    Sheet inserted() {
        Plane plane = plan.inserted();
        String sentence = numbers.transposed() ? "xlsx.about.inserted" : "xlsx.about.padded";
        return new NumberSheet(plane, Tint.INPUT, sentence, PlaneLabels.VALUES).of(this::insertedCell);
    }

    private Cell insertedCell(int flat) {
        int[] at = plan.inserted().shape().coordinates(flat);
        boolean border = false;
        boolean value = true;
        for (int n = 0; n < 3; n++) {
            BorderedAxis axis = axis(n);
            border |= axis.cellAt(at[n + 2]) == BorderedAxis.Cell.BORDER;
            at[n + 2] = axis.inputAt(at[n + 2]);
            value &= at[n + 2] >= 0;
        }
        if (!value) {
            return new Cell.Value(0, border ? Look.BORDER : Look.ZERO);
        }
        int source = plan.input().shape().flat(at);
        double number = numbers.input(source / numbers.inputs(), source % numbers.inputs());
        return new Cell.Formula(plan.input().cell(source), number, Look.RESULT);
    }

    /// One of three axes; those that the layer lacks have one cell.
    private BorderedAxis axis(int n) {
        int own = n - (3 - numbers.layer().dimensions());
        return own < 0
                ? new BorderedAxis(1, 1, 0, 0)
                : BorderedAxis.of(numbers.layer().axes().get(own));
    }

    Sheet slid() {
        String sentence = numbers.transposed() ? "xlsx.about.turned" : "xlsx.about.dilated";
        return new NumberSheet(plan.slid(), Tint.KERNEL, sentence, PlaneLabels.KERNELS).of(this::slidCell);
    }

    private Cell slidCell(int flat) {
        int[] at = plan.slid().shape().coordinates(flat);
        for (int n = 0; n < 3; n++) {
            int own = n - (3 - numbers.layer().dimensions());
            int dilation = own < 0 ? 1 : numbers.layer().axes().get(own).dilation();
            int place = numbers.transposed() ? plan.slid().shape().size(n + 2) - 1 - at[n + 2] : at[n + 2];
            if (place % dilation != 0) {
                return new Cell.Value(0, Look.ZERO);
            }
            at[n + 2] = place / dilation;
        }
        int weight = plan.weight().shape().flat(at);
        return new Cell.Formula(plan.weight().cell(weight), numbers.weight(weight), Look.RESULT);
    }

    Sheet collected() {
        return new NumberSheet(plan.collected(), Tint.OUTPUT, "xlsx.about.collecting", PlaneLabels.VALUES)
                .of(this::collectedCell);
    }

    private Cell collectedCell(int flat) {
        Shape shape = plan.collected().shape();
        int[] at = shape.coordinates(flat);
        Layer layer = numbers.layer();
        int firstIn = at[1] / layer.outPerGroup() * layer.inPerGroup();
        List<String> terms = new ArrayList<>();
        for (int in = firstIn; in < firstIn + layer.inPerGroup(); in++) {
            terms.addAll(slices(at, in));
        }
        double sum = numbers.sum(flat / numbers.outputs(), flat % numbers.outputs());
        return new Cell.Formula(String.join("+", terms), sum, Look.RESULT);
    }

    /// The sums of products of each slice of a kernel with what lies under it.
    private List<String> slices(int[] out, int in) {
        Layer layer = numbers.layer();
        int first = numbers.transposed() ? in : out[1];
        int second = numbers.transposed() ? out[1] % layer.outPerGroup() : in % layer.inPerGroup();
        Shape kernel = plan.slid().shape();
        int dilation = layer.dimensions() < 3 ? 1 : layer.axes().getFirst().dilation();
        return IntStream.range(0, kernel.size(2))
                .filter(slice -> slice % dilation == 0)
                .mapToObj(slice -> {
                    int under = plan.inserted()
                            .shape()
                            .flat(out[0], in, start(out, 0) + slice, start(out, 1), start(out, 2));
                    Area cells = plan.inserted().part(under, kernel.size(3), kernel.size(4));
                    Area weights =
                            plan.slid().part(kernel.flat(first, second, slice, 0, 0), kernel.size(3), kernel.size(4));
                    return "SUMPRODUCT(" + cells.text() + "," + weights.text() + ")";
                })
                .toList();
    }

    /// Where the kernel's corner lies: a convolution moves it by its stride.
    private int start(int[] out, int n) {
        int own = n - (3 - numbers.layer().dimensions());
        List<Axis> axes = numbers.layer().axes();
        return own < 0 || numbers.transposed()
                ? out[n + 2]
                : out[n + 2] * axes.get(own).stride();
    }
}
