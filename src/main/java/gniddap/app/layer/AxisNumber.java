package gniddap.app.layer;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import java.util.ArrayList;
import java.util.List;

/// A setting of one axis or of all of them.
///
/// @param fromLast which axis, counted from the last one, which is 1; [#ALL] for all
record AxisNumber(AxisSetting setting, int fromLast) implements LayerNumber {
    static final int ALL = 0;

    @Override
    public List<Integer> read(Layer layer) {
        return chosen(layer).stream()
                .flatMap(axis -> setting.read(axis).stream())
                .toList();
    }

    @Override
    public Layer write(Layer layer, List<Integer> numbers) {
        List<Axis> axes = new ArrayList<>(layer.axes());
        int first = layer.dimensions() - (fromLast == ALL ? layer.dimensions() : fromLast);
        for (int n = 0; n < numbers.size() / perAxis(); n++) {
            List<Integer> own = numbers.subList(n * perAxis(), (n + 1) * perAxis());
            axes.set(first + n, setting.write(axes.get(first + n), own));
        }
        return new Layer(axes, layer.inChannels(), layer.outChannels(), layer.groups());
    }

    @Override
    public int perAxis() {
        return setting.count();
    }

    /// A convolution has no output padding.
    @Override
    public boolean open(Layer layer) {
        return setting != AxisSetting.OUTPUT_PADDING || layer.operation() == Operation.TRANSPOSED;
    }

    private List<Axis> chosen(Layer layer) {
        if (fromLast == ALL) {
            return layer.axes();
        }
        int place = layer.dimensions() - fromLast;
        return place < 0 ? List.of() : List.of(layer.axes().get(place));
    }
}
