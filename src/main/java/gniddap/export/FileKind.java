package gniddap.export;

import gniddap.engine.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The kinds of file that are exported, told apart by the end of the file's name.
public enum FileKind {
    PNG(Holds.PICTURES),
    GIF(Holds.FILM),
    MP4(Holds.FILM),
    WEBM(Holds.FILM),
    SVG(Holds.PICTURES),
    /// Always cut to the drawing, for it is placed in a text.
    PDF(Holds.PICTURES),
    JSON(Holds.DATA),
    PY(Holds.DATA),
    NPY(Holds.DATA),
    NPZ(Holds.DATA),
    CSV(Holds.DATA),
    XLSX(Holds.DATA),
    ONNX(Holds.DATA),
    IPYNB(Holds.DATA);

    /// What such a file is made of.
    private enum Holds {
        PICTURES,
        FILM,
        DATA
    }

    private final Holds holds;

    FileKind(Holds holds) {
        this.holds = holds;
    }

    public static FileKind of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith(kind.ending()))
                .findFirst()
                .orElseThrow(() -> new Refusal("export.refused.kind", file, endings()));
    }

    /// All endings, `.png, .gif`.
    public static String endings() {
        return Arrays.stream(values()).map(FileKind::ending).collect(Collectors.joining(", "));
    }

    /// Whether it shows the whole run and not one moment of it.
    public boolean moves() {
        return holds == Holds.FILM;
    }

    /// Whether it holds pictures that do not move.
    public boolean isPictures() {
        return holds == Holds.PICTURES;
    }

    /// Whether it holds numbers and no picture.
    public boolean isData() {
        return holds == Holds.DATA;
    }

    /// The name of the kind, `gif`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How the names of such files end, `.gif`.
    public String ending() {
        return "." + word();
    }
}
