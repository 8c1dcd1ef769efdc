package gniddap.picture.steps;

import gniddap.engine.Axis;
import gniddap.engine.Phase;
import gniddap.picture.Face;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The phases side by side, as their cells interleave: those of the last axis in a row. Of very many only the first.
final class PhaseTiles {
    private static final int MOST = 16;
    private static final int MOST_ACROSS = 8;
    private static final double GAP = 14;
    private static final double MORE = 16;
    private static final double LARGEST_CELL = 30;

    private final Subject subject;
    private final PhaseOrder order;
    private final Rect area;
    private final List<PhaseTile> tiles = new ArrayList<>();
    private final int hidden;

    PhaseTiles(Subject subject, PhaseOrder order, Rect area) {
        this.subject = subject;
        this.order = order;
        hidden = Math.max(0, order.phases().size() - MOST);
        this.area = hidden > 0 ? area.withoutBottom(MORE) : area;
        double smallest = LARGEST_CELL;
        for (PhaseTile tile : arranged(LARGEST_CELL)) {
            smallest = Math.min(smallest, tile.cell());
        }
        tiles.addAll(arranged(smallest));
    }

    /// How many phases are drawn.
    int shown() {
        return tiles.size();
    }

    PhaseTile tile(int phase) {
        return tiles.get(phase);
    }

    void draw(Sketch sketch, int channel, int done, boolean lit, IntFunction<Rect> from, double split) {
        int out = channel % subject.layer().outChannels();
        int in = out / subject.layer().outPerGroup() * subject.layer().inPerGroup();
        int kernelStart = subject.layer().kernelStart(in, out);
        int first = channel * subject.layer().outputCells();
        for (PhaseTile tile : tiles) {
            boolean now = lit && order.phaseOf(done - 1).equals(tile.phase());
            tile.drawResult(sketch, first, order.done(done, tile.phase()), now);
        }
        tiles.forEach(tile -> tile.drawKernel(sketch, kernelStart, out, from, split));
        if (hidden > 0) {
            String more = Words.sayCount("steps.phase.more", hidden);
            int colour = subject.colour(Token.TEXT_QUIET);
            TextBlock.line(sketch, area.x(), area.bottom() + MORE - 4, area.width(), more, Face.TEXT, 10.5, colour);
        }
    }

    private List<PhaseTile> arranged(double largestCell) {
        List<Phase> phases = order.phases();
        int count = Math.min(MOST, phases.size());
        int across = across(count);
        int down = Math.ceilDiv(count, across);
        double width = (area.width() - (across - 1) * GAP) / across;
        double height = area.height() / down;
        List<PhaseTile> arranged = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int row = n / across;
            double x = area.x() + (n - row * across) * (width + GAP);
            Rect at = new Rect(x, area.y() + row * height, width, height);
            arranged.add(PhaseTile.of(subject, phases.get(n), at, largestCell));
        }
        return arranged;
    }

    /// A line’s phases stand below each other, as long as there are few.
    private int across(int count) {
        List<Axis> axes = subject.layer().axes();
        if (axes.size() == 1) {
            return Math.ceilDiv(count, 4);
        }
        int last = axes.getLast().stride();
        int all = axes.size() == 2 ? last : last * axes.get(1).stride();
        return Math.clamp(all, 1, Math.min(count, MOST_ACROSS));
    }
}
