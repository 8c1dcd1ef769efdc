package gniddap.store;

import gniddap.engine.Operation;
import gniddap.engine.Refusal;
import gniddap.engine.conventions.SizeRule;
import gniddap.words.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Makes a layer of the arguments of a call, and remarks on those that it cannot use.
final class PastedArguments {
    private static final List<String> KERAS =
            List.of("filters", "kernel_size", "strides", "padding", "data_format", "dilation_rate", "groups");
    private static final List<String> KERAS_TRANSPOSED =
            List.of("filters", "kernel_size", "strides", "padding", "output_padding", "data_format", "dilation_rate");
    /// What says nothing about the numbers of a layer, or says what is so anyway.
    private static final Set<String> SILENT = Set.of("name", "device", "dtype", "data_format", "trainable");

    private final PythonCall call;
    private final boolean keras;
    private final Operation operation;
    private final int dimensions;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<Message> remarks = new ArrayList<>();

    PastedArguments(PythonCall call) {
        this.call = call;
        keras = call.name().contains("D");
        operation = call.name().contains("Transpose") ? Operation.TRANSPOSED : Operation.CONVOLUTION;
        dimensions = call.name().replaceAll("\\D", "").charAt(0) - '0';
        List<String> names = names();
        int place = 0;
        for (PythonCall.Given argument : call.arguments()) {
            String name = argument.name().orElse(place < names.size() ? names.get(place) : "");
            place++;
            put(name, argument.value());
        }
    }

    PastedLayer layer() {
        List<Integer> kernel = numbers("kernel_size")
                .orElseThrow(() -> new Refusal("pasted-layer.refused.kernel", call.name(), value("kernel_size")));
        Optional<Integer> in = keras ? Optional.empty() : take("in_channels", PythonValue::whole);
        Optional<Integer> out = take(keras ? "filters" : "out_channels", PythonValue::whole);
        if (keras) {
            remarks.add(new Message("pasted-layer.channels"));
        }
        if (call.more()) {
            remarks.add(new Message("pasted-layer.more"));
        }
        Optional<SizeRule> rule = rule();
        return new PastedLayer(
                call.name(),
                operation,
                in,
                out,
                kernel,
                setting(keras ? "strides" : "stride", 1),
                rule.isPresent() ? each(0) : setting("padding", 0),
                rule,
                value("output_padding").equals("None") ? Optional.empty() : numbers("output_padding"),
                setting(keras ? "dilation_rate" : "dilation", 1),
                take("groups", PythonValue::whole).orElse(1),
                take(keras ? "use_bias" : "bias", PythonValue::flag).orElse(true),
                List.copyOf(remarks));
    }

    private void put(String name, String value) {
        boolean known = names().contains(name) || name.equals("use_bias");
        if (known && !SILENT.contains(name)) {
            given.putIfAbsent(name, value);
        } else if (!SILENT.contains(name) && !idle(name, value)) {
            remarks.add(new Message("pasted-layer.left-out", name.isEmpty() ? value : name + "=" + value));
        }
    }

    /// Arguments that have the value under which they do nothing.
    private static boolean idle(String name, String value) {
        return value.equals("None")
                || (name.equals("padding_mode") && PythonValue.text(value).equals(Optional.of("zeros")))
                || (name.equals("activation") && PythonValue.text(value).equals(Optional.of("linear")));
    }

    /// The word that stands for the padding, which Keras always has.
    private Optional<SizeRule> rule() {
        Optional<String> word = PythonValue.text(value("padding"));
        if (word.isEmpty()) {
            return keras ? Optional.of(keras()) : Optional.empty();
        }
        return switch (word.get().toLowerCase(Locale.ROOT)) {
            case "same" -> Optional.of(SizeRule.SAME);
            case "valid" -> Optional.of(SizeRule.VALID);
            default -> throw new Refusal("pasted-layer.refused.padding", value("padding"));
        };
    }

    private SizeRule keras() {
        if (given.containsKey("padding")) {
            throw new Refusal("pasted-layer.refused.padding", value("padding"));
        }
        return SizeRule.VALID;
    }

    private List<Integer> setting(String name, int usual) {
        return numbers(name).orElseGet(() -> each(usual));
    }

    private List<Integer> each(int value) {
        return Collections.nCopies(dimensions, value);
    }

    private Optional<List<Integer>> numbers(String name) {
        return take(name, value -> PythonValue.wholes(value, dimensions));
    }

    /// A value of the right kind; one of another kind is remarked on and left out.
    private <T> Optional<T> take(String name, Function<String, Optional<T>> reader) {
        Optional<T> value = Optional.ofNullable(given.get(name)).flatMap(reader);
        if (value.isEmpty() && given.containsKey(name)) {
            remarks.add(new Message("pasted-layer.unread", name, value(name)));
        }
        return value;
    }

    private String value(String name) {
        return given.getOrDefault(name, "");
    }

    private List<String> names() {
        if (!keras) {
            return TorchNames.of(operation);
        }
        return operation == Operation.TRANSPOSED ? KERAS_TRANSPOSED : KERAS;
    }
}
