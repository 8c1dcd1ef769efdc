package gniddap.export;

import java.util.Arrays;
import java.util.stream.LongStream;

/// The moments of a run by which a figure is cut to its drawing.
final class Moments {
    /// Composing more would take longer than anybody wants to wait.
    private static final int MOST = 400;

    private Moments() {}

    /// How many steps are complete at each; none where they are too many to look at.
    static double[] of(Extent extent, long steps) {
        return switch (extent) {
            case Extent.Still(Double position) -> new double[] {position == null ? (double) steps : position};
            case Extent.Steps(StepChoice choice) ->
                few(Arrays.stream(choice.of(steps)).asDoubleStream().toArray());
            case Extent.Run() ->
                2 * steps > MOST
                        ? new double[0]
                        : LongStream.rangeClosed(0, 2 * steps)
                                .mapToDouble(half -> half / 2.0)
                                .toArray();
        };
    }

    private static double[] few(double... positions) {
        return positions.length > MOST ? new double[0] : positions;
    }
}
