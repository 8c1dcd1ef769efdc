package gniddap.picture;

import java.util.Arrays;
import java.util.Optional;

/// What a picture shows.
public enum View {
    TWO_MODELS("two-models"),
    DISTRIBUTING("distributing"),
    COLLECTING("collecting"),
    MATRIX("matrix"),
    CONVENTIONS("conventions"),
    /// What sizes a layer gives, what else gives them, and what they cost.
    SIZES("sizes"),
    /// How a layer is carried out, stage by stage.
    STEPS("steps"),
    /// The same with a third lane: by phase.
    PHASES("phases");

    private final String word;

    View(String word) {
        this.word = word;
    }

    /// The name used on the command line and in settings.
    public String word() {
        return word;
    }

    /// The view of the top bar that this one belongs to: a panel alone belongs to the view it is a part of.
    public View inTopBar() {
        return switch (this) {
            case DISTRIBUTING, COLLECTING -> TWO_MODELS;
            case PHASES -> STEPS;
            default -> this;
        };
    }

    public static Optional<View> named(String word) {
        return Arrays.stream(values()).filter(view -> view.word.equals(word)).findFirst();
    }
}
