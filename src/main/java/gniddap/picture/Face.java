package gniddap.picture;

/// The bundled typefaces. The program draws with no others, so that text measures the same everywhere.
public enum Face {
    TEXT("Inter", 400, "Inter-Regular.ttf"),
    TEXT_SEMIBOLD("Inter", 600, "Inter-SemiBold.ttf"),
    TEXT_BOLD("Inter", 700, "Inter-Bold.ttf"),
    MONO("JetBrains Mono", 400, "JetBrainsMono-Regular.ttf"),
    MONO_BOLD("JetBrains Mono", 700, "JetBrainsMono-Bold.ttf");

    private final String family;
    private final int weight;
    private final String file;

    Face(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    public String family() {
        return family;
    }

    /// As CSS counts it: 400 is regular, 700 bold.
    public int weight() {
        return weight;
    }

    /// Where the font file stands on the class path.
    public String resource() {
        return "/assets/fonts/" + file;
    }
}
