package gniddap.picture.worksheet;

import gniddap.engine.Problem;
import gniddap.picture.Picture;
import java.util.List;
import java.util.stream.Stream;

/// Pages to print: each layer to be computed by hand, and after all of them the answers.
public final class Worksheet {
    private Worksheet() {}

    /// The pages in units of a point: first an exercise for each layer, then a page of answers for each.
    public static List<Picture> pages(List<Problem> problems, Paper paper) {
        List<WorksheetPage> pages = problems.stream()
                .map(problem -> WorksheetPage.of(new Exercise(problem), paper))
                .toList();
        return Stream.of(false, true)
                .flatMap(answers ->
                        pages.stream().map(page -> page.picture(pages.indexOf(page) + 1, pages.size(), answers)))
                .toList();
    }
}
