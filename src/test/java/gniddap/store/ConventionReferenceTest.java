package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Axis;
import gniddap.engine.Difference;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.conventions.SizeRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a framework was given a word or a size instead of numbers, our rule finds the window and the values it found.
class ConventionReferenceTest {

    /// A reference case, the rule that its framework was asked by, and the size it was asked for.
    record Asked(ReferenceCase reference, SizeRule rule, Optional<List<Integer>> size) {
        Layer ruled() {
            Layer layer = reference.problem().layer();
            List<Axis> axes = IntStream.range(0, layer.dimensions())
                    .mapToObj(n -> ruled(layer.axes().get(n), n))
                    .toList();
            return new Layer(axes, layer.inChannels(), layer.outChannels(), layer.groups());
        }

        private Axis ruled(Axis axis, int n) {
            return size.map(wanted -> rule.apply(axis, wanted.get(n))).orElseGet(() -> rule.apply(axis));
        }

        @Override
        public String toString() {
            return rule + " " + reference;
        }
    }

    static Stream<Asked> asked() throws IOException {
        try (Stream<Path> files = Files.list(ReferenceCase.FRAMEWORKS)) {
            return files.sorted().toList().stream().flatMap(ConventionReferenceTest::askedIn);
        }
    }

    @Test
    void allMarkedCasesAreAsked() throws IOException {
        List<Asked> all = asked().toList();
        assertThat(all).hasSize(50);
        assertThat(all).extracting(Asked::rule).contains(SizeRule.SAME, SizeRule.VALID, SizeRule.SAME_UPPER);
        assertThat(all).extracting(Asked::rule).contains(SizeRule.SAME_LOWER, SizeRule.OUTPUT_SHAPE);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theRuleFindsTheWindow(Asked asked) {
        Layer layer = asked.reference().problem().layer();
        assertThat(asked.ruled().axes())
                .extracting(Axis::window)
                .isEqualTo(layer.axes().stream().map(Axis::window).toList());
        assertThat(asked.ruled().outputShape(1)).isEqualTo(layer.outputShape(1));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theRuleComesToTheValues(Asked asked) {
        ReferenceCase reference = asked.reference();
        Problem given = reference.problem();
        Problem ruled = new Problem(given.name(), asked.ruled(), given.input(), given.weight(), given.bias());
        assertThat(Difference.first(reference.expected(), Reading.DISTRIBUTE.compute(ruled), reference.tolerance()))
                .isEmpty();
    }

    /// Sizes that the notes of the cases call the usual ones are found without asking.
    @ParameterizedTest
    @MethodSource("asked")
    void usualSizesNeedNotBeAskedFor(Asked asked) {
        List<Axis> axes = asked.reference().problem().layer().axes();
        if (asked.size().isEmpty() || asked.reference().usualSize()) {
            assertThat(axes.stream().map(axis -> asked.rule().usual(axis)))
                    .containsExactlyElementsOf(axes.stream().map(Axis::output).toList());
        }
    }

    private static Stream<Asked> askedIn(Path file) {
        List<ReferenceCase> cases = ReferenceCase.in(file).toList();
        List<Json> tables = ProblemFile.tables(TextFile.read(file), file.toString());
        return IntStream.range(0, cases.size()).boxed().flatMap(n -> asked(cases.get(n), tables.get(n)));
    }

    private static Stream<Asked> asked(ReferenceCase reference, Json table) {
        Fields fields = Fields.lenient("case", "case", table);
        Optional<List<Integer>> size = fields.find("requested_output").map(json -> fields.wholes("size", json));
        Optional<SizeRule> word = Stream.of("tf_padding", "onnx_auto_pad")
                .flatMap(name -> fields.find(name).stream().map(json -> fields.text(name, json)))
                .map(SizeRule::valueOf)
                .findFirst();
        return Stream.concat(word.stream(), size.map(_ -> SizeRule.OUTPUT_SHAPE).stream())
                .limit(1)
                .map(rule -> new Asked(reference, rule, size));
    }
}
