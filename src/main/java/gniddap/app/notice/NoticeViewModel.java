package gniddap.app.notice;

import gniddap.app.workbench.Workbench;
import gniddap.words.Message;
import gniddap.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;

/// The complaint that is on the table, as a sentence.
public final class NoticeViewModel {
    private final Workbench workbench;
    private final BooleanBinding shown;
    private final StringBinding text;

    public NoticeViewModel(Workbench workbench) {
        this.workbench = workbench;
        shown = workbench.complaintProperty().isNotNull();
        text = Bindings.createStringBinding(this::say, workbench.complaintProperty());
    }

    public boolean isShown() {
        return shown.get();
    }

    public BooleanBinding shownProperty() {
        return shown;
    }

    public String getText() {
        return text.get();
    }

    public StringBinding textProperty() {
        return text;
    }

    public void dismiss() {
        workbench.complaintProperty().set(null);
    }

    private String say() {
        Message complaint = workbench.complaintProperty().get();
        return complaint == null ? "" : Words.say(complaint);
    }
}
