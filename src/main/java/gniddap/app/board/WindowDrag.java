package gniddap.app.board;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Window;
import java.util.ArrayList;
import java.util.List;

/// The window on f being dragged by an edge or a corner: padding and output padding follow.
record WindowDrag(Problem start, Grip grip) {

    /// The problem after the grip moved so many cells right and down. The window keeps at least one cell.
    Problem moved(int right, int below) {
        List<Axis> axes = new ArrayList<>(start.layer().axes());
        int last = axes.size() - 1;
        axes.set(last, moved(axes.get(last), grip.across(), right));
        if (last > 0) {
            axes.set(last - 1, moved(axes.get(last - 1), grip.down(), below));
        }
        Layer layer = start.layer();
        Layer changed = new Layer(axes, layer.inChannels(), layer.outChannels(), layer.groups());
        return new Problem(start.name(), changed, start.input(), start.weight(), start.bias());
    }

    private static Axis moved(Axis axis, int side, int cells) {
        Window window = axis.window();
        return switch (side) {
            case -1 -> axis.withWindow(window.begin() + Math.min(cells, axis.output() - 1), window.end());
            case 1 -> axis.withWindow(window.begin(), window.end() - Math.max(cells, 1 - axis.output()));
            default -> axis;
        };
    }
}
