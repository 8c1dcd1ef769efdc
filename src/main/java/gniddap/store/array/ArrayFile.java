package gniddap.store.array;

import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import java.nio.file.Path;
import java.util.Locale;

/// A file that holds one array: NPY, or CSV as a spreadsheet saves it.
public final class ArrayFile {
    private ArrayFile() {}

    public static Tensor read(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
        return switch (ending) {
            case "npy" -> NpyArray.read(BinaryFile.read(file), name).tensor();
            case "csv", "txt" -> CsvArray.read(file);
            default -> throw new Refusal("array.refused.kind", file);
        };
    }
}
