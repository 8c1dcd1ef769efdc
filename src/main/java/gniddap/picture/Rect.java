package gniddap.picture;

/// A rectangle in units of the picture.
record Rect(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    Rect inset(double margin) {
        return new Rect(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    Rect moved(double right, double down) {
        return new Rect(x + right, y + down, width, height);
    }

    Rect withoutTop(double cut) {
        return new Rect(x, y + cut, width, height - cut);
    }

    Rect withoutBottom(double cut) {
        return new Rect(x, y, width, height - cut);
    }

    /// The rectangle that holds both.
    Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// The rectangle on the way from this one (0) to another (1).
    Rect towards(Rect other, double share) {
        return new Rect(
                x + (other.x - x) * share,
                y + (other.y - y) * share,
                width + (other.width - width) * share,
                height + (other.height - height) * share);
    }
}
