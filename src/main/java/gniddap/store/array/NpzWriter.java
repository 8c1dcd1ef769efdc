package gniddap.store.array;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;

/// A problem and its output as one NPZ file: the arrays, and the layer's numbers under the names of a problem file.
public final class NpzWriter {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private NpzWriter() {}

    public static byte[] of(Problem problem, Tensor output) {
        NpzWriter npz = new NpzWriter();
        npz.put("input", Npy.of(problem.input()));
        npz.put("weight", Npy.of(problem.weight()));
        problem.bias().ifPresent(bias -> npz.put("bias", Npy.of(bias)));
        npz.put("output", Npy.of(output));
        npz.layer(problem.layer());
        npz.put("name", Npy.of(problem.name()));
        return FixedZip.of(npz.parts, ZipEntry.STORED);
    }

    private void layer(Layer layer) {
        int axes = layer.dimensions();
        put("op", Npy.of(layer.operation() == Operation.TRANSPOSED ? "conv_transpose" : "conv"));
        put("stride", each(layer, Axis::stride));
        long[] padding = layer.axes().stream()
                .flatMapToLong(axis -> LongStream.of(axis.begin(), axis.end()))
                .toArray();
        put("padding", Npy.of(List.of(axes, 2), padding));
        put("output_padding", each(layer, Axis::outputPadding));
        put("dilation", each(layer, Axis::dilation));
        put("groups", Npy.of(List.of(), layer.groups()));
    }

    private static byte[] each(Layer layer, ToIntFunction<Axis> setting) {
        long[] values = layer.axes().stream().mapToLong(setting::applyAsInt).toArray();
        return Npy.of(List.of(values.length), values);
    }

    private void put(String name, byte[] array) {
        parts.put(name + ".npy", array);
    }
}
