package gniddap.picture.steps;

import gniddap.engine.Phase;
import gniddap.engine.Shape;
import gniddap.picture.CellText;
import gniddap.picture.Cells;
import gniddap.picture.Names;
import gniddap.picture.Part;
import gniddap.picture.PlaneGrid;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Shades;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.words.Numbers;
import java.util.List;

/// The output of the lane by phase: the results of the phases come to it and interleave.
final class PhaseOutput {
    private final Subject subject;
    private final PhaseOrder order;
    private final PlaneGrid grid;
    private final PhaseTiles tiles;
    private final double textSize;

    PhaseOutput(Subject subject, PhaseOrder order, PlaneGrid grid, PhaseTiles tiles) {
        this.subject = subject;
        this.order = order;
        this.grid = grid;
        this.tiles = tiles;
        textSize = CellText.size(subject.output(), grid.cell());
    }

    /// @param channel that the tiles show, counted on from image to image
    /// @param come how far the results have come, 0 to 1
    /// @param bias whether it is added
    void draw(Sketch sketch, int channel, double come, boolean bias) {
        Shape shape = subject.problem().outputShape();
        int perImage = shape.count() / shape.size(0);
        int image = channel / shape.size(1);
        int plane = channel % shape.size(1) * grid.sizes().slices();
        int first = grid.firstCell(plane);
        if (grid.tiny()) {
            grid.raster(sketch, first, cell -> ground(image * perImage + cell, come > 0.5, bias));
            return;
        }
        for (int cell = first; cell < first + grid.shownCells(); cell++) {
            if (come < 1) {
                Cells.solid(sketch, grid.cell(cell), subject.colour(Token.OUTPUT), ref(image * perImage + cell));
            } else {
                known(sketch, image * perImage + cell, grid.cell(cell), bias);
            }
        }
        if (come > 0 && come < 1) {
            travel(sketch, channel, come, perImage);
        }
    }

    private void travel(Sketch sketch, int channel, double come, int perImage) {
        List<Phase> phases = order.phases();
        for (int n = 0; n < tiles.shown(); n++) {
            Phase phase = phases.get(n);
            for (int cell = 0; cell < phase.cells(); cell++) {
                int output = order.output(channel, phase, cell);
                Rect to = grid.cell(output % perImage);
                known(sketch, output, tiles.tile(n).at(cell).towards(to, come), false);
            }
        }
    }

    private void known(Sketch sketch, int output, Rect at, boolean bias) {
        Ref ref = ref(output);
        Cells.solid(sketch, at, ground(output, true, bias), ref);
        String text = subject.symbols()
                ? Names.output(subject, output)
                : Numbers.print(PhaseValues.value(subject, output, bias));
        CellText.put(sketch, at, textSize, text, false, subject.colour(Token.TEXT), ref);
    }

    private int ground(int output, boolean known, boolean bias) {
        return known ? Shades.output(subject, PhaseValues.value(subject, output, bias)) : subject.colour(Token.OUTPUT);
    }

    private Ref ref(int output) {
        return new Ref(Part.OUTPUT, subject.problem().outputShape(), output);
    }
}
