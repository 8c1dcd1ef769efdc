package gniddap.picture;

import java.util.List;
import java.util.Optional;

/// Finds the cells of a picture: which lies at a point, and where a cell lies.
public final class Targets {
    private Targets() {}

    /// The cell at a point, in units of the picture; of several the one painted last.
    public static Optional<Ref> at(Picture picture, double x, double y) {
        for (int n = picture.marks().size() - 1; n >= 0; n--) {
            if (picture.marks().get(n) instanceof Mark.Box box
                    && box.ref() != null
                    && box.ref().part().isCell()
                    && holds(box, x, y)) {
                return Optional.of(box.ref());
            }
        }
        return Optional.empty();
    }

    /// The panel at a point, by the view that shows it alone.
    public static Optional<View> panelAt(Picture picture, double x, double y) {
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Box box
                    && box.ref() != null
                    && box.ref().part() == Part.CARD
                    && holds(box, x, y)) {
                return Optional.of(List.of(View.values()).get(box.ref().flat()));
            }
        }
        return Optional.empty();
    }

    /// The box of a cell, or nothing where the picture does not show it.
    public static Optional<Mark.Box> boxOf(Picture picture, Ref ref) {
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Box && ref.equals(mark.ref()))
                .map(Mark.Box.class::cast)
                .findFirst();
    }

    /// The window on the complete output, on the first plane that is drawn.
    public static Optional<Mark.Box> window(Picture picture) {
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Box
                        && mark.ref() != null
                        && mark.ref().part() == Part.WINDOW)
                .map(Mark.Box.class::cast)
                .findFirst();
    }

    private static boolean holds(Mark.Box box, double x, double y) {
        return x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height();
    }
}
