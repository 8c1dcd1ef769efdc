package gniddap.picture.change;

/// A rectangle of whole pixels; empty if its width or height is not positive.
public record Area(int x, int y, int width, int height) {
    public static final Area EMPTY = new Area(0, 0, 0, 0);

    public boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public int pixels() {
        return isEmpty() ? 0 : width * height;
    }

    public boolean intersects(Area other) {
        return !intersection(other).isEmpty();
    }

    public Area intersection(Area other) {
        return between(
                Math.max(x, other.x),
                Math.max(y, other.y),
                Math.min(right(), other.right()),
                Math.min(bottom(), other.bottom()));
    }

    /// The smallest area that holds both; an empty one adds nothing.
    public Area union(Area other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    private static Area between(int left, int top, int right, int bottom) {
        return new Area(left, top, right - left, bottom - top);
    }
}
