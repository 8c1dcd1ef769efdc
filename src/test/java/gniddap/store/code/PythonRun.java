package gniddap.store.code;

import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Runs programs in one Python and takes what they leave in `y`.
record PythonRun(Path folder) {
    private static final String DRIVER = """
            import contextlib, glob, io, os, sys
            import numpy as np
            for file in glob.glob(os.path.join(sys.argv[1], "*.txt")):
                space = {}
                with contextlib.redirect_stdout(io.StringIO()):
                    exec(compile(open(file).read(), file, "exec"), space)
                y = np.ascontiguousarray(space["y"], dtype="<f4")
                name = os.path.basename(file)[:-4]
                print(name + "|" + ",".join(map(str, y.shape)) + "|" + y.tobytes().hex())
            """;

    static String libraries(Dialect dialect) {
        return switch (dialect) {
            case PYTORCH -> "torch";
            case KERAS -> "keras";
            case ONNX -> "onnx, onnxruntime";
            case JAX -> "jax";
            case MXNET -> "mxnet";
            case NUMPY -> "numpy";
        };
    }

    boolean has(Dialect dialect) throws IOException, InterruptedException {
        return lines("-c", "import numpy, " + libraries(dialect) + "; print(\"here\")")
                .contains("here");
    }

    void write(int number, String code) throws IOException {
        Files.writeString(folder.resolve(number + ".txt"), code);
    }

    Map<Integer, Tensor> run() throws IOException, InterruptedException {
        Map<Integer, Tensor> outputs = new HashMap<>();
        lines("-c", DRIVER, folder.toString()).stream()
                .map(line -> line.split("\\|", -1))
                .filter(parts -> parts.length == 3)
                .forEach(parts -> outputs.put(Integer.valueOf(parts[0]), tensor(parts[1], parts[2])));
        return outputs;
    }

    private static Tensor tensor(String sizes, String hex) {
        Shape shape =
                new Shape(Stream.of(sizes.split(",", -1)).map(Integer::valueOf).toList());
        float[] values = new float[shape.count()];
        ByteBuffer.wrap(HexFormat.of().parseHex(hex))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new Tensor(shape, values);
    }

    private List<String> lines(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(System.getProperty("gniddap.python", "python3")), Stream.of(arguments))
                .toList();
        Path out = Files.createTempFile(folder, "out", ".log");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
        int code = process.waitFor();
        return code == 0
                ? Files.readAllLines(out)
                : List.of("exit " + code, Files.readString(folder.resolve("errors.log")));
    }
}
