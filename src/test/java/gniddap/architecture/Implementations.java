package gniddap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// An interface that exactly one class implements adds nothing; a test's double counts as a class, lambdas are not
/// seen.
final class Implementations extends ArchCondition<JavaClass> {
    Implementations() {
        super("not have exactly one implementation");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        long implementations = type.getAllSubclasses().stream()
                .filter(subclass -> !subclass.isInterface())
                .count();
        events.add(new SimpleConditionEvent(
                type, implementations != 1, type.getName() + " has " + implementations + " implementation(s)"));
    }
}
