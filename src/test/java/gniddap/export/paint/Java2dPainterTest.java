package gniddap.export.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gniddap.picture.Anchor;
import gniddap.picture.Face;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Segment;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Java2dPainterTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;
    private static final int SIZE = 40;

    @Test
    void aBoxIsFilledAndItsOutlineStandsOnItsEdge() {
        BufferedImage image = paint(new Mark.Box(10, 10, 20, 20, 0, RED, Stroke.solid(BLUE, 2), null));
        assertThat(colour(image, 20, 20)).isEqualTo(RED);
        assertThat(colour(image, 9, 20)).isEqualTo(BLUE);
        assertThat(colour(image, 10, 20)).isEqualTo(BLUE);
        assertThat(colour(image, 11, 20)).isEqualTo(RED);
        assertThat(colour(image, 8, 20)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void anEdgeBetweenPixelsIsMixed() {
        BufferedImage image = paint(new Mark.Box(10.25, 10, 20, 20, 0, 0xFF000000, Stroke.NONE, null));
        assertThat(colour(image, 10, 20) & 0xFF).isCloseTo(64, within(2));
        assertThat(colour(image, 30, 20) & 0xFF).isCloseTo(191, within(2));
    }

    @Test
    void cornersAreRound() {
        BufferedImage image = paint(new Mark.Box(0, 0, 40, 40, 10, RED, Stroke.NONE, null));
        assertThat(colour(image, 1, 1)).isEqualTo(0xFFFFFFFF);
        assertThat(colour(image, 4, 4)).isEqualTo(RED);
        assertThat(inkOf(image)).isCloseTo(1600 - (4 - Math.PI) * 100, within(1.0));
    }

    @Test
    void halfTransparentColoursMixWithWhatIsBelow() {
        BufferedImage image = paint(new Mark.Box(0, 0, 40, 40, 0, 0x80000000, Stroke.NONE, null));
        assertThat(colour(image, 20, 20) & 0xFF).isCloseTo(127, within(1));
    }

    @Test
    void dashesAndGapsAreEquallyLong() {
        BufferedImage image = paint(new Mark.Line(0, 10.5, 40, 10.5, new Stroke(BLUE, 1, 4), null));
        for (int x = 0; x < SIZE; x++) {
            assertThat(colour(image, x, 10)).as("pixel %d", x).isEqualTo(x / 4 % 2 == 0 ? BLUE : 0xFFFFFFFF);
        }
        Mark box = new Mark.Box(4.5, 4.5, 32, 32, 0, 0, new Stroke(BLUE, 1, 4), null);
        assertThat(inkOf(paint(box))).isCloseTo(4 * 32 / 2.0, within(2.0));
        Mark round = new Mark.Box(4.5, 4.5, 32, 32, 8, 0, new Stroke(BLUE, 1, 4), null);
        assertThat(inkOf(paint(round))).isCloseTo((4 * 16 + 16 * Math.PI) / 2.0, within(3.0));
    }

    @Test
    void linesOfEveryDirectionCoverTheirLengthTimesWidth() {
        for (double angle = 0; angle < 6; angle += 0.37) {
            double x = 20 + 15 * Math.cos(angle);
            double y = 20 + 15 * Math.sin(angle);
            double ink = inkOf(paint(new Mark.Line(20, 20, x, y, Stroke.solid(0xFF000000, 2), null)));
            assertThat(ink).as("angle %s", angle).isCloseTo(30, within(1.0));
        }
    }

    @Test
    void pathsAreFilledAndOutlined() {
        List<Segment> triangle = List.of(
                new Segment.MoveTo(0, 0), new Segment.LineTo(40, 0), new Segment.LineTo(0, 40), new Segment.Close());
        BufferedImage image = paint(new Mark.Path(triangle, RED, Stroke.NONE, null));
        assertThat(colour(image, 10, 10)).isEqualTo(RED);
        assertThat(colour(image, 30, 30)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void rasterCellsArePlain() {
        BufferedImage image = paint(new Mark.Raster(0, 0, 40, 20, 2, 1, new int[] {RED, BLUE}, null));
        assertThat(colour(image, 19, 10)).isEqualTo(RED);
        assertThat(colour(image, 20, 10)).isEqualTo(BLUE);
        assertThat(colour(image, 20, 21)).isEqualTo(0xFFFFFFFF);
    }

    @ParameterizedTest
    @EnumSource(Anchor.class)
    void textStandsWhereItsAnchorSays(Anchor anchor) {
        Mark label = new Mark.Label(20, 30, "H", Face.TEXT_BOLD, 20, 0xFF000000, anchor, null);
        double width = TextWidths.width(Face.TEXT_BOLD, "H", 20);
        double middle = anchor.startX(20, width) + width / 2;
        BufferedImage image = paint(label);
        assertThat(inkMiddle(image)).isCloseTo(middle, within(0.6));
        assertThat(colour(image, (int) middle, 31))
                .as("nothing below the baseline")
                .isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aPictureIsStretchedToThePixels() {
        Mark box = new Mark.Box(10, 10, 10, 10, 0, RED, Stroke.NONE, null);
        BufferedImage image = Java2dPainter.paint(picture(box), SIZE * 3, SIZE * 3);
        assertThat(colour(image, 30, 30)).isEqualTo(RED);
        assertThat(colour(image, 59, 59)).isEqualTo(RED);
        assertThat(colour(image, 60, 60)).isEqualTo(0xFFFFFFFF);
    }

    private static BufferedImage paint(Mark mark) {
        return Java2dPainter.paint(picture(mark), SIZE, SIZE);
    }

    private static Picture picture(Mark mark) {
        return new Picture(SIZE, SIZE, 0xFFFFFFFF, List.of(mark), "", "");
    }

    private static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(x, y);
    }

    /// How many pixels' worth of green was taken from the white ground.
    private static double inkOf(BufferedImage image) {
        double ink = 0;
        for (int rgb : image.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE)) {
            ink += 1 - (rgb >> 8 & 0xFF) / 255.0;
        }
        return ink;
    }

    private static double inkMiddle(BufferedImage image) {
        double moment = 0;
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                moment += (x + 0.5) * (1 - (image.getRGB(x, y) >> 8 & 0xFF) / 255.0);
            }
        }
        return moment / inkOf(image);
    }
}
