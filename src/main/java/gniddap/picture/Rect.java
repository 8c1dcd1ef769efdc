package gniddap.picture;

/// A rectangle in units of the picture.
public record Rect(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public Rect inset(double margin) {
        return new Rect(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    public Rect moved(double right, double down) {
        return new Rect(x + right, y + down, width, height);
    }

    public Rect withoutTop(double cut) {
        return new Rect(x, y + cut, width, height - cut);
    }

    public Rect withoutBottom(double cut) {
        return new Rect(x, y, width, height - cut);
    }

    /// What lies in both; nothing of it has a size below 0.
    public Rect cut(Rect other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Rect(
                left,
                top,
                Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }

    public boolean holds(double atX, double atY) {
        return atX >= x && atX < right() && atY >= y && atY < bottom();
    }

    /// The rectangle that holds both.
    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// The rectangle on the way from this one (0) to another (1).
    public Rect towards(Rect other, double share) {
        return new Rect(
                x + (other.x - x) * share,
                y + (other.y - y) * share,
                width + (other.width - width) * share,
                height + (other.height - height) * share);
    }
}
