package gniddap.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Ways from cell to cell of a picture, for those who walk by keyboard.
public final class Walk {
    /// The panels in reading order.
    private static final List<Part> PANELS = List.of(
            Part.INPUT,
            Part.WEIGHT,
            Part.BIAS,
            Part.COMPLETE,
            Part.INSERTED,
            Part.TURNED_WEIGHT,
            Part.OUTPUT,
            Part.MATRIX_ENTRY,
            Part.SIZE,
            Part.COUNT);
    private static final double ASIDE = 4;

    private Walk() {}

    /// The next cell of the same panel to the right (`across` 1), the left (−1), below (`down` 1) or above (−1); empty
    /// at the panel's edge.
    public static Optional<Ref> step(Picture picture, Ref from, int across, int down) {
        List<Mark.Box> boxes = cells(picture, from.part());
        Optional<Mark.Box> here =
                boxes.stream().filter(box -> from.equals(box.ref())).findFirst();
        return here.flatMap(start -> nearest(boxes, start, across, down));
    }

    /// The first cell of the next panel (`way` 1) or the one before (−1); the panels form a ring.
    public static Optional<Ref> panel(Picture picture, Ref from, int way) {
        int place = PANELS.indexOf(from.part());
        for (int n = 1; n <= PANELS.size(); n++) {
            List<Mark.Box> boxes = cells(picture, PANELS.get(Math.floorMod(place + way * n, PANELS.size())));
            if (!boxes.isEmpty()) {
                return Optional.ofNullable(boxes.getFirst().ref());
            }
        }
        return Optional.empty();
    }

    /// The first cell of the first panel there is.
    public static Optional<Ref> first(Picture picture) {
        return PANELS.stream()
                .flatMap(part -> cells(picture, part).stream())
                .findFirst()
                .map(Mark.Box::ref);
    }

    private static Optional<Ref> nearest(List<Mark.Box> boxes, Mark.Box start, int across, int down) {
        double least = Double.MAX_VALUE;
        Optional<Ref> best = Optional.empty();
        for (Mark.Box box : boxes) {
            double right = middleX(box) - middleX(start);
            double below = middleY(box) - middleY(start);
            double ahead = right * across + below * down;
            double distance = ahead + ASIDE * Math.abs(right * down + below * across);
            if (ahead > start.width() / 4 && distance < least) {
                least = distance;
                best = Optional.ofNullable(box.ref());
            }
        }
        return best;
    }

    /// The boxes of a part, of each cell only the first.
    private static List<Mark.Box> cells(Picture picture, Part part) {
        Set<Ref> seen = new HashSet<>();
        List<Mark.Box> boxes = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Box box && box.ref() != null && box.ref().part() == part && seen.add(box.ref())) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static double middleX(Mark.Box box) {
        return box.x() + box.width() / 2;
    }

    private static double middleY(Mark.Box box) {
        return box.y() + box.height() / 2;
    }
}
