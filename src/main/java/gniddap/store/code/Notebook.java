package gniddap.store.code;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// A problem as a Jupyter notebook (format 4.5) that computes it in loops and in PyTorch, and checks both.
public final class Notebook {
    private static final Gson JSON = new GsonBuilder()
            .setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "))
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    /// A notebook of more numbers would not open well.
    private static final int LARGEST_COUNT = 1_000_000;

    private final List<Map<String, Object>> cells = new ArrayList<>();

    private Notebook() {}

    /// The file; refused where it would hold too many numbers.
    public static String of(Problem problem) {
        long count = (long) problem.input().count()
                + problem.weight().count()
                + problem.outputShape().count();
        if (count > LARGEST_COUNT) {
            throw new Refusal("notebook.refused.numbers", count, LARGEST_COUNT);
        }
        return filled(new NotebookCells(problem)).json();
    }

    /// The texts of all cells, one after another, for a look at them.
    public static String source(Problem problem) {
        return filled(new NotebookCells(problem)).cells.stream()
                .map(Notebook::source)
                .collect(Collectors.joining("\n\n"));
    }

    private static String source(Map<String, Object> cell) {
        List<?> lines = (List<?>) Objects.requireNonNull(cell.get("source"));
        return lines.stream().map(String::valueOf).collect(Collectors.joining());
    }

    private static Notebook filled(NotebookCells texts) {
        Notebook notebook = new Notebook();
        notebook.text("about", texts.about());
        notebook.code("numbers", texts.numbers());
        notebook.text("shape", texts.shapeText());
        notebook.code("shape-check", texts.shape());
        notebook.text("loops", texts.loopsText());
        notebook.code("loops-check", texts.loops());
        notebook.text("pytorch", texts.torchText());
        notebook.code("pytorch-check", texts.torch());
        return notebook;
    }

    private void text(String id, String text) {
        cells.add(cell("markdown", id, text));
    }

    private void code(String id, String text) {
        Map<String, Object> cell = cell("code", id, text);
        cell.put("execution_count", null);
        cell.put("outputs", List.of());
        cells.add(cell);
    }

    private static Map<String, Object> cell(String type, String id, String text) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("cell_type", type);
        cell.put("id", id);
        cell.put("metadata", Map.of());
        List<String> lines = text.strip().lines().toList();
        List<String> source =
                new ArrayList<>(lines.stream().map(line -> line + "\n").toList());
        source.set(source.size() - 1, lines.getLast());
        cell.put("source", source);
        return cell;
    }

    private String json() {
        Map<String, Object> kernel = new LinkedHashMap<>();
        kernel.put("display_name", "Python 3");
        kernel.put("language", "python");
        kernel.put("name", "python3");
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("kernelspec", kernel);
        metadata.put("language_info", Map.of("name", "python"));
        Map<String, Object> notebook = new LinkedHashMap<>();
        notebook.put("cells", cells);
        notebook.put("metadata", metadata);
        notebook.put("nbformat", 4);
        notebook.put("nbformat_minor", 5);
        return JSON.toJson(notebook) + "\n";
    }
}
