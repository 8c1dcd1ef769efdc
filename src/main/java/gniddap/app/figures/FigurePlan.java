package gniddap.app.figures;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Run;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Refusal;
import gniddap.export.Extent;
import gniddap.export.FigureSpec;
import gniddap.export.Film;
import gniddap.export.PixelSize;
import gniddap.export.Sight;
import gniddap.picture.Courses;
import gniddap.picture.Style;
import gniddap.play.Course;
import gniddap.play.Moment;
import gniddap.words.Message;
import gniddap.words.Words;
import java.util.Optional;

/// The figure that would be made now: what is chosen, of the run that is on screen.
final class FigurePlan {
    private static final int COPY_SCALE = 2;

    private final Workbench workbench;
    private final PlayerViewModel player;
    private final FigureChoices choices;

    FigurePlan(Workbench workbench, PlayerViewModel player, FigureChoices choices) {
        this.workbench = workbench;
        this.player = player;
        this.choices = choices;
    }

    /// What goes to a file; a Refusal says what cannot be.
    FigureSpec spec() {
        if (!moves()) {
            return still(choices.scale());
        }
        FigureSpec spec = spec(1, true);
        Film film = film(spec);
        if (film.isTooLong()) {
            throw new Refusal("figures.refused.long", film.frames(), Film.MOST_FRAMES);
        }
        return spec;
    }

    /// What goes to the clipboard: this moment, finely drawn.
    FigureSpec copy() {
        return still(COPY_SCALE);
    }

    /// Why the figure cannot be made, if so.
    Optional<Message> refusal() {
        try {
            spec();
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.message());
        }
    }

    /// How large the figure becomes, and how long.
    String summary() {
        if (refusal().isPresent()) {
            return "";
        }
        FigureSpec spec = spec();
        Message size =
                new Message("figures.pixels", spec.size().width(), spec.size().height());
        Film film = film(spec);
        return moves()
                ? Words.say("figures.film", film.frames(), film.seconds(), size)
                : Words.say("figures.still", step(), course().steps(), size);
    }

    /// What is taken from the screen as it is.
    String asShown() {
        String notation =
                workbench.symbolsProperty().get() ? Words.say("figures.symbols") : Words.say("figures.numbers");
        String grain = switch (workbench.grainProperty().get()) {
            case INPUT_VALUE -> Words.say("player.grain.input");
            case OUTPUT_CELL -> Words.say("player.grain.output");
            case PRODUCT -> Words.say("player.grain.product");
        };
        return Words.say("figures.as-shown", notation, grain);
    }

    String suggestedName() {
        return FigureName.suggest(workbench.work(), choices.kindProperty().get(), step());
    }

    private FigureSpec still(int times) {
        return spec(times, false);
    }

    private FigureSpec spec(int times, boolean film) {
        Run run = player.runProperty().get();
        Sight sight = new Sight(
                choices.viewProperty().get(),
                null,
                false,
                run.models().grain(),
                new Style(
                        choices.themeProperty().get(),
                        workbench.symbolsProperty().get()),
                film ? null : workbench.attention().pinnedProperty().get(),
                workbench.matrixLookProperty().get());
        return new FigureSpec(
                run.models().problem(),
                sight,
                film ? new Extent.Run() : new Extent.Still(place().position()),
                new PixelSize(choices.width(times), choices.height(times)),
                choices.motion());
    }

    private Film film(FigureSpec spec) {
        return spec.film(course());
    }

    private boolean moves() {
        return choices.kindProperty().get().moves();
    }

    /// The step that is going on or was completed last; 0 at the start.
    private long step() {
        return (long) Math.ceil(place().position());
    }

    /// Another view than the one on screen may have other stages; then the moment of the run counts.
    private Moment place() {
        Course course = course();
        return course.equals(player.course()) ? player.place() : course.place(player.moment());
    }

    private Course course() {
        return Courses.of(
                choices.viewProperty().get(), player.runProperty().get().models());
    }
}
