package gniddap.export;

import org.jspecify.annotations.Nullable;

/// How much of a run a figure shows.
public sealed interface Extent {

    /// One moment.
    ///
    /// @param position how many steps are complete, whole or not; null for all of them
    record Still(@Nullable Double position) implements Extent {}

    /// The whole run, in frames that follow each other evenly.
    record Run() implements Extent {}

    /// A picture for each of these steps.
    record Steps(StepChoice choice) implements Extent {}
}
