package gniddap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The design's rules hold in the program, and each of them is seen to fail on code planted to break it.
class ArchitectureTest {
    private static final String PROGRAM = "gniddap";
    private static final String PLANTED = "gniddap.architecture.planted";
    private static final JavaClasses ALL_CLASSES = new ClassFileImporter().importPackages(PROGRAM);
    private static final JavaClasses PROGRAM_CLASSES = ALL_CLASSES.that(describe(
            "are the program's own",
            type -> type.getSource().orElseThrow().getUri().toString().contains("/target/classes/")));
    private static final JavaClasses PLANTED_CLASSES = ALL_CLASSES.that(resideInAPackage(PLANTED + ".."));
    private static final List<String> BUILT_ROOMS =
            List.of("words", "engine", "trace", "play", "picture", "store", "export", "cli", "app");

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
        interfaces().check(PROGRAM_CLASSES);
        assertThat(interfaces().evaluate(PLANTED_CLASSES).getFailureReport().getDetails())
                .anySatisfy(complaint -> assertThat(complaint).contains("OneWay has 1"));
    }

    @Test
    void everyRoomIsThere() {
        Set<String> rooms = PROGRAM_CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(PROGRAM + "."))
                .map(name -> name.split("\\.", -1)[1])
                .collect(Collectors.toSet());
        assertThat(rooms).containsAll(BUILT_ROOMS);
        assertThat(Room.ALL).extracting(Room::name).containsAll(rooms);
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
}
