package gniddap.store;

import gniddap.engine.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which figures of a list wait for others, because they read what these make.
public final class FigureOrder {
    private final Map<ListedFigure, List<ListedFigure>> needs = new LinkedHashMap<>();

    private FigureOrder(List<ListedFigure> figures, Path folder) {
        Map<Path, ListedFigure> makers = new HashMap<>();
        figures.forEach(figure -> makers.put(figure.makes(folder), figure));
        for (ListedFigure figure : figures) {
            needs.put(
                    figure,
                    figure.reads(folder).stream()
                            .map(makers::get)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    /// Of figures whose files are named from a folder; refuses those that wait for each other.
    ///
    /// @param list the file that holds the figures
    public static FigureOrder of(Path list, List<ListedFigure> figures, Path folder) {
        FigureOrder order = new FigureOrder(figures, folder);
        Set<ListedFigure> waiting = new LinkedHashSet<>(figures);
        waiting.removeAll(order.sorted());
        if (!waiting.isEmpty()) {
            throw order.circle(list, waiting.iterator().next());
        }
        return order;
    }

    /// Every figure after those that it needs; none of those that wait for each other.
    public List<ListedFigure> sorted() {
        Set<ListedFigure> sorted = new LinkedHashSet<>();
        int before;
        do {
            before = sorted.size();
            needs.keySet().stream()
                    .filter(figure -> sorted.containsAll(needs(figure)))
                    .forEach(sorted::add);
        } while (sorted.size() > before);
        return new ArrayList<>(sorted);
    }

    /// The figures whose files this one reads.
    public List<ListedFigure> needs(ListedFigure figure) {
        return needs.getOrDefault(figure, List.of());
    }

    /// Goes from a figure that can never be made to one that it waits for, until one comes a second time.
    private Refusal circle(Path list, ListedFigure start) {
        List<ListedFigure> sorted = sorted();
        Set<ListedFigure> seen = new HashSet<>();
        ListedFigure figure = start;
        while (seen.add(figure)) {
            figure = needed(figure, sorted);
        }
        ListedFigure needed = needed(figure, sorted);
        return needed.equals(figure)
                ? new Refusal("store.refused.reads-itself", list, figure.line(), figure.output())
                : new Refusal(
                        "store.refused.circle", list, figure.line(), figure.output(), needed.output(), needed.line());
    }

    private ListedFigure needed(ListedFigure figure, List<ListedFigure> sorted) {
        return needs(figure).stream()
                .filter(needed -> !sorted.contains(needed))
                .findFirst()
                .orElseThrow();
    }
}
