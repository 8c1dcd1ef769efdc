package gniddap.export;

import gniddap.engine.Reading;
import gniddap.export.array.CsvText;
import gniddap.export.onnx.OnnxModel;
import gniddap.export.xlsx.LayerWorkbook;
import gniddap.store.ProblemText;
import gniddap.store.WholeFile;
import gniddap.store.array.Npy;
import gniddap.store.array.NpzWriter;
import gniddap.store.code.Notebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Writes a layer and its numbers to a file of any kind that holds them.
final class DataWriter {
    private DataWriter() {}

    static Optional<Written> write(DataSpec data, Path target, boolean force, DoublePredicate goesOn)
            throws IOException {
        try (WholeFile file = WholeFile.begin(target, force)) {
            file.write(bytes(data, FileKind.of(target)));
            if (!goesOn.test(1)) {
                return Optional.empty();
            }
            file.complete();
            return Optional.of(new Written(List.of(target), 0, null));
        }
    }

    private static byte[] bytes(DataSpec data, FileKind kind) {
        return switch (kind) {
            case JSON -> utf8(ProblemText.of(data.problem()));
            case PY -> utf8(data.dialect().code(data.problem()));
            case NPY -> Npy.of(data.array().of(data.problem()));
            case NPZ -> NpzWriter.of(data.problem(), Reading.DISTRIBUTE.compute(data.problem()));
            case CSV -> utf8(CsvText.of(data.array().of(data.problem()), data.array()));
            case XLSX -> LayerWorkbook.of(data.problem());
            case ONNX -> OnnxModel.of(data.problem());
            case IPYNB -> utf8(Notebook.of(data.problem()));
            default -> throw new IllegalStateException(kind + " holds no data");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
