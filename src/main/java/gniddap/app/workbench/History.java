package gniddap.app.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Every work that was on the table, with the way back and forth. Works share what did not change, so that keeping
/// many costs little; the oldest are forgotten first.
final class History {
    private static final int MOST_KEPT = 500;

    private final ReadOnlyObjectWrapper<Work> present;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final Deque<Work> past = new ArrayDeque<>();
    private final Deque<Work> future = new ArrayDeque<>();

    History(Work first) {
        present = new ReadOnlyObjectWrapper<>(this, "work", first);
    }

    ReadOnlyObjectProperty<Work> presentProperty() {
        return present.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Puts a work on the table; what was undone before is forgotten. Nothing happens where nothing changes.
    void put(Work next) {
        if (!next.equals(present.get())) {
            future.clear();
            past.push(present.get());
            if (past.size() > MOST_KEPT) {
                past.removeLast();
            }
            show(next);
        }
    }

    /// Changes the work on the table, and what it was before and after by editing, without a step of its own, for what
    /// cannot be undone, such as saving it.
    void amend(UnaryOperator<Work> change) {
        Work work = present.get();
        amend(past, work, change);
        amend(future, work, change);
        show(change.apply(work));
    }

    private static void amend(Deque<Work> line, Work present, UnaryOperator<Work> change) {
        List<Work> works = List.copyOf(line);
        line.clear();
        boolean same = true;
        for (Work work : works) {
            same &= work.continues(present);
            line.addLast(same ? change.apply(work) : work);
        }
    }

    /// Goes on with the last step, whose undo then takes this back as well.
    void goOn(Work next) {
        show(next);
    }

    void undo() {
        if (!past.isEmpty()) {
            future.push(present.get());
            show(past.pop());
        }
    }

    void redo() {
        if (!future.isEmpty()) {
            past.push(present.get());
            show(future.pop());
        }
    }

    private void show(Work work) {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
        present.set(work);
    }
}
