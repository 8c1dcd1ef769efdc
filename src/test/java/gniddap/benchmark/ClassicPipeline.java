package gniddap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The usual way to such a figure: a page drawn by LaTeX for each step, made pixels by ImageMagick, a GIF by gifsicle.
final class ClassicPipeline {
    private static final String PAGE = """
            \\documentclass[border=4pt]{standalone}
            \\usepackage{tikz}
            \\begin{document}
            \\begin{tikzpicture}[scale=0.9]
            \\fill[blue!10] (0,0) rectangle (7,7);
            \\fill[blue!40] (COLUMN,ROW) rectangle ++(3,3);
            \\draw[dashed, gray] (0,0) grid (7,7);
            \\foreach \\x in {1,3,5} \\foreach \\y in {1,3,5} { \\draw[fill=blue!30] (\\x,\\y) rectangle ++(1,1);
              \\node at (\\x+.5,\\y+.5) {\\pgfmathparse{int(\\x+\\y)}\\pgfmathresult}; }
            \\foreach \\x in {0,1,2} \\foreach \\y in {0,1,2} \\node[scale=.5] at (COLUMN+\\x+.8,ROW+\\y+.2) {\\x\\y};
            \\begin{scope}[yshift=-6cm] \\draw[fill=teal!20] (1,0) grid (6,5);
            \\fill[teal!60] (COLUMN+1,ROW) rectangle ++(1,1); \\end{scope}
            \\end{tikzpicture}
            \\end{document}
            """;

    private static final String PIPELINE = """
            set -e
            for n in $(seq -w 0 24); do
                pdflatex -interaction=batchmode page-$n.tex >/dev/null
                pdftoppm -r 150 -png -singlefile page-$n.pdf page-$n
                convert page-$n.png -resize '395x449!' page-$n.gif
            done
            gifsicle --delay=100 --loop --optimize=3 page-*.gif >pipeline.gif
            """;

    private ClassicPipeline() {}

    /// The first program of it that is not on this machine, else its first.
    static String missing() {
        return Stream.of("gifsicle", "convert", "pdftoppm", "pdflatex")
                .filter(program -> !Trial.isThere(program))
                .findFirst()
                .orElse("pdflatex");
    }

    static void prepare(Path folder) throws IOException {
        for (int n = 0; n < 25; n++) {
            String page = PAGE.replace("COLUMN", Integer.toString(n % 5)).replace("ROW", Integer.toString(4 - n / 5));
            Files.writeString(folder.resolve("page-%02d.tex".formatted(n)), page);
        }
        Files.writeString(folder.resolve("pipeline.sh"), PIPELINE);
    }
}
