package gniddap.store;

import gniddap.engine.Operation;
import gniddap.words.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The arguments of a layer's call, by name, in the order in which PyTorch takes those without a name.
final class LayerArguments {
    private final LayerParser parser;
    private final String layerName;
    private final Operation operation;
    private final int dimensions;
    private final Map<String, Argument> given = new LinkedHashMap<>();

    LayerArguments(LayerParser parser, String layerName, Operation operation, int dimensions) {
        this.parser = parser;
        this.layerName = layerName;
        this.operation = operation;
        this.dimensions = dimensions;
    }

    void add(int column, Argument argument) {
        if (given.size() == names().size()) {
            throw parser.refusal(column, new Message("layer-text.refused.too-many", layerName, names().size()));
        }
        put(column, names().get(given.size()), argument);
    }

    void addNamed(int column, String name, Argument argument) {
        if (!names().contains(name)) {
            String nearest = Nearest.first(name, names());
            throw parser.refusal(column, new Message("layer-text.refused.name", layerName, name, nearest));
        }
        put(column, name, argument);
    }

    LayerCall call(int end) {
        return new LayerCall(
                operation,
                whole(need("in_channels", end)),
                whole(need("out_channels", end)),
                each(need("kernel_size", end)),
                setting("stride", 1),
                setting("padding", 0),
                setting("output_padding", 0),
                setting("dilation", 1),
                given.containsKey("groups") ? whole("groups") : 1,
                !given.containsKey("bias") || flag("bias"));
    }

    private void put(int column, String name, Argument argument) {
        if (given.putIfAbsent(name, argument) != null) {
            throw parser.refusal(column, new Message("layer-text.refused.twice", name));
        }
    }

    private String need(String name, int end) {
        if (!given.containsKey(name)) {
            throw parser.refusal(end, new Message("layer-text.refused.missing", layerName, name));
        }
        return name;
    }

    private List<Integer> setting(String name, int otherwise) {
        return given.containsKey(name) ? each(name) : Collections.nCopies(dimensions, otherwise);
    }

    private int whole(String name) {
        if (argument(name) instanceof Argument.Whole whole) {
            return whole.value();
        }
        throw wrong(name, new Message("layer-text.needs.whole"));
    }

    private boolean flag(String name) {
        if (argument(name) instanceof Argument.Flag flag) {
            return flag.on();
        }
        throw wrong(name, new Message("layer-text.needs.flag"));
    }

    private List<Integer> each(String name) {
        return switch (argument(name)) {
            case Argument.Whole whole -> Collections.nCopies(dimensions, whole.value());
            case Argument.Tuple tuple when tuple.values().size() == dimensions -> tuple.values();
            default -> throw wrong(name, new Message("layer-text.needs.setting", dimensions));
        };
    }

    private RuntimeException wrong(String name, Message needed) {
        return parser.refusal(argument(name).column(), new Message("layer-text.refused.type", name, needed));
    }

    private Argument argument(String name) {
        return Objects.requireNonNull(given.get(name));
    }

    private List<String> names() {
        return TorchNames.of(operation);
    }
}
