package gniddap.picture;

/// How a picture looks.
///
/// @param symbols whether cells show symbols such as w₀₀ in place of numbers
/// @param captions whether titles and sentences stand beside the drawings
/// @param transparent whether there is neither a ground nor cards, so that the picture can lie on anything
public record Style(Theme theme, boolean symbols, boolean captions, boolean transparent) {

    /// As on screen.
    public Style(Theme theme, boolean symbols) {
        this(theme, symbols, true, false);
    }
}
