package gniddap.export.paint;

import gniddap.picture.Anchor;
import gniddap.picture.Face;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Segment;
import gniddap.picture.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Pictures of every kind of mark, and others that differ from them in a few.
public final class RandomPicture {
    static final double WIDTH = 300;
    static final double HEIGHT = 200;

    private final Random random;

    public RandomPicture(int seed) {
        random = new Random(seed);
    }

    public Picture first() {
        List<Mark> marks = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            marks.add(mark());
        }
        return picture(marks);
    }

    /// Some marks taken out, put in, changed or moved to another place in the order.
    Picture next(Picture before) {
        List<Mark> marks = new ArrayList<>(before.marks());
        for (int n = random.nextInt(4); n >= 0; n--) {
            int place = random.nextInt(marks.size());
            switch (random.nextInt(4)) {
                case 0 -> marks.remove(place);
                case 1 -> marks.add(place, mark());
                case 2 -> marks.set(place, mark());
                default -> marks.add(random.nextInt(marks.size()), marks.remove(place));
            }
        }
        return picture(marks);
    }

    Mark mark() {
        double x = random.nextDouble(-20, WIDTH);
        double y = random.nextDouble(-20, HEIGHT);
        double size = random.nextDouble(2, 60);
        return switch (random.nextInt(5)) {
            case 0 ->
                new Mark.Box(x, y, size, random.nextDouble(1, 40), random.nextInt(3) * 4, colour(), stroke(), null);
            case 1 -> new Mark.Line(x, y, x + random.nextInt(2) * size, y + size, stroke(), null);
            case 2 -> new Mark.Label(x, y, "x₁₂ · −" + size, face(), 9 + size / 4, colour(), anchor(), null);
            case 3 -> new Mark.Raster(x, y, size, size, 3, 2, random.ints(6).toArray(), null);
            default -> new Mark.Path(path(x, y, size), colour(), stroke(), null);
        };
    }

    private static List<Segment> path(double x, double y, double size) {
        return List.of(
                new Segment.MoveTo(x, y),
                new Segment.LineTo(x + size, y),
                new Segment.CurveTo(x + size, y + size, x, y + size, x, y + 2 * size),
                new Segment.Close());
    }

    private Stroke stroke() {
        return random.nextInt(3) == 0
                ? Stroke.NONE
                : new Stroke(colour(), random.nextDouble(0.3, 4), random.nextInt(2) * random.nextDouble(1, 5));
    }

    private int colour() {
        return random.nextInt() | (random.nextBoolean() ? 0xFF000000 : 0);
    }

    private Face face() {
        return random.nextBoolean() ? Face.TEXT : Face.MONO_BOLD;
    }

    private Anchor anchor() {
        return random.nextBoolean() ? Anchor.MIDDLE : Anchor.END;
    }

    private static Picture picture(List<Mark> marks) {
        return new Picture(WIDTH, HEIGHT, 0xFF15181E, marks, "A <title> & more", "What is \"seen\"");
    }
}
