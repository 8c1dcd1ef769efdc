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
import java.util.stream.Stream;

/// A place on the board where a cell is shown. Two panels may show the same cell; `panel` counts those of its part, as
/// they were painted.
record Spot(Ref ref, int panel) {
    private static final List<Part> TYPED = List.of(Part.INPUT, Part.WEIGHT, Part.TURNED_WEIGHT, Part.BIAS);

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

    /// The spot some cells further on in the same panel, in reading order, and beyond its last cell in the next panel
    /// that can be typed in: from the input to the kernel and on to the bias, and then to the first.
    Spot moved(Picture picture, int cells) {
        List<Spot> all = new ArrayList<>();
        for (Part part : TYPED) {
            spots(picture, part, ref.part() == part ? panel : 0).forEach(all::add);
        }
        int here = all.indexOf(this);
        return here < 0 ? this : all.get(Math.floorMod(here + cells, all.size()));
    }

    private Stream<Spot> spots(Picture picture, Part part, int number) {
        boolean otherKernel = part == (ref.part() == Part.TURNED_WEIGHT ? Part.WEIGHT : Part.TURNED_WEIGHT);
        List<List<Mark.Box>> panels = otherKernel ? List.of() : panels(picture, part);
        return number < panels.size()
                ? panels.get(number).stream()
                        .flatMap(box -> Stream.ofNullable(box.ref()))
                        .map(cell -> new Spot(cell, number))
                : Stream.empty();
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
