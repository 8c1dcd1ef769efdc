package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.Composer;
import gniddap.picture.Picture;
import gniddap.picture.Scene;
import gniddap.play.Moment;
import gniddap.play.Pace;
import gniddap.play.Timeline;

/// A figure ready to be drawn: its pictures, one for each frame.
public final class Figure {
    /// A longer film would take minutes to write and more to watch.
    public static final long MOST_FRAMES = 20_000;

    private static final double CENTISECONDS = 100;

    private final FigureSpec spec;
    private final Composer composer;
    private final Timeline timeline;

    private Figure(FigureSpec spec) {
        this.spec = spec;
        composer = Composer.of(Scene.forPixels(
                spec.problem(), spec.grain(), spec.view(), spec.style(), spec.pixelWidth(), spec.pixelHeight()));
        long steps = composer.models().leading().size();
        timeline = new Timeline(steps, Pace.of(spec.grain()).times(spec.speed()));
        Long step = spec.step();
        if (step != null && (step < 0 || step > steps)) {
            throw new Refusal("export.refused.step", step, steps);
        }
    }

    public static Figure of(FigureSpec spec) {
        return new Figure(spec);
    }

    public FigureSpec spec() {
        return spec;
    }

    /// The moment asked for, or the end of the run.
    public Picture still() {
        Long step = spec.step();
        return composer.compose(Moment.after(step == null ? timeline.steps() : step));
    }

    /// How many frames the whole run takes.
    public long frames() {
        long frames = (long) Math.ceil(timeline.seconds() * spec.framesPerSecond());
        if (frames > MOST_FRAMES) {
            throw new Refusal("export.refused.long", frames, MOST_FRAMES);
        }
        return frames;
    }

    public Picture frame(long number) {
        return composer.compose(timeline.at((double) number / spec.framesPerSecond()));
    }

    /// When a frame begins; each is rounded by itself, so that errors never add up.
    public long startCentiseconds(long frame) {
        return Math.round((double) frame * CENTISECONDS / spec.framesPerSecond());
    }
}
