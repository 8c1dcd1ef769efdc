package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.Composer;
import gniddap.picture.Picture;
import gniddap.picture.Scene;
import gniddap.picture.alt.AltText;
import gniddap.play.Moment;
import java.util.stream.LongStream;

/// A figure ready to be drawn: its pictures, one for each frame or step, all of one size.
public final class Figure {
    private final FigureSpec spec;
    private final Composer composer;
    private final Film film;
    private final Framing framing;

    private Figure(FigureSpec spec) {
        this.spec = spec;
        Sight sight = spec.sight();
        Scene scene = Scene.forPixels(
                spec.problem(),
                sight.grain(),
                sight.view(),
                sight.composed(),
                spec.size().width(),
                spec.size().height());
        composer = Composer.of(scene.withLook(sight.look()));
        film = spec.film(composer.course());
        if (spec.extent() instanceof Extent.Still(Double position)
                && position != null
                && !(position >= 0 && position <= steps())) {
            throw new Refusal("export.refused.step", position, steps());
        }
        framing = Framing.of(sight, composer, Moments.of(spec.extent(), steps()));
    }

    public static Figure of(FigureSpec spec) {
        return new Figure(spec);
    }

    public FigureSpec spec() {
        return spec;
    }

    /// The size of each picture: that of the specification, or the part of it that a crop fills.
    public PixelSize size() {
        return framing.fit(spec.size());
    }

    /// The moment asked for, or the end of the run.
    public Picture still() {
        return spec.extent() instanceof Extent.Still(Double position) && position != null
                ? at(position)
                : at((double) steps());
    }

    /// The moment at which so many steps are complete, whole or not.
    public Picture at(double position) {
        return framing.cut(composer.compose(Moment.at(position), spec.sight().attention()));
    }

    /// What is done at that moment, in words.
    String sentence(double position) {
        Sight sight = spec.sight();
        return composer.tell(Moment.at(position)).about(sight.view(), sight.panel());
    }

    /// What the pictures show together, in words.
    AltText alt() {
        return switch (spec.extent()) {
            case Extent.Still(Double position) -> alt(position == null ? (double) steps() : position);
            case Extent.Run() -> AltText.run(composer, spec.sight().panel());
            case Extent.Steps _ -> alt(numbers());
        };
    }

    /// What the picture of a frame or step shows, in words.
    AltText altOf(long number) {
        return switch (spec.extent()) {
            case Extent.Still _ -> alt();
            case Extent.Run() -> alt(film.at(number).position());
            case Extent.Steps _ -> alt((double) number);
        };
    }

    private AltText alt(double position) {
        return AltText.still(composer, spec.sight().panel(), position);
    }

    /// What pictures of these steps show, in words.
    AltText alt(long... steps) {
        return steps.length == 1
                ? alt((double) steps[0])
                : AltText.steps(composer, spec.sight().panel(), steps);
    }

    /// The numbers of the frames or steps that the extent asks for, each once.
    long[] numbers() {
        return switch (spec.extent()) {
            case Extent.Still(Double position) -> new long[] {position == null ? steps() : (long) Math.floor(position)};
            case Extent.Run() -> LongStream.range(0, frames()).toArray();
            case Extent.Steps(StepChoice choice) ->
                LongStream.of(choice.of(steps())).distinct().toArray();
        };
    }

    /// How many frames the whole run takes.
    public long frames() {
        if (film.isTooLong()) {
            throw new Refusal("export.refused.long", film.frames(), Film.MOST_FRAMES);
        }
        return film.frames();
    }

    public Picture frame(long number) {
        return framing.cut(composer.compose(film.at(number)));
    }

    /// Whether a frame shows the same moment as the one before it.
    boolean standsStill(long frame) {
        return frame > 0 && film.at(frame).position() == film.at(frame - 1).position();
    }

    public long startCentiseconds(long frame) {
        return film.startCentiseconds(frame);
    }

    public long steps() {
        return film.timeline().steps();
    }
}
