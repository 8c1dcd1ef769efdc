package gniddap.picture.teaching;

import gniddap.picture.View;
import java.util.function.Consumer;

/// A row of the table in `docs/model.md`: a point or a misconception, where it is seen, and what is seen there.
///
/// @param id the point's number in the curriculum, or M and the misconception's
record TeachingPoint(String id, View view, String preset, Consumer<Look> check) {

    void holds() {
        check.accept(new Look(view, preset));
    }

    /// The first columns of its row.
    String row() {
        return id + " | " + view.word() + " | " + preset;
    }

    @Override
    public String toString() {
        return row();
    }
}
