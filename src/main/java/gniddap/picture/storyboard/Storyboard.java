package gniddap.picture.storyboard;

import gniddap.picture.Face;
import gniddap.picture.Picture;
import gniddap.picture.Sketch;
import gniddap.picture.TextBlock;
import gniddap.picture.TextWidths;
import gniddap.picture.Theme;
import gniddap.picture.Token;
import gniddap.picture.crop.Placing;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Puts steps of a run on one sheet, row by row: each with its picture, its number and its sentence.
public final class Storyboard {
    private static final double GAP = 28;
    private static final double TYPE = 14;
    private static final double LEADING = TYPE * TextBlock.LEADING;
    private static final double FROM_PICTURE = 20;
    private static final double AFTER_NUMBER = 9;
    /// About as wide to high as a page on its side.
    private static final double BEST_SHAPE = 1.4;

    private final List<Tile> tiles;
    private final int columns;
    private final double width;
    private final double height;
    private final Theme theme;
    private final Sketch sketch = new Sketch();
    private final List<Sheet.Inset> insets = new ArrayList<>();

    private Storyboard(List<Tile> tiles, int columns, double width, double height, Theme theme) {
        this.tiles = tiles;
        this.columns = columns;
        this.width = width;
        this.height = height;
        this.theme = theme;
    }

    /// The sheet with all the tiles.
    ///
    /// @param columns how many pictures stand in a row
    /// @param width of each picture on the sheet
    /// @param height of each picture on the sheet
    public static Sheet of(List<Tile> tiles, int columns, double width, double height, Theme theme) {
        return new Storyboard(tiles, columns, width, height, theme).sheet();
    }

    /// How many pictures of this size best stand in a row.
    public static int columns(int tiles, double width, double height) {
        double captioned = height + FROM_PICTURE + 3 * LEADING;
        int best = 1;
        for (int columns = 2; columns <= tiles; columns++) {
            if (strangeness(columns, tiles, width, captioned) < strangeness(best, tiles, width, captioned)) {
                best = columns;
            }
        }
        return best;
    }

    /// How far the sheet's shape is from the best one; places left empty count too.
    private static double strangeness(int columns, int tiles, double width, double height) {
        int rows = Math.ceilDiv(tiles, columns);
        double shape = columns * width / (rows * height);
        return Math.abs(Math.log(shape / BEST_SHAPE)) + 0.5 * (rows * columns - tiles) / tiles;
    }

    private Sheet sheet() {
        double y = GAP;
        for (int first = 0; first < tiles.size(); first += columns) {
            y += row(tiles.subList(first, Math.min(first + columns, tiles.size())), y) + GAP;
        }
        Picture first = tiles.getFirst().picture();
        double all = columns * (width + GAP) + GAP;
        String description = Words.sayCount("storyboard.description", tiles.size(), first.title());
        return new Sheet(
                new Picture(all, y, first.ground(), sketch.marks(), first.title(), description), List.copyOf(insets));
    }

    /// Draws a row and returns how high it is.
    private double row(List<Tile> row, double y) {
        double highest = 0;
        double x = GAP;
        for (Tile tile : row) {
            int from = sketch.marks().size();
            picture(tile.picture(), x, y);
            double captionHeight = caption(tile, x, y + height + FROM_PICTURE);
            String name = "step-" + tile.step();
            insets.add(new Sheet.Inset(
                    name, number(tile), tile.caption(), from, sketch.marks().size()));
            highest = Math.max(highest, height + FROM_PICTURE + captionHeight);
            x += width + GAP;
        }
        return highest;
    }

    private void picture(Picture picture, double x, double y) {
        double scale = Math.min(width / picture.width(), height / picture.height());
        Placing placing = new Placing(scale, scale, x, y);
        sketch.add(picture.marks().stream().map(placing::of).toList());
    }

    /// The number and the sentence, whose further lines begin below the number.
    private double caption(Tile tile, double x, double top) {
        double baseline = top + TYPE;
        String number = number(tile);
        sketch.label(x, baseline, number, Face.TEXT_BOLD, TYPE, theme.colour(Token.TEXT));
        double indent = TextWidths.width(Face.TEXT_BOLD, number, TYPE) + AFTER_NUMBER;
        double next = TextBlock.write(
                sketch,
                x + indent,
                baseline,
                width - indent,
                tile.caption(),
                Face.TEXT,
                TYPE,
                theme.colour(Token.TEXT));
        return next - LEADING - top;
    }

    private static String number(Tile tile) {
        return Words.say("storyboard.step", tile.step());
    }
}
