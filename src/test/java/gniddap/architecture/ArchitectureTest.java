package gniddap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The design's rules hold in the program, and each of them is seen to fail on code planted to break it.
class ArchitectureTest {
    private static final String PROGRAM = "gniddap";
    private static final String PLANTED = "gniddap.architecture.planted";
    private static final JavaClasses PROGRAM_CLASSES =
            importing(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(PROGRAM);
    private static final JavaClasses PLANTED_CLASSES = importing().importPackages(PLANTED);
    private static final List<String> BUILT_ROOMS = List.of("words", "engine", "trace", "play", "picture");

    @ParameterizedTest
    @MethodSource
    void holdsInTheProgram(Function<String, ArchRule> rule) {
        rule.apply(PROGRAM).check(PROGRAM_CLASSES);
    }

    static Stream<Arguments> holdsInTheProgram() {
        Stream<Arguments> rooms = Room.ALL.stream().map(room -> argumentSet(room + " looks left", looksLeft(room)));
        return Stream.concat(rooms, plantedFaults().map(fault -> {
            Object[] values = fault.get();
            return argumentSet(((Arguments.ArgumentSet) fault).getName(), values[0]);
        }));
    }

    @ParameterizedTest
    @MethodSource("plantedFaults")
    void isSeenToFail(Function<String, ArchRule> rule, List<String> culprits) {
        List<String> complaints =
                rule.apply(PLANTED).evaluate(PLANTED_CLASSES).getFailureReport().getDetails();
        assertThat(culprits)
                .allSatisfy(culprit -> assertThat(complaints)
                        .anySatisfy(complaint -> assertThat(complaint).contains(culprit)));
    }

    static Stream<Arguments> plantedFaults() {
        return Stream.of(
                fault("engine looks left", looksLeft("engine"), "LooksRight"),
                fault("picture knows no JavaFX", looksLeft("picture"), "PaintsWithJavaFx"),
                fault("store knows no AWT", looksLeft("store"), "DrawsWithAwt"),
                fault("cli knows no window", looksLeft("cli"), "OpensTheWindow"),
                fault("view models see no control", Rules::viewModelsSeeNoControl, "LabelViewModel"),
                fault("only the driver reads a clock", Rules::onlyTheDriverReadsAClock, "ReadsTheClock", "AsksTheDate"),
                fault("chance has a seed", _ -> Rules.chanceHasASeed(), "RollsDice", "Shuffles"),
                fault("only cli prints", Rules::onlyCliPrints, "Talks"),
                fault("only Main exits", Rules::onlyMainExits, "Leaves"),
                fault("packages are null-marked", ArchitectureTest::nullMarked, "planted.engine"));
    }

    @Test
    void noInterfaceHasExactlyOneImplementation() {
        ImportOption notPlanted = location -> !location.contains("/architecture/planted/");
        interfaces().check(importing(notPlanted).importPackages(PROGRAM));
        assertThat(interfaces().evaluate(PLANTED_CLASSES).getFailureReport().getDetails())
                .anySatisfy(complaint -> assertThat(complaint).contains("OneWay has 1"));
    }

    @Test
    void everyRoomIsThere() {
        assertThat(BUILT_ROOMS)
                .allSatisfy(room -> assertThat(PROGRAM_CLASSES.containPackage(PROGRAM + "." + room))
                        .as(room)
                        .isTrue());
        assertThat(PROGRAM_CLASSES.getPackage(PROGRAM).getSubpackages())
                .extracting(found -> found.getRelativeName())
                .isSubsetOf(Room.ALL.stream().map(Room::name).toList());
    }

    private static ArchRule nullMarked(String root) {
        return classes().that().resideInAPackage(root + "..").should(new NullMarks());
    }

    private static ArchRule interfaces() {
        return classes().that().areInterfaces().and().areNotAnnotations().should(new Implementations());
    }

    private static Function<String, ArchRule> looksLeft(Room room) {
        return root -> Rules.looksLeft(root, room);
    }

    private static Function<String, ArchRule> looksLeft(String name) {
        return looksLeft(Room.ALL.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static Arguments fault(String name, Function<String, ArchRule> rule, String... culprits) {
        return argumentSet(name, rule, Arrays.asList(culprits));
    }

    private static ClassFileImporter importing(ImportOption... options) {
        return new ClassFileImporter().withImportOptions(Arrays.asList(options));
    }
}
