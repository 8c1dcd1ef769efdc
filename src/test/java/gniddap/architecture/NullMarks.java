package gniddap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// Each class lies in a package whose `package-info.java` says `@NullMarked`.
final class NullMarks extends ArchCondition<JavaClass> {
    NullMarks() {
        super("lie in a @NullMarked package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        JavaPackage home = type.getPackage();
        boolean marked = home.tryGetPackageInfo().isPresent() && home.isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, home.getName() + " of " + type.getName() + " is not marked"));
    }
}
