package gniddap.app.solver;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Recipe;
import gniddap.engine.Recipes;
import gniddap.engine.Refusal;
import gniddap.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Layers that make a wanted output size. It begins with the sizes of the layer on the table and follows them.
public final class SolverViewModel {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    private final Workbench workbench;
    private final ObjectProperty<Aim> aim = new SimpleObjectProperty<>(this, "aim", Aim.SIZE);
    private final StringProperty input = new SimpleStringProperty(this, "input", "");
    private final StringProperty output = new SimpleStringProperty(this, "output", "");
    private final StringProperty factor = new SimpleStringProperty(this, "factor", "2");
    private final ObservableList<Recipe> recipes = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
    private final BooleanBinding byFactor = aim.isNotEqualTo(Aim.SIZE);
    private final BooleanBinding fromInput = aim.isNotEqualTo(Aim.ALWAYS);
    private final BooleanBinding refused = complaint.isNotEmpty();
    private final ReadOnlyObjectWrapper<@Nullable Recipe> present = new ReadOnlyObjectWrapper<>(this, "present");

    public SolverViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.problemProperty().subscribe(problem -> follow(problem.layer()));
        List.<Observable>of(aim, input, output, factor).forEach(property -> property.addListener(_ -> search()));
        search();
    }

    public ObjectProperty<Aim> aimProperty() {
        return aim;
    }

    /// Size of the input, as typed.
    public StringProperty inputProperty() {
        return input;
    }

    /// Wanted size of the output, as typed.
    public StringProperty outputProperty() {
        return output;
    }

    /// How many times as large the output is to be, as typed.
    public StringProperty factorProperty() {
        return factor;
    }

    public boolean isByFactor() {
        return byFactor.get();
    }

    /// Whether a factor is wanted and no size.
    public BooleanBinding byFactorProperty() {
        return byFactor;
    }

    public boolean isFromInput() {
        return fromInput.get();
    }

    /// Whether the answer depends on the size of the input.
    public BooleanBinding fromInputProperty() {
        return fromInput;
    }

    public boolean isRefused() {
        return refused.get();
    }

    /// Whether what was typed cannot be searched for.
    public BooleanBinding refusedProperty() {
        return refused;
    }

    public ObservableList<Recipe> getRecipes() {
        return recipes;
    }

    public String getSummary() {
        return summary.get();
    }

    /// How many layers were found, and for what.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public String getComplaint() {
        return complaint.get();
    }

    /// What is wrong with what was typed.
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /// The numbers of the layer on the table, where it is a transposed one whose axes agree.
    public ReadOnlyObjectProperty<@Nullable Recipe> presentProperty() {
        return present.getReadOnlyProperty();
    }

    /// Gives the layer on the table these numbers, in one step that can be undone.
    public void apply(Recipe recipe) {
        Optional<Integer> typed = aim.get() == Aim.ALWAYS ? Optional.empty() : Optional.of(whole(input.get()));
        try {
            workbench.change(
                    new RecipeChange(recipe, typed).apply(workbench.work().problem()));
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
        }
    }

    /// Asks the question of the example.
    public void example() {
        aim.set(Aim.SIZE);
        input.set("3");
        output.set("7");
    }

    /// Why the counts of a layer are even or not.
    public static String reason(Recipe recipe) {
        return Words.say(recipe.overlap().reason());
    }

    private void follow(Layer layer) {
        Axis last = layer.axes().getLast();
        input.set(String.valueOf(last.small()));
        output.set(String.valueOf(last.large()));
        Recipe recipe = new Recipe(last.kernel(), last.stride(), last.begin(), last.outputPadding(), last.dilation());
        present.set(layer.axes().stream().allMatch(recipe::isOf) ? recipe : null);
    }

    private void search() {
        try {
            recipes.setAll(found());
            complaint.set("");
            summary.set(Words.sayCount("solver.found", recipes.size()));
        } catch (Refusal refused) {
            recipes.clear();
            complaint.set(Words.say(refused.message()));
            summary.set("");
        }
    }

    private List<Recipe> found() {
        return switch (aim.get()) {
            case SIZE -> Recipes.sizes(whole(input.get()), whole(output.get()));
            case TIMES -> Recipes.times(whole(input.get()), whole(factor.get()));
            case ALWAYS -> Recipes.factor(whole(factor.get()));
        };
    }

    private static int whole(String typed) {
        if (!WHOLE.matcher(typed.strip()).matches()) {
            throw new Refusal("solver.refused.whole");
        }
        return Integer.parseInt(typed.strip());
    }
}
