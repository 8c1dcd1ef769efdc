package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.export.pdf.PdfFile;
import gniddap.picture.Picture;
import gniddap.store.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.LongFunction;

/// Writes pictures of one size as the pages of a PDF.
///
/// @param width of each page in points
/// @param height of each page in points
/// @param size of each page in pixels
/// @param pages how many there are
/// @param page makes the page of a number, from 0
record PdfPages(double width, double height, PixelSize size, long pages, LongFunction<Picture> page) {
    /// Pages wait in memory until the file is written.
    static final int MOST = 2000;

    PdfPages {
        if (pages > MOST) {
            throw new Refusal("export.refused.pages", pages, MOST);
        }
    }

    /// The moment asked for, or a page for each chosen step.
    static PdfPages of(Figure figure) {
        if (figure.spec().extent() instanceof Extent.Steps(StepChoice choice)) {
            long[] steps = choice.of(figure.steps());
            return of(figure.size(), steps.length, number -> figure.at((double) steps[(int) number]));
        }
        return of(figure.size(), 1, _ -> figure.still());
    }

    /// The pages of a worksheet, at the size of the paper.
    static PdfPages of(WorksheetSpec spec) {
        List<Picture> pages = spec.pages();
        double width = spec.paper().width();
        double height = spec.paper().height();
        PixelSize size = new PixelSize(PixelSize.pixels(width), PixelSize.pixels(height));
        return new PdfPages(width, height, size, pages.size(), number -> pages.get((int) number));
    }

    private static PdfPages of(PixelSize size, long pages, LongFunction<Picture> page) {
        return new PdfPages(size.points(size.width()), size.points(size.height()), size, pages, page);
    }

    Optional<Written> write(Path target, boolean force, DoublePredicate goesOn) throws IOException {
        try (WholeFile file = WholeFile.begin(target, force)) {
            Picture first = page.apply(0);
            try (PdfFile pdf = new PdfFile(first.title(), pages == 1 ? first.description() : "")) {
                for (long number = 0; number < pages; number++) {
                    if (!goesOn.test((double) number / pages)) {
                        return Optional.empty();
                    }
                    pdf.page(number == 0 ? first : page.apply(number), width, height);
                }
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file.channel()), 1 << 16);
                pdf.write(out);
                out.flush();
            }
            if (!goesOn.test(1)) {
                return Optional.empty();
            }
            file.complete();
            return Optional.of(new Written(List.of(target), pages, size));
        }
    }
}
