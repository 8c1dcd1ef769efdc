package gniddap.trace;

import java.util.Arrays;
import java.util.Optional;

/// How much one step does.
public enum Grain {
    INPUT_VALUE("input"),
    OUTPUT_CELL("output"),
    PRODUCT("product");

    private final String word;

    Grain(String word) {
        this.word = word;
    }

    /// The name used on the command line and in settings.
    public String word() {
        return word;
    }

    /// Whether a step is a single product.
    public boolean isProduct() {
        return this == PRODUCT;
    }

    public static Optional<Grain> named(String word) {
        return Arrays.stream(values()).filter(grain -> grain.word.equals(word)).findFirst();
    }
}
