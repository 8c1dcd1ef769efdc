package gniddap.app.layer;

import gniddap.engine.Layer;
import java.util.List;

/// Something of a layer that a person can set: one number, or several that are shown as one where they agree.
sealed interface LayerNumber permits AxisNumber, ChannelNumber {

    /// The numbers as the layer has them; none where the layer has no such thing.
    List<Integer> read(Layer layer);

    /// The same layer with other numbers, as many as were read; a layer that cannot be is refused.
    Layer write(Layer layer, List<Integer> numbers);

    /// How many of the numbers belong to one axis.
    int perAxis();

    /// Whether a person can change it in this layer.
    boolean open(Layer layer);
}
