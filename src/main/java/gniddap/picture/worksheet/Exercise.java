package gniddap.picture.worksheet;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.picture.Names;
import gniddap.picture.Rect;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Subject;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.worksheet.PaperCell.Kind;
import gniddap.trace.Grain;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// The grids of a layer that is computed by hand, each cell with the engine's number.
final class Exercise {
    private final Problem problem;
    private final Layer layer;
    private final Axis rows;
    private final Axis columns;

    Exercise(Problem problem) {
        this.problem = problem;
        layer = problem.layer();
        if (layer.operation() != Operation.TRANSPOSED) {
            throw new Refusal("worksheet.refused.convolution");
        }
        if (layer.dimensions() > 2 || problem.batch() > 1) {
            throw new Refusal("worksheet.refused.dimensions");
        }
        rows = layer.dimensions() == 1
                ? Axis.transposed(1, 1, 1, 0, 0, 1)
                : layer.axes().getFirst();
        columns = layer.axes().getLast();
    }

    Problem problem() {
        return problem;
    }

    List<PaperGrid> given() {
        List<PaperGrid> grids = new ArrayList<>();
        planes(grids, "worksheet.input", layer.inChannels(), problem.input(), columns.input(), Kind.GIVEN);
        kernels(grids, "worksheet.kernel", false);
        problem.bias()
                .ifPresent(bias -> grids.add(grid(
                        Words.say("worksheet.bias"), bias.count(), bias.count(), n -> cell(Kind.GIVEN, bias.at(n)))));
        return grids;
    }

    /// A kernel's worth of products for each input value and each output channel it reaches.
    List<PaperGrid> stamps() {
        Subject subject = Subject.of(
                new Scene(problem, Grain.INPUT_VALUE, View.TWO_MODELS, new Style(Theme.PROJECTOR, false), 1, 1));
        List<PaperGrid> grids = new ArrayList<>();
        for (int flat = 0; flat < problem.input().count(); flat++) {
            int in = flat / layer.inputCells();
            float value = problem.input().at(flat);
            for (int out = firstOut(in); out < firstOut(in) + layer.outPerGroup(); out++) {
                int kernel = layer.kernelStart(in, out);
                String label = layer.outPerGroup() == 1
                        ? Words.say("worksheet.stamp", Names.input(subject, flat))
                        : Words.say("worksheet.stamp.channel", Names.input(subject, flat), out);
                grids.add(grid(
                        label,
                        columns.kernel(),
                        layer.kernelCells(),
                        n -> cell(Kind.ASKED, value * problem.weight().at(kernel + n))));
            }
        }
        return grids;
    }

    /// The complete output with the window on it, without the bias.
    List<PaperGrid> complete() {
        Tensor complete =
                Reading.DISTRIBUTE.compute(problem.withBias(Optional.empty()).withoutWindow());
        Span down = Span.of(rows);
        Span across = Span.of(columns);
        List<PaperGrid> grids = new ArrayList<>();
        for (int out = 0; out < layer.outChannels(); out++) {
            int start = out * rows.complete() * columns.complete();
            List<PaperCell> cells = new ArrayList<>();
            for (int y = down.first(); y < down.first() + down.length(); y++) {
                for (int x = across.first(); x < across.first() + across.length(); x++) {
                    boolean inside = down.complete(y) && across.complete(x);
                    float value = inside ? complete.at(start + y * columns.complete() + x) : 0;
                    cells.add(cell(down.window(y) && across.window(x) ? Kind.ASKED : Kind.CUT, value));
                }
            }
            Rect frame = new Rect(
                    columns.begin() - across.first(), rows.begin() - down.first(), columns.output(), rows.output());
            String label = name("worksheet.complete", out, layer.outChannels());
            grids.add(new PaperGrid(label, across.length(), cells, frame));
        }
        return grids;
    }

    /// The input with zeros inserted and its border.
    List<PaperGrid> bordered() {
        BorderedAxis down = BorderedAxis.of(rows);
        BorderedAxis across = BorderedAxis.of(columns);
        List<PaperGrid> grids = new ArrayList<>();
        for (int in = 0; in < layer.inChannels(); in++) {
            int start = in * layer.inputCells();
            grids.add(grid(
                    name("worksheet.bordered", in, layer.inChannels()),
                    across.length(),
                    down.length() * across.length(),
                    n -> bordered(down, across, n / across.length(), n % across.length(), start)));
        }
        return grids;
    }

    private PaperCell bordered(BorderedAxis down, BorderedAxis across, int y, int x, int start) {
        int row = down.inputAt(y);
        int column = across.inputAt(x);
        if (row >= 0 && column >= 0) {
            return cell(Kind.GIVEN, problem.input().at(start + row * columns.input() + column));
        }
        boolean border = down.cellAt(y) == BorderedAxis.Cell.BORDER || across.cellAt(x) == BorderedAxis.Cell.BORDER;
        return cell(border ? Kind.BORDER : Kind.INSERTED, 0);
    }

    List<PaperGrid> turned() {
        List<PaperGrid> grids = new ArrayList<>();
        kernels(grids, "worksheet.turned", true);
        return grids;
    }

    List<PaperGrid> output() {
        List<PaperGrid> grids = new ArrayList<>();
        Tensor output = Reading.COLLECT.compute(problem);
        planes(grids, "worksheet.output", layer.outChannels(), output, columns.output(), Kind.ASKED);
        return grids;
    }

    private void planes(List<PaperGrid> grids, String key, int channels, Tensor tensor, int width, Kind kind) {
        int cells = tensor.count() / channels;
        for (int channel = 0; channel < channels; channel++) {
            int start = channel * cells;
            grids.add(grid(name(key, channel, channels), width, cells, n -> cell(kind, tensor.at(start + n))));
        }
    }

    private void kernels(List<PaperGrid> grids, String key, boolean turned) {
        int cells = layer.kernelCells();
        for (int in = 0; in < layer.inChannels(); in++) {
            for (int out = firstOut(in); out < firstOut(in) + layer.outPerGroup(); out++) {
                int start = layer.kernelStart(in, out);
                String name = Words.say(key);
                String label = layer.inChannels() * layer.outChannels() == 1
                        ? name
                        : Words.say("worksheet.pair", name, in, out);
                grids.add(grid(
                        label,
                        columns.kernel(),
                        cells,
                        n -> cell(
                                turned ? Kind.ASKED : Kind.GIVEN,
                                problem.weight().at(start + (turned ? cells - 1 - n : n)))));
            }
        }
    }

    private int firstOut(int in) {
        return in / layer.inPerGroup() * layer.outPerGroup();
    }

    private static String name(String key, int channel, int channels) {
        return channels == 1 ? Words.say(key) : Words.say("worksheet.channel", Words.say(key), channel);
    }

    private static PaperGrid grid(String label, int columns, int count, IntFunction<PaperCell> cell) {
        List<PaperCell> cells = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            cells.add(cell.apply(n));
        }
        return new PaperGrid(label, columns, cells, null);
    }

    private static PaperCell cell(Kind kind, float value) {
        return new PaperCell(kind, Numbers.print(value + 0f));
    }
}
