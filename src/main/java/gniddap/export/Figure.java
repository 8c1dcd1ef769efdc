package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.Composer;
import gniddap.picture.Picture;
import gniddap.picture.Scene;
import gniddap.play.Moment;

/// A figure ready to be drawn: its pictures, one for each frame.
public final class Figure {
    private final FigureSpec spec;
    private final Composer composer;
    private final Film film;

    private Figure(FigureSpec spec) {
        this.spec = spec;
        Scene scene = Scene.forPixels(
                spec.problem(), spec.grain(), spec.view(), spec.style(), spec.pixelWidth(), spec.pixelHeight());
        composer = Composer.of(scene.withLook(spec.look()));
        film = spec.film(composer.course());
        Double position = spec.position();
        if (position != null && !(position >= 0 && position <= steps())) {
            throw new Refusal("export.refused.step", position, steps());
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
        Double position = spec.position();
        return composer.compose(position == null ? Moment.after(steps()) : Moment.at(position), spec.attention());
    }

    /// How many frames the whole run takes.
    public long frames() {
        if (film.isTooLong()) {
            throw new Refusal("export.refused.long", film.frames(), Film.MOST_FRAMES);
        }
        return film.frames();
    }

    public Picture frame(long number) {
        return composer.compose(film.at(number));
    }

    long startCentiseconds(long frame) {
        return film.startCentiseconds(frame);
    }

    private long steps() {
        return film.timeline().steps();
    }
}
