package gniddap.app.readings;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.ProductCount;
import gniddap.engine.Reading;
import gniddap.engine.Tensor;
import gniddap.words.Words;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Whether all ways of computing come to the same, for the problem on the table. Large problems are computed by the
/// worker, and only the newest answer counts.
public final class ReadingsViewModel {
    private static final long MOST_AT_ONCE = 100_000;

    private final Workbench workbench;
    private final Function<Problem, Map<Reading, Tensor>> compute;
    private final Executor worker;
    private final Executor window;
    private final ObservableList<Answer> answers = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");

    /// @param worker runs what takes long
    /// @param window runs on the window's own thread
    public ReadingsViewModel(Workbench workbench, Executor worker, Executor window) {
        this(workbench, Answers::compute, worker, window);
    }

    ReadingsViewModel(
            Workbench workbench, Function<Problem, Map<Reading, Tensor>> compute, Executor worker, Executor window) {
        this.workbench = workbench;
        this.compute = compute;
        this.worker = worker;
        this.window = window;
        workbench.problemProperty().subscribe(this::answer);
    }

    public ObservableList<Answer> getAnswers() {
        return answers;
    }

    public String getTitle() {
        return title.get();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    private void answer(Problem problem) {
        Operation operation = problem.layer().operation();
        title.set(Words.say(operation == Operation.TRANSPOSED ? "readings.title.four" : "readings.title.three"));
        if (ProductCount.of(problem).zeroInserted() <= MOST_AT_ONCE) {
            show(Answers.compare(operation, compute.apply(problem)));
        } else {
            show(Answers.pending(operation));
            worker.execute(() -> answerLater(problem));
        }
    }

    private void answerLater(Problem problem) {
        if (newest(problem)) {
            List<Answer> found = Answers.compare(problem.layer().operation(), compute.apply(problem));
            window.execute(() -> {
                if (newest(problem)) {
                    show(found);
                }
            });
        }
    }

    @SuppressWarnings("ReferenceEquality") // another problem with equal numbers has been asked about again
    private boolean newest(Problem problem) {
        return workbench.problemProperty().get() == problem;
    }

    private void show(List<Answer> next) {
        if (!next.equals(answers)) {
            answers.setAll(next);
        }
    }
}
