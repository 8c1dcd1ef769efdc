package gniddap.export.paint;

import gniddap.picture.Face;
import gniddap.picture.TextWidths;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Lets Java2D draw text and shapes once, white on black, and keeps what came of text for the next time.
final class Masks {
    /// In how many places within a pixel text can begin.
    static final int SHIFTS = 16;

    private static final int MOST_KEPT = 4000;
    private static final double ASCENT = 1.1;
    private static final double DESCENT = 0.4;

    private final Map<Line, Mask> kept = new HashMap<>();
    private BufferedImage scratch = scratch(256, 64);
    private Graphics2D graphics = graphics(scratch);

    /// A line of text at a size in pixels, begun so many sixteenths of a pixel to the right.
    private record Line(String text, Face face, double size, int shift) {
        /// What Java makes for records takes milliseconds of every start until it is there.
        @Override
        public boolean equals(Object other) {
            return other instanceof Line line
                    && line.shift == shift
                    && line.face == face
                    && Double.compare(line.size, size) == 0
                    && line.text.equals(text);
        }

        @Override
        public int hashCode() {
            return ((text.hashCode() * 31 + Double.hashCode(size)) * 31 + face.hashCode()) * 31 + shift;
        }
    }

    /// Java2D puts each letter on a quarter of a pixel, and on whole baselines.
    Mask text(String text, Face face, double size, int shift) {
        Line line = new Line(text, face, size, shift);
        Mask known = kept.get(line);
        if (known == null) {
            if (kept.size() == MOST_KEPT) {
                kept.clear();
            }
            known = draw(line);
            kept.put(line, known);
        }
        return known;
    }

    /// The inside of a shape whose lengths are in pixels.
    Mask inside(Shape shape) {
        Rectangle2D reach = shape.getBounds2D();
        int left = (int) Math.floor(reach.getX());
        int top = (int) Math.floor(reach.getY());
        int width = (int) Math.ceil(reach.getMaxX()) - left + 1;
        int height = (int) Math.ceil(reach.getMaxY()) - top + 1;
        return draw(left, top, width, height, graphics -> graphics.fill(shape));
    }

    private Mask draw(Line line) {
        double margin = line.size / 2;
        int left = (int) -Math.ceil(margin);
        int top = (int) -Math.ceil(line.size * ASCENT);
        int width = (int) Math.ceil(TextWidths.width(line.face, line.text, line.size) + margin) - left;
        int height = (int) Math.ceil(line.size * DESCENT) - top;
        return draw(left, top, width, height, graphics -> {
            graphics.setFont(Fonts.of(line.face, line.size));
            graphics.drawString(line.text, line.shift / (float) SHIFTS, 0);
        });
    }

    private Mask draw(int left, int top, int width, int height, Consumer<Graphics2D> drawing) {
        if (width > scratch.getWidth() || height > scratch.getHeight()) {
            graphics.dispose();
            scratch = scratch(Math.max(width, scratch.getWidth()), Math.max(height, scratch.getHeight()));
            graphics = graphics(scratch);
        }
        int[] pixels = ((DataBufferInt) scratch.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, 0, height * scratch.getWidth(), 0);
        graphics.setTransform(AffineTransform.getTranslateInstance(-left, -top));
        drawing.accept(graphics);
        return new Mask(left, top, width, height, pixels, scratch.getWidth());
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        return graphics;
    }

    private static BufferedImage scratch(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }
}
