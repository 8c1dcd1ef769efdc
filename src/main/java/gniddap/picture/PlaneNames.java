package gniddap.picture;

import gniddap.words.Words;
import java.util.List;

/// Names of the planes of a grid, where several are drawn: channels and slices above each, and for kernels the
/// channels that a row and a column of them belong to.
public final class PlaneNames {
    private static final double SIZE = 10.5;
    private static final double ABOVE = 4;
    private static final double ABOVE_PAIRS = 7;
    private static final double SPARE = 3;

    private final Sketch sketch;
    private final Subject subject;
    private final PlaneGrid grid;

    public PlaneNames(Sketch sketch, Subject subject, PlaneGrid grid) {
        this.sketch = sketch;
        this.subject = subject;
        this.grid = grid;
    }

    /// Names every plane.
    public void planes() {
        planes(List.of());
    }

    /// The same, with what each channel has given to the cell in focus; nothing for channels beyond the list's end.
    public void planes(List<String> given) {
        if (grid.oneAtATime() || grid.sizes().planes() == 1) {
            return;
        }
        for (int plane = 0; plane < grid.sizes().planes(); plane++) {
            int channel = plane / grid.sizes().slices();
            boolean sums = channel < given.size() && !given.get(channel).isEmpty();
            if (sums && grid.sizes().slices() == 1) {
                above(grid.plane(plane), Face.TEXT_SEMIBOLD, Token.TEXT, given.get(channel), number(plane));
            } else {
                above(grid.plane(plane), Face.TEXT, Token.TEXT_QUIET, name(plane), number(plane));
            }
        }
    }

    /// Names the rows and columns of kernels.
    void pairs(KernelPairs pairs) {
        for (int out = 0; out < pairs.outs() && pairs.outs() > 1; out++) {
            String name = Words.say("panel.pairs.out", out);
            above(
                    grid.pair(0, out).moved(0, ABOVE - ABOVE_PAIRS),
                    Face.TEXT,
                    Token.TEXT_QUIET,
                    name,
                    String.valueOf(out));
        }
        for (int in = 0; in < pairs.ins() && pairs.ins() > 1; in++) {
            String name = Words.say("panel.pairs.in", in);
            double baseline = grid.pair(in, 0).centreY() + SIZE * 0.36;
            sketch.label(grid.bounds().x(), baseline, name, Face.TEXT, SIZE, subject.colour(Token.TEXT_QUIET));
        }
    }

    private String name(int plane) {
        int channel = plane / grid.sizes().slices();
        int slice = plane % grid.sizes().slices();
        if (grid.sizes().slices() == 1) {
            return Words.say("panel.name.channel", channel);
        }
        return grid.sizes().channels() == 1
                ? Words.say("panel.name.slice", slice)
                : Words.say("panel.name.both", channel, slice);
    }

    private String number(int plane) {
        int slices = grid.sizes().slices();
        boolean both = slices > 1 && grid.sizes().channels() > 1;
        return both ? plane / slices + "," + plane % slices : String.valueOf(plane);
    }

    /// The first of the texts that is no wider than the plane, or nothing.
    private void above(Rect plane, Face face, Token colour, String... texts) {
        double room = plane.width() + SPARE;
        for (String text : texts) {
            if (TextWidths.width(face, text, SIZE) <= room) {
                sketch.label(plane.x(), plane.y() - ABOVE, text, face, SIZE, subject.colour(colour));
                return;
            }
        }
    }
}
