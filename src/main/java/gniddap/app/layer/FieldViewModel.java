package gniddap.app.layer;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.words.Words;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A field for a number of the layer. What is typed takes effect at once where it can be; where it cannot, the field
/// says why and offers the nearest that can, and the layer stays as it was.
public final class FieldViewModel {
    private static final int FARTHEST_STEP = 16;

    private final Workbench workbench;
    private final LayerNumber number;
    private final FieldName name;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper(this, "offer", "");
    private final BooleanProperty present = new SimpleBooleanProperty(this, "present");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private boolean showing;
    private boolean changing;
    private int changes;
    /// What the layer was before the letters that are being typed; null when the next letter begins anew.
    private @Nullable Problem beforeTyping;

    FieldViewModel(Workbench workbench, LayerNumber number, FieldName name) {
        this.workbench = workbench;
        this.number = number;
        this.name = name;
        workbench.problemProperty().subscribe(_ -> show());
        text.addListener((_, _, _) -> {
            if (!showing) {
                take();
            }
        });
    }

    public String getId() {
        return name.id();
    }

    public String getLabel() {
        return name.label();
    }

    /// The name for those who do not see where the field stands.
    public String getSpokenName() {
        return name.spoken();
    }

    /// What stands in the field; setting it changes the layer where that can be.
    public StringProperty textProperty() {
        return text;
    }

    /// Why what was typed cannot be; empty where it can.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// The nearest text that can be; empty where none is needed.
    public ReadOnlyStringProperty offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// Whether the layer has such a number.
    public BooleanProperty presentProperty() {
        return present;
    }

    /// Whether the number can be changed in this layer.
    public BooleanProperty openProperty() {
        return open;
    }

    public void takeOffer() {
        text.set(offer.get());
    }

    /// One more or one less, or the next number in that direction that can be.
    public void step(int direction) {
        if (!present.get() || !open.get()) {
            return;
        }
        beforeTyping = null;
        List<Integer> base = typed().orElseGet(this::numbers);
        for (int distance = 1; distance <= FARTHEST_STEP; distance++) {
            List<Integer> next = moved(base, direction * distance);
            if (LayerChange.possible(layer(), number, next)) {
                text.set(form().print(next));
                return;
            }
        }
        text.set(form().print(moved(base, direction)));
    }

    /// Remembers that editing begins here, for [#takeBack()].
    public void begin() {
        changes = 0;
        beforeTyping = null;
    }

    /// Undoes what was typed since editing began; says whether there was anything.
    public boolean takeBack() {
        boolean any = changes > 0 || !refusal.get().isEmpty();
        for (int undone = changes; undone > 0; undone--) {
            workbench.undo();
        }
        changes = 0;
        settle();
        return any;
    }

    /// Writes the number as the layer has it.
    public void settle() {
        beforeTyping = null;
        accept();
        if (present.get()) {
            write(form().print(numbers()));
        }
    }

    private void show() {
        List<Integer> numbers = numbers();
        present.set(!numbers.isEmpty());
        open.set(number.open(layer()));
        accept();
        if (!changing) {
            begin();
        }
        if (present.get() && !typed().equals(Optional.of(numbers))) {
            write(form().print(numbers));
        }
    }

    private void write(String shown) {
        showing = true;
        text.set(shown);
        showing = false;
    }

    private void take() {
        Optional<List<Integer>> typed = typed();
        if (typed.isEmpty()) {
            refuse(Words.say("layer-card.refused.text"), form().print(numbers()));
            return;
        }
        try {
            change(typed.get());
            accept();
        } catch (Refusal refused) {
            refuse(Words.say(refused.message()), nearest(typed.get()));
        }
    }

    /// Each letter is another number: all of them are one deed, and none takes values that a later one would keep.
    private void change(List<Integer> typed) {
        Problem before = workbench.work().problem();
        Problem base = beforeTyping;
        Problem changed = LayerChange.apply(base == null ? before : base, number, typed);
        changing = true;
        if (base == null) {
            workbench.change(changed);
            beforeTyping = workbench.work().problem().equals(before) ? null : before;
            changes += beforeTyping == null ? 0 : 1;
        } else {
            workbench.changeOn(changed);
        }
        changing = false;
    }

    private void accept() {
        refusal.set("");
        offer.set("");
    }

    private void refuse(String sentence, String nearest) {
        offer.set(nearest);
        refusal.set(sentence);
    }

    private String nearest(List<Integer> wanted) {
        List<Integer> now = numbers();
        if (wanted.stream().distinct().count() > 1) {
            return form().print(now);
        }
        return Nearest.to(wanted.getFirst(), now.getFirst(), each -> possible(each, now.size())).stream()
                .mapToObj(each -> form().print(List.of(each)))
                .findFirst()
                .orElse(form().print(now));
    }

    private boolean possible(int each, int count) {
        return LayerChange.possible(layer(), number, Collections.nCopies(count, each));
    }

    private Optional<List<Integer>> typed() {
        return form().read(text.get());
    }

    private List<Integer> numbers() {
        return number.read(layer());
    }

    private Layer layer() {
        return workbench.problemProperty().get().layer();
    }

    private NumberText form() {
        return new NumberText(numbers().size(), number.perAxis());
    }

    private static List<Integer> moved(List<Integer> numbers, int by) {
        return numbers.stream().map(each -> each + by).toList();
    }
}
