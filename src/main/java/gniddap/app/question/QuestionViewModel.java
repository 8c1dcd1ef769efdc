package gniddap.app.question;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The question that stands in the window. A new one takes the place of an older one; an offer comes back after it.
public final class QuestionViewModel {
    private final ReadOnlyObjectWrapper<@Nullable Question> current = new ReadOnlyObjectWrapper<>(this, "current");
    private @Nullable Question offer;

    public ReadOnlyObjectProperty<@Nullable Question> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void ask(Question question) {
        if (question.urgent()) {
            current.set(question);
        } else {
            offer = question;
            if (current.get() == null || !current.get().urgent()) {
                current.set(question);
            }
        }
    }

    public void give(Answer answer) {
        close();
        answer.deed().run();
    }

    public void choose(int option) {
        Question question = current.get();
        if (question != null) {
            close();
            question.choose().accept(option);
        }
    }

    private void close() {
        Question question = current.get();
        if (question != null && !question.urgent()) {
            offer = null;
        }
        current.set(offer);
    }
}
