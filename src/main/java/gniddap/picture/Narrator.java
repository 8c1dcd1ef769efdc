package gniddap.picture;

import gniddap.picture.steps.StepsSentences;
import gniddap.play.Moment;
import gniddap.trace.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells a run in words and formulas.
public final class Narrator {
    private final Subject subject;
    private final Formulas formulas;

    private Narrator(Subject subject) {
        this.subject = subject;
        formulas = new Formulas(subject);
    }

    public static Narrator of(Models models) {
        return of(models, View.TWO_MODELS);
    }

    /// The narrator of a view, which may have stages of its own.
    public static Narrator of(Models models, View view) {
        Style style = new Style(Theme.LIGHT, false);
        return new Narrator(Subject.of(new Scene(models.problem(), models.grain(), view, style, 1, 1)));
    }

    /// What happens at a place of the view's course.
    public Told tell(Moment place) {
        return tell(subject, frame(place));
    }

    static Told tell(Subject subject, Frame frame) {
        return subject.scene().view().inTopBar() == View.STEPS
                ? StepsSentences.tell(subject, frame)
                : new Told(
                        Sentences.distributing(subject, frame.distributing()),
                        Sentences.collecting(subject, frame.collecting()));
    }

    /// The formula of the cell that a person asks about, or else of the output cell that is being collected.
    public Optional<Formula> formula(Moment place, @Nullable Ref attention) {
        return Optional.ofNullable(attention).flatMap(formulas::of).or(() -> collected(place));
    }

    /// The steps of the leading model that a cell takes part in, ascending.
    public long[] stepsThrough(Ref cell) {
        return StepsThrough.of(subject, Links.of(subject, cell));
    }

    private Frame frame(Moment place) {
        return Frame.of(subject.models(), Courses.of(subject.scene().view(), subject.models()), place, null);
    }

    private Optional<Formula> collected(Moment place) {
        int output = frame(place).collecting().group();
        return output < 0 ? Optional.empty() : Optional.of(formulas.output(output));
    }
}
