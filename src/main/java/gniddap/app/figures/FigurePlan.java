package gniddap.app.figures;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Run;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.export.Content;
import gniddap.export.DataSpec;
import gniddap.export.Extent;
import gniddap.export.FigureSpec;
import gniddap.export.FileKind;
import gniddap.export.Film;
import gniddap.export.Motion;
import gniddap.export.PixelSize;
import gniddap.export.Sight;
import gniddap.export.StepChoice;
import gniddap.export.StoryboardSpec;
import gniddap.export.WorksheetLayers;
import gniddap.export.WorksheetSpec;
import gniddap.export.array.ArrayName;
import gniddap.picture.Courses;
import gniddap.picture.Style;
import gniddap.play.Course;
import gniddap.play.Moment;
import gniddap.store.code.Dialect;
import gniddap.words.Message;
import java.util.Optional;
import javafx.beans.property.StringProperty;

/// The figure that would be made now: what is chosen, of the run that is on screen. What a kind of file cannot say is
/// left as usual.
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
    Content content() {
        if (kind().isData()) {
            return data(player.runProperty().get().models().problem());
        }
        if (span() == Span.WORKSHEET) {
            return new WorksheetSpec(layers(), choices.paperProperty().get());
        }
        FigureSpec spec =
                figure(Offer.SCALE.goesWith(choices) ? choices.scaleProperty().get() : 1, extent());
        if (span() == Span.SHEET) {
            return new StoryboardSpec(spec, columns());
        }
        if (spec.extent() instanceof Extent.Run && spec.film(course()).isTooLong()) {
            throw new Refusal("figures.refused.long", spec.film(course()).frames(), Film.MOST_FRAMES);
        }
        return spec;
    }

    /// Whether a text for those who do not see it goes beside the file.
    boolean hasAlt() {
        return Offer.ALT.goesWith(choices) && choices.altProperty().get();
    }

    /// What goes to the clipboard: this moment, finely drawn.
    FigureSpec copy() {
        return figure(COPY_SCALE, new Extent.Still(place().position()));
    }

    /// The layers of a worksheet, where they are not the one on the table.
    Optional<WorksheetLayers.Drawn> drawn() {
        return span() == Span.WORKSHEET && layers() instanceof WorksheetLayers.Drawn drawn
                ? Optional.of(drawn)
                : Optional.empty();
    }

    /// Why the figure cannot be made, if so.
    Optional<Message> refusal() {
        try {
            content();
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.message());
        }
    }

    FileKind kind() {
        return choices.kindProperty().get();
    }

    Span span() {
        return choices.span();
    }

    /// The step that is going on or was completed last; 0 at the start.
    long step() {
        return (long) Math.ceil(place().position());
    }

    Course course() {
        return Courses.of(
                choices.viewProperty().get(), player.runProperty().get().models());
    }

    /// Another view than the one on screen may have other stages; then the moment of the run counts.
    Moment place() {
        Course course = course();
        return course.equals(player.course()) ? player.place() : course.place(player.moment());
    }

    private FigureSpec figure(int times, Extent extent) {
        Run run = player.runProperty().get();
        return new FigureSpec(run.models().problem(), sight(run, extent), extent, size(times), motion());
    }

    private Sight sight(Run run, Extent extent) {
        return new Sight(
                choices.viewProperty().get(),
                choices.panelProperty().get().orElse(null),
                Offer.CROP.goesWith(choices) && choices.croppedProperty().get(),
                run.models().grain(),
                new Style(
                        choices.themeProperty().get(),
                        choices.symbolsProperty().get(),
                        !Offer.CAPTIONS.goesWith(choices)
                                || choices.captionsProperty().get(),
                        choices.transparentProperty().get()),
                extent instanceof Extent.Still
                        ? workbench.attention().pinnedProperty().get()
                        : null,
                workbench.matrixLookProperty().get());
    }

    private Extent extent() {
        return switch (span()) {
            case MOMENT, WORKSHEET -> new Extent.Still(place().position());
            case STEPS ->
                new Extent.Steps(StepChoice.read(choices.stepsProperty().get()));
            case SHEET -> sheetSteps();
            case RUN -> kind() == FileKind.PDF ? new Extent.Steps(StepChoice.ALL) : new Extent.Run();
        };
    }

    private DataSpec data(Problem problem) {
        ArrayName array =
                Offer.ARRAY.goesWith(choices) ? choices.arrayProperty().get() : DataSpec.USUAL_ARRAY;
        array.check(problem);
        Dialect dialect =
                Offer.DIALECT.goesWith(choices) ? choices.dialectProperty().get() : DataSpec.USUAL_DIALECT;
        return new DataSpec(problem, dialect, array);
    }

    private Extent sheetSteps() {
        String typed = choices.sheetStepsProperty().get();
        return typed.isBlank() ? new Extent.Run() : new Extent.Steps(StepChoice.read(typed));
    }

    private int columns() {
        StringProperty typed = choices.columnsProperty();
        return typed.get().isBlank() ? 0 : FigureChoices.whole(typed, "figures.refused.columns");
    }

    private WorksheetLayers layers() {
        return choices.difficultyProperty()
                .get()
                .<WorksheetLayers>map(difficulty -> new WorksheetLayers.Drawn(
                        difficulty,
                        FigureChoices.whole(choices.seedProperty(), "figures.refused.seed"),
                        FigureChoices.whole(choices.countProperty(), "figures.refused.count")))
                .orElseGet(() -> new WorksheetLayers.Given(
                        player.runProperty().get().models().problem()));
    }

    private PixelSize size(int times) {
        return new PixelSize(
                times * FigureChoices.whole(choices.widthProperty(), "figures.refused.pixels"),
                times * FigureChoices.whole(choices.heightProperty(), "figures.refused.pixels"),
                Offer.DOTS.goesWith(choices)
                        ? FigureChoices.whole(choices.dotsProperty(), "figures.refused.dots")
                        : PixelSize.USUAL_DOTS);
    }

    private Motion motion() {
        Motion usual = Motion.USUAL;
        boolean paced = Offer.MOTION.goesWith(choices);
        return new Motion(
                paced ? choices.framesPerSecondProperty().get() : usual.framesPerSecond(),
                paced ? choices.speedProperty().get().times() : usual.speed(),
                Offer.LOOPS.goesWith(choices)
                        ? FigureChoices.whole(choices.loopsProperty(), "figures.refused.loops")
                        : usual.loops(),
                Offer.CHROMA.goesWith(choices) && choices.fullChromaProperty().get());
    }
}
