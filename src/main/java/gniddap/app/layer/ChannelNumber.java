package gniddap.app.layer;

import gniddap.engine.Layer;
import java.util.List;

/// The numbers of a layer that belong to no axis.
enum ChannelNumber implements LayerNumber {
    IN_CHANNELS,
    OUT_CHANNELS,
    GROUPS;

    @Override
    public List<Integer> read(Layer layer) {
        return List.of(
                switch (this) {
                    case IN_CHANNELS -> layer.inChannels();
                    case OUT_CHANNELS -> layer.outChannels();
                    case GROUPS -> layer.groups();
                });
    }

    @Override
    public Layer write(Layer layer, List<Integer> numbers) {
        int number = numbers.getFirst();
        return switch (this) {
            case IN_CHANNELS -> new Layer(layer.axes(), number, layer.outChannels(), layer.groups());
            case OUT_CHANNELS -> new Layer(layer.axes(), layer.inChannels(), number, layer.groups());
            case GROUPS -> new Layer(layer.axes(), layer.inChannels(), layer.outChannels(), number);
        };
    }

    @Override
    public int perAxis() {
        return 1;
    }

    @Override
    public boolean open(Layer layer) {
        return true;
    }
}
