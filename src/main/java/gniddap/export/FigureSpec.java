package gniddap.export;

import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.picture.MatrixLook;
import gniddap.picture.Ref;
import gniddap.picture.Style;
import gniddap.picture.View;
import gniddap.play.Course;
import gniddap.play.Pace;
import gniddap.play.Timeline;
import gniddap.trace.Grain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that decides what an exported figure shows: equal specifications give equal files of a kind.
///
/// @param speed how many times as fast as usual a moving figure runs
/// @param position how many steps are complete in a still figure, whole or not; null for all of them
/// @param attention the cell whose partners are lit in a still figure, if any
/// @param look how the matrix view looks at its matrix
public record FigureSpec(
        Problem problem,
        View view,
        Grain grain,
        Style style,
        int pixelWidth,
        int pixelHeight,
        int framesPerSecond,
        double speed,
        @Nullable Double position,
        @Nullable Ref attention,
        MatrixLook look) {
    public static final int LEAST_PIXELS = 64;
    public static final int MOST_PIXELS = 7680;

    /// Browsers show frames that follow faster than this at a tenth of the speed.
    public static final int MOST_FRAMES_PER_SECOND = 50;

    public static final double SLOWEST = 0.05;
    public static final double FASTEST = 100;

    public FigureSpec {
        if (Math.min(pixelWidth, pixelHeight) < LEAST_PIXELS || Math.max(pixelWidth, pixelHeight) > MOST_PIXELS) {
            throw new Refusal("export.refused.size", pixelWidth, pixelHeight, LEAST_PIXELS, MOST_PIXELS);
        }
        if (framesPerSecond < 1 || framesPerSecond > MOST_FRAMES_PER_SECOND) {
            throw new Refusal("export.refused.frames-per-second", framesPerSecond, MOST_FRAMES_PER_SECOND);
        }
        if (!(speed >= SLOWEST && speed <= FASTEST)) {
            throw new Refusal("export.refused.speed", speed, SLOWEST, FASTEST);
        }
    }

    /// How a course is cut into frames.
    public Film film(Course course) {
        return new Film(new Timeline(course, Pace.of(grain).times(speed)), framesPerSecond);
    }

    /// The command line that writes this figure; `problem` are the words that name its problem there. A cell in
    /// attention has no word there, nor has a part of a matrix.
    public List<String> commandLine(List<String> problem, Path file) {
        List<String> arguments = new ArrayList<>(List.of("export"));
        arguments.addAll(problem);
        arguments.addAll(List.of("-o", file.toString(), "--view", view.word(), "--grain", grain.word()));
        arguments.addAll(List.of("--theme", style.theme().word(), "--size", pixelWidth + "x" + pixelHeight));
        arguments.addAll(List.of("--fps", Integer.toString(framesPerSecond), "--speed", Double.toString(speed)));
        if (style.symbols()) {
            arguments.add("--symbols");
        }
        if (position != null) {
            arguments.addAll(List.of("--at", position.toString()));
        }
        if (look.turn() > 0) {
            arguments.addAll(List.of("--turn", Double.toString(look.turn())));
        }
        return List.copyOf(arguments);
    }
}
