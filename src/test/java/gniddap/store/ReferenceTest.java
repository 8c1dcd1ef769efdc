package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Difference;
import gniddap.engine.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every reading of every reference case comes to what the frameworks came to.
class ReferenceTest {
    private static final String UNCHECKED = "The ONNX project's own cases are not beside this project"
            + " (../shared/reference/onnx), so they were not checked.";

    static Stream<Arguments> frameworks() {
        return readings(ReferenceCase.all(ReferenceCase.FRAMEWORKS));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("frameworks")
    void frameworksAgree(ReferenceCase reference, Reading reading) {
        assertThat(difference(reference, reading)).isEmpty();
    }

    @Test
    void allFrameworkCasesAreThere() {
        assertThat(ReferenceCase.all(ReferenceCase.FRAMEWORKS)).hasSize(253);
    }

    @Test
    void onnxBackendCasesAgree() {
        Optional<Path> folder = onnxFolder();
        if (folder.isEmpty()) {
            System.out.println(UNCHECKED);
        }
        Assumptions.assumeTrue(folder.isPresent(), UNCHECKED);
        List<ReferenceCase> cases = ReferenceCase.all(folder.orElseThrow()).toList();
        assertThat(cases).hasSize(46);
        readings(cases.stream())
                .map(Arguments::get)
                .forEach(pair -> assertThat(difference((ReferenceCase) pair[0], (Reading) pair[1]))
                        .as("%s %s", pair)
                        .isEmpty());
    }

    private static Optional<Difference> difference(ReferenceCase reference, Reading reading) {
        return Difference.first(reference.expected(), reading.compute(reference.problem()), reference.tolerance());
    }

    private static Stream<Arguments> readings(Stream<ReferenceCase> cases) {
        return cases.flatMap(reference -> Stream.of(Reading.values())
                .filter(reading -> reading.applies(reference.problem().layer().operation()))
                .map(reading -> Arguments.of(reference, reading)));
    }

    /// Given by `-Dgniddap.shared=…`, or lying beside the project; never a copy.
    private static Optional<Path> onnxFolder() {
        return Stream.of(System.getProperty("gniddap.shared", "../shared"), "../../shared")
                .map(shared -> Path.of(shared, "reference", "onnx"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
