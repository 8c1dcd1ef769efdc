package gniddap.picture.steps;

import gniddap.engine.BorderedAxis;

/// One axis of the input while zeros come between its values and around them. Places count cells from the first that
/// is ever drawn.
record SpreadAxis(BorderedAxis bordered) {

    /// Cells from the first value to the last, once zeros stand between them.
    int spread() {
        return bordered.spacing() * (bordered.input() - 1) + 1;
    }

    int cropBefore() {
        return Math.max(0, -bordered.before());
    }

    /// How many places there are.
    int room() {
        return spread() + Math.max(0, bordered.before()) + Math.max(0, bordered.after());
    }

    /// The index in the bordered input; outside it the border crops.
    int borderedAt(int place) {
        return place - cropBefore();
    }

    /// The input index at a place, or −1 where a zero stands.
    int inputAt(int place) {
        int from = place - Math.max(0, bordered.before());
        return from >= 0 && from < spread() && from % bordered.spacing() == 0 ? from / bordered.spacing() : -1;
    }

    boolean isBorder(int place) {
        int from = place - Math.max(0, bordered.before());
        return from < 0 || from >= spread();
    }

    /// Where the value at a place stood before the values glided apart: close to its neighbours, in the middle.
    double closeBy(int place) {
        return (room() - bordered.input()) / 2.0 + inputAt(place);
    }

    /// How much of a place is there when the border has grown by a share: first before the values, then after them;
    /// what is cropped goes in the same order.
    double there(int place, double grown) {
        double first = Math.min(1, 2 * grown);
        double second = Math.max(0, 2 * grown - 1);
        int after = place - Math.max(0, bordered.before()) - spread();
        if (place < bordered.before()) {
            return share(first * bordered.before() - bordered.before() + place + 1);
        }
        if (after >= 0) {
            return share(second * bordered.after() - after);
        }
        if (borderedAt(place) < 0) {
            return 1 - first;
        }
        return borderedAt(place) >= bordered.length() ? 1 - second : 1;
    }

    private static double share(double share) {
        return Math.clamp(share, 0, 1);
    }
}
