package gniddap.app.size;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.picture.AxisNames;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// How the layer on the table comes to the size of its output.
public final class SizeViewModel {
    private final ObservableList<SizeBlock> blocks = FXCollections.observableArrayList();

    public SizeViewModel(Workbench workbench) {
        workbench.problemProperty().subscribe(problem -> show(problem.layer()));
    }

    /// One block where all axes agree, else one for each.
    public ObservableList<SizeBlock> getBlocks() {
        return blocks;
    }

    private void show(Layer layer) {
        List<SizeBlock> next = blocks(layer);
        if (!next.equals(blocks)) {
            blocks.setAll(next);
        }
    }

    private static List<SizeBlock> blocks(Layer layer) {
        List<Axis> axes = layer.axes();
        if (axes.stream().distinct().count() == 1) {
            return List.of(block("", axes.getFirst()));
        }
        return IntStream.range(0, axes.size())
                .mapToObj(n -> block(AxisNames.of(axes.size() - n), axes.get(n)))
                .toList();
    }

    private static SizeBlock block(String name, Axis axis) {
        return new SizeBlock(name, SizeSteps.of(axis), new SizeSentence(axis).text());
    }
}
