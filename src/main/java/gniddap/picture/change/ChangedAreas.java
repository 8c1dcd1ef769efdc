package gniddap.picture.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where two pictures can differ: the pixels of every mark that is not in both, in the same order.
///
/// Outside these areas the same marks are painted in the same order, so the pixels are the same.
public final class ChangedAreas {
    private static final int LOOK_AHEAD = 24;
    private static final int APART = Integer.MIN_VALUE;
    private static final int MOST_AREAS = 100;
    private static final int SPARE_PIXELS = 500;

    private final List<Area> areas = new ArrayList<>();
    private final PlacedMarks before;
    private final PlacedMarks after;

    private ChangedAreas(PlacedMarks before, PlacedMarks after) {
        this.before = before;
        this.after = after;
    }

    /// Areas in pixels; they may overlap. Everything where nothing was before, or something of another size or ground.
    public static List<Area> between(@Nullable PlacedMarks before, PlacedMarks after) {
        if (before == null || !before.comparable(after)) {
            return List.of(after.whole());
        }
        ChangedAreas changed = new ChangedAreas(before, after);
        changed.align();
        return changed.areas;
    }

    /// Walks both lists and skips as little as it can where they part; what it skips has changed.
    private void align() {
        int old = 0;
        int now = 0;
        while (old < before.size() && now < after.size()) {
            int shift = shift(old, now);
            int skipOld = shift == APART ? 1 : Math.max(-shift, 0);
            int skipNow = shift == APART ? 1 : Math.max(shift, 0);
            addAll(before, old, old + skipOld);
            addAll(after, now, now + skipNow);
            int met = shift == APART ? 0 : 1;
            old += skipOld + met;
            now += skipNow + met;
        }
        addAll(before, old, before.size());
        addAll(after, now, after.size());
    }

    /// 0 if the marks are equal; n if the old mark stands n places later now; −n the other way round; APART if neither.
    private int shift(int old, int now) {
        if (same(old, now)) {
            return 0;
        }
        for (int ahead = 1; ahead <= LOOK_AHEAD; ahead++) {
            if (same(old + ahead, now + ahead)) {
                return APART;
            }
            if (same(old, now + ahead)) {
                return ahead;
            }
            if (same(old + ahead, now)) {
                return -ahead;
            }
        }
        return APART;
    }

    private boolean same(int old, int now) {
        return old < before.size() && now < after.size() && SamePaint.of(before.mark(old), after.mark(now));
    }

    private void addAll(PlacedMarks marks, int from, int to) {
        for (int n = from; n < to; n++) {
            if (!marks.area(n).isEmpty()) {
                add(marks.area(n));
            }
        }
    }

    /// Joins areas where that paints hardly more pixels.
    private void add(Area area) {
        Area grown = area;
        for (int n = 0; n < areas.size(); n++) {
            Area union = areas.get(n).union(grown);
            if (areas.size() > MOST_AREAS || union.pixels() <= areas.get(n).pixels() + grown.pixels() + SPARE_PIXELS) {
                grown = union;
                areas.remove(n);
                n = -1;
            }
        }
        areas.add(grown);
    }
}
