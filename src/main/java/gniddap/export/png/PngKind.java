package gniddap.export.png;

/// How a PNG says what colour a pixel has.
enum PngKind {
    TRUE_COLOUR(2, 3),
    PALETTE(3, 1),
    TRUE_COLOUR_ALPHA(6, 4);

    private final int code;
    private final int bytesPerPixel;

    PngKind(int code, int bytesPerPixel) {
        this.code = code;
        this.bytesPerPixel = bytesPerPixel;
    }

    /// PNG's colour type.
    int code() {
        return code;
    }

    int bytesPerPixel() {
        return bytesPerPixel;
    }
}
