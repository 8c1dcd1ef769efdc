package gniddap.picture;

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
        Style style = new Style(Theme.LIGHT, false);
        return new Narrator(Subject.of(new Scene(models.problem(), models.grain(), View.TWO_MODELS, style, 1, 1)));
    }

    public Told tell(Moment moment) {
        Frame frame = Frame.of(subject.models(), moment, null);
        return new Told(
                Sentences.distributing(subject, frame.distributing()),
                Sentences.collecting(subject, frame.collecting()));
    }

    /// The formula of the cell that a person asks about, or else of the output cell that is being collected.
    public Optional<Formula> formula(Moment moment, @Nullable Ref attention) {
        return Optional.ofNullable(attention).flatMap(formulas::of).or(() -> collected(moment));
    }

    /// The steps of the leading model that a cell takes part in, ascending.
    public long[] stepsThrough(Ref cell) {
        return StepsThrough.of(subject, Links.of(subject, cell));
    }

    private Optional<Formula> collected(Moment moment) {
        int output = Frame.of(subject.models(), moment, null).collecting().group();
        return output < 0 ? Optional.empty() : Optional.of(formulas.output(output));
    }
}
