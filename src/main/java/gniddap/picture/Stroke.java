package gniddap.picture;

/// An outline. `dash` is the length of a dash and of the gap after it; 0 is a solid line.
public record Stroke(int colour, double width, double dash) {
    public static final Stroke NONE = new Stroke(0, 0, 0);

    public static Stroke solid(int colour, double width) {
        return new Stroke(colour, width, 0);
    }

    public boolean visible() {
        return width > 0 && colour >>> 24 != 0;
    }
}
