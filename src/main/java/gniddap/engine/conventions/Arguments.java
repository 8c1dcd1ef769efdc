package gniddap.engine.conventions;

import java.util.ArrayList;
import java.util.List;

/// Collects the arguments of a call; those that have their usual value are left out.
final class Arguments {
    private final List<String> each = new ArrayList<>();

    Arguments with(String name, String value) {
        each.add(name + "=" + value);
        return this;
    }

    Arguments plain(Object value) {
        each.add(String.valueOf(value));
        return this;
    }

    Arguments unless(String usual, String name, String value) {
        return value.equals(usual) ? this : with(name, value);
    }

    List<String> list() {
        return List.copyOf(each);
    }
}
