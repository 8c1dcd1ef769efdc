package gniddap.app.layer;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Refit;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.store.LayerText;
import gniddap.words.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The layer on the table: what PyTorch would call it, its numbers to change, and the way to the other half of its
/// pair.
public final class LayerViewModel {
    private final Workbench workbench;
    private final LayerFields fields;
    private final ObservableValue<Optional<String>> call;
    private final StringBinding callText;
    private final BooleanBinding callable;
    private final StringBinding summary;
    private final StringBinding turn;
    private final ObjectProperty<Operation> operation = new SimpleObjectProperty<>(this, "operation");
    private final BooleanProperty bias = new SimpleBooleanProperty(this, "bias");
    private final BooleanProperty more = new SimpleBooleanProperty(this, "more");

    public LayerViewModel(Workbench workbench) {
        this.workbench = workbench;
        fields = new LayerFields(workbench);
        call = workbench
                .problemProperty()
                .map(problem -> LayerText.of(problem.layer(), problem.bias().isPresent()));
        callText = Bindings.createStringBinding(this::sayCall, call);
        callable = Bindings.createBooleanBinding(() -> call.getValue().isPresent(), call);
        summary = Bindings.createStringBinding(this::summarise, workbench.problemProperty(), more);
        turn = Bindings.when(more).then(Words.say("layer-card.close")).otherwise(Words.say("layer-card.open"));
        workbench.problemProperty().subscribe(this::show);
        operation.addListener((_, _, chosen) -> turn(chosen));
        bias.addListener((_, _, chosen) -> giveBias(chosen));
    }

    public LayerFields getFields() {
        return fields;
    }

    public String getCall() {
        return callText.get();
    }

    /// The call, broken before its named arguments; or why there is none.
    public StringBinding callProperty() {
        return callText;
    }

    /// The call on one line, to be pasted elsewhere.
    public Optional<String> copied() {
        return call.getValue();
    }

    public boolean isCallable() {
        return callable.get();
    }

    /// Whether PyTorch has a call for the layer.
    public BooleanBinding callableProperty() {
        return callable;
    }

    public String getTurn() {
        return turn.get();
    }

    /// What leads to the other page of fields.
    public StringBinding turnProperty() {
        return turn;
    }

    public String getSummary() {
        return summary.get();
    }

    /// Channels and groups in a few words, or the number of dimensions where those can be changed.
    public StringBinding summaryProperty() {
        return summary;
    }

    public ObjectProperty<Operation> operationProperty() {
        return operation;
    }

    public BooleanProperty biasProperty() {
        return bias;
    }

    public boolean isMore() {
        return more.get();
    }

    /// Whether the numbers of each axis, channels, groups and bias are shown.
    public BooleanProperty moreProperty() {
        return more;
    }

    private void show(Problem problem) {
        operation.set(problem.layer().operation());
        bias.set(problem.bias().isPresent());
    }

    private void turn(Operation chosen) {
        Problem problem = workbench.work().problem();
        if (chosen == problem.layer().operation()) {
            return;
        }
        try {
            workbench.change(Refit.refit(problem, problem.layer().pair()));
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
            operation.set(problem.layer().operation());
        }
    }

    private void giveBias(boolean wanted) {
        Problem problem = workbench.work().problem();
        if (wanted != problem.bias().isPresent()) {
            int channels = problem.layer().outChannels();
            Optional<Tensor> given =
                    wanted ? Optional.of(new Tensor(Shape.of(channels), new float[channels])) : Optional.empty();
            workbench.change(new Problem(problem.name(), problem.layer(), problem.input(), problem.weight(), given));
        }
    }

    private String sayCall() {
        return call.getValue()
                .map(text -> text.replaceFirst(", ([a-z]+(_[a-z]+)?=)", ",\n  $1"))
                .orElseGet(() -> Words.say("layer-card.no-call"));
    }

    private String summarise() {
        Layer layer = workbench.problemProperty().get().layer();
        return more.get()
                ? Words.sayCount("layer-card.dimensions", layer.dimensions())
                : Words.say("layer-card.summary", layer.inChannels(), layer.outChannels(), layer.groups());
    }
}
