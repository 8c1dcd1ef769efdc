package gniddap.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/// The rules of the design that bytecode can tell, for the program below any root package, real or planted.
final class Rules {
    private Rules() {}

    static ArchRule looksLeft(String root, Room room) {
        return classes()
                .that()
                .resideInAPackage(root + "." + room.name() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.mayUse(root))
                .allowEmptyShould(true);
    }

    static ArchRule viewModelsSeeNoControl(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".app..")
                .and()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.animation..",
                        "javafx.application..",
                        "javafx.css..",
                        "javafx.event..",
                        "javafx.fxml..",
                        "javafx.scene..",
                        "javafx.stage..",
                        "org.controlsfx..",
                        "org.kordamp..",
                        "atlantafx..")
                .allowEmptyShould(true);
    }

    static ArchRule onlyTheDriverReadsAClock(String root) {
        return noClasses()
                .that()
                .haveNameNotMatching(root.replace(".", "\\.") + "\\.app\\..*Driver")
                .should()
                .callMethodWhere(target(name("nanoTime").or(name("currentTimeMillis"))))
                .orShould()
                .callMethodWhere(target(owner(nameMatching("java\\.time\\..*"))).and(target(name("now"))))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.time.Clock.class,
                        java.util.Date.class,
                        java.util.Timer.class,
                        javafx.animation.Animation.class,
                        javafx.animation.AnimationTimer.class);
    }

    static ArchRule chanceHasASeed() {
        return noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(Collections.class, "shuffle", List.class)
                .orShould()
                .dependOnClassesThat(
                        assignableTo(ThreadLocalRandom.class).or(assignableTo("java.security.SecureRandom")));
    }

    static ArchRule onlyCliPrints(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(target(name("printStackTrace")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.IO");
    }

    static ArchRule onlyMainExits(String root) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".Main")
                .should()
                .callMethod(System.class, "exit", int.class);
    }
}
