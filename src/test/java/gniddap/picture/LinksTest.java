package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.play.Moment;
import gniddap.trace.Grain;
import gniddap.trace.SampleProblems;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What lights up when a person points at a cell.
class LinksTest {
    private static final Problem PROBLEM = SampleProblems.paddingStrides();

    @Test
    void anOutputCellLightsItsTwoProducts() {
        Set<String> lit = lit(PROBLEM, new Ref(Part.OUTPUT, PROBLEM.outputShape(), 13));
        assertThat(lit)
                .containsExactlyInAnyOrder(
                        "input-0-0-1-1",
                        "input-0-0-1-2",
                        "weight-0-0-1-2",
                        "weight-0-0-1-0",
                        "turned-weight-0-0-1-2",
                        "turned-weight-0-0-1-0",
                        "complete-0-0-3-4",
                        "inserted-0-0-3-3",
                        "inserted-0-0-3-5",
                        "output-0-0-2-3",
                        "matrix-entry-13-4",
                        "matrix-entry-13-5");
    }

    @Test
    void aWeightLightsEveryPlaceItIsUsed() {
        Ref corner = new Ref(Part.WEIGHT, PROBLEM.weight().shape(), 0);
        Set<String> lit = lit(PROBLEM, corner);
        assertThat(lit).contains("turned-weight-0-0-0-0", "complete-0-0-0-0", "complete-0-0-4-4", "input-0-0-2-2");
        assertThat(lit).filteredOn(id -> id.startsWith("matrix-entry")).hasSize(4);
        assertThat(lit).filteredOn(id -> id.startsWith("weight")).hasSize(1);
    }

    @Test
    void aMatrixEntryIsOneProduct() {
        Set<String> lit = lit(PROBLEM, new Ref(Part.MATRIX_ENTRY, Shape.of(25, 9), 13 * 9 + 5));
        assertThat(lit)
                .contains("input-0-0-1-2", "weight-0-0-1-0", "output-0-0-2-3", "matrix-entry-13-5")
                .hasSize(7);
    }

    @Test
    void aCellThatGniddapCutsLightsNoOutput() {
        Ref cut = new Ref(Part.COMPLETE, Shape.of(1, 1, 7, 7), 0);
        assertThat(lit(PROBLEM, cut))
                .contains("input-0-0-0-0", "weight-0-0-0-0")
                .noneMatch(id -> id.startsWith("output") || id.startsWith("matrix"));
    }

    @Test
    void theMatrixSpeaksOfTheCellPointedAt() {
        Ref first = new Ref(Part.OUTPUT, PROBLEM.outputShape(), 0);
        assertThat(texts(PROBLEM, first)).contains("Row 0 is collecting").doesNotContain("Row 13 is collecting");
    }

    /// Every cell of every panel can be pointed at, and lights at least itself.
    @ParameterizedTest
    @MethodSource("gniddap.trace.SampleProblems#all")
    void everyCellLightsItself(Problem problem) {
        Composer composer = composer(problem);
        for (Mark mark : composer.compose(Moment.after(1)).marks()) {
            if (mark instanceof Mark.Box box && box.ref() != null && box.ref().part() != Part.WINDOW) {
                assertThat(lit(problem, box.ref())).contains(box.ref().id());
            }
        }
    }

    private static Set<String> texts(Problem problem, Ref attention) {
        Set<String> texts = new TreeSet<>();
        for (Mark mark : composer(problem).compose(Moment.after(5), attention).marks()) {
            if (mark instanceof Mark.Label label) {
                texts.add(label.text());
            }
        }
        return texts;
    }

    /// The ids of the cells of all panels that light up.
    private static Set<String> lit(Problem problem, Ref attention) {
        Subject subject = Subject.of(scene(problem));
        Links links = Links.of(subject, attention);
        Set<String> lit = new TreeSet<>();
        for (Mark mark : composer(problem).compose(Moment.after(1)).marks()) {
            if (mark instanceof Mark.Box box && box.ref() != null && links.lights(box.ref())) {
                lit.add(box.ref().id());
            }
        }
        return lit;
    }

    private static Composer composer(Problem problem) {
        return Composer.of(scene(problem));
    }

    private static Scene scene(Problem problem) {
        return new Scene(problem, Grain.INPUT_VALUE, View.TWO_MODELS, new Style(Theme.LIGHT, false), 1200, 640);
    }
}
