package gniddap.app.figures;

import gniddap.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;

/// How far the export is, and what came of the last one.
public final class ProgressViewModel {
    private final Exporter exporter;
    private final BooleanBinding shown;
    private final BooleanBinding writing;
    private final BooleanBinding failed;
    private final BooleanBinding done;
    private final DoubleBinding share;
    private final StringBinding text;

    public ProgressViewModel(Exporter exporter) {
        this.exporter = exporter;
        ReadOnlyObjectProperty<ExportState> state = exporter.stateProperty();
        shown = Bindings.createBooleanBinding(() -> !(state.get() instanceof ExportState.Nothing), state);
        writing = Bindings.createBooleanBinding(() -> state.get() instanceof ExportState.Writing, state);
        failed = Bindings.createBooleanBinding(() -> state.get() instanceof ExportState.Failed, state);
        done = Bindings.createBooleanBinding(() -> state.get() instanceof ExportState.Done, state);
        share = Bindings.createDoubleBinding(() -> share(state.get()), state);
        text = Bindings.createStringBinding(() -> text(state.get()), state);
    }

    public boolean isShown() {
        return shown.get();
    }

    public BooleanBinding shownProperty() {
        return shown;
    }

    public boolean isWriting() {
        return writing.get();
    }

    public BooleanBinding writingProperty() {
        return writing;
    }

    public boolean isFailed() {
        return failed.get();
    }

    public BooleanBinding failedProperty() {
        return failed;
    }

    public boolean isDone() {
        return done.get();
    }

    public BooleanBinding doneProperty() {
        return done;
    }

    public double getShare() {
        return share.get();
    }

    /// 0 to 1.
    public DoubleBinding shareProperty() {
        return share;
    }

    public String getText() {
        return text.get();
    }

    public StringBinding textProperty() {
        return text;
    }

    public void cancel() {
        exporter.cancel();
    }

    public void dismiss() {
        exporter.dismiss();
    }

    private static double share(ExportState state) {
        return state instanceof ExportState.Writing writing ? writing.share() : 0;
    }

    private static String text(ExportState state) {
        return switch (state) {
            case ExportState.Nothing _ -> "";
            case ExportState.Writing(String file, double _, long seconds) ->
                seconds == TimeLeft.UNKNOWN
                        ? Words.say("figures.writing", file)
                        : Words.say("figures.writing.left", file, seconds);
            case ExportState.Done done -> Words.say(done.text());
            case ExportState.Failed failed -> Words.say(failed.text());
        };
    }
}
