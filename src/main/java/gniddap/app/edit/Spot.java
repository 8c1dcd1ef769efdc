package gniddap.app.edit;

import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A place on the board where a cell is shown. Two panels may show the same cell; `panel` counts those of its part, as
/// they were painted.
record Spot(Ref ref, int panel) {

    /// The spot at a point of the picture, if a cell with this mark is painted there.
    static Spot at(Picture picture, Ref ref, double x, double y) {
        List<List<Mark.Box>> panels = panels(picture, ref.part());
        for (int panel = 0; panel < panels.size(); panel++) {
            for (Mark.Box box : panels.get(panel)) {
                if (ref.equals(box.ref())
                        && x >= box.x()
                        && x <= box.x() + box.width()
                        && y >= box.y()
                        && y <= box.y() + box.height()) {
                    return new Spot(ref, panel);
                }
            }
        }
        return new Spot(ref, 0);
    }

    /// Where this spot lies on the picture; nothing where the picture no longer shows it.
    Optional<Mark.Box> box(Picture picture) {
        List<Mark.Box> cells = cells(picture);
        return cells.stream().filter(box -> ref.equals(box.ref())).findFirst();
    }

    /// The spot some cells further on in the same panel, in reading order; from the last it goes on to the first.
    Spot moved(Picture picture, int cells) {
        List<Mark.Box> all = cells(picture);
        for (int n = 0; n < all.size(); n++) {
            if (ref.equals(all.get(n).ref())) {
                Ref next = all.get(Math.floorMod(n + cells, all.size())).ref();
                return next == null ? this : new Spot(next, panel);
            }
        }
        return this;
    }

    private List<Mark.Box> cells(Picture picture) {
        List<List<Mark.Box>> panels = panels(picture, ref.part());
        return panel < panels.size() ? panels.get(panel) : List.of();
    }

    /// The cells of a part in the order they were painted; a new panel begins where a cell comes again.
    private static List<List<Mark.Box>> panels(Picture picture, Part part) {
        List<List<Mark.Box>> panels = new ArrayList<>();
        Set<Ref> seen = new HashSet<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Box box && box.ref() != null && box.ref().part() == part) {
                if (panels.isEmpty() || !seen.add(box.ref())) {
                    panels.add(new ArrayList<>());
                    seen.clear();
                    seen.add(box.ref());
                }
                panels.getLast().add(box);
            }
        }
        return panels;
    }
}
