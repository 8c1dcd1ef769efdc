package gniddap.picture;

/// The colours of a theme by the role they play; values are 0xRRGGBB for light, for dark and for the
/// projector, which takes the light one where it has none of its own.
public enum Token {
    GROUND(0xf4f5f7, 0x15181e, 0xffffff),
    CARD(0xffffff, 0x1d2129),
    CARD_EDGE(0xe3e5e9, 0x2c313b, 0x8a919c),
    TEXT(0x14171c, 0xf2f4f8, 0x000000),
    TEXT_QUIET(0x5a616c, 0xa3abb8, 0x2b3038),
    /// The outline of what the step is about.
    FOCUS(0x14171c, 0xffffff, 0x000000),
    /// The outline of the cell that a person points at, and of the cells connected to it.
    ATTENTION(0x6a2fd6, 0xc9a8ff, 0x4a12b8),
    LINK(0x8a5ae6, 0xa585f0, 0x6d2fe0),
    /// Cells of the input: not read yet, read, being read.
    INPUT(0xe6eef9, 0x222b39),
    INPUT_READ(0xd1e2f6, 0x2a3b51, 0xbcd6f5),
    INPUT_NOW(0xaac9ed, 0x355376, 0x7db2ee),
    INPUT_LINE(0x2f7fd6, 0x4f93e3, 0x0b5bb8),
    INPUT_TEXT(0x1a62b3, 0x8cbcf5, 0x0b4a94),
    /// Cells of the output: empty, and the two ends of the shade that grows with the value.
    OUTPUT(0xf3faf8, 0x1f272e),
    OUTPUT_LOW(0xe6f3f1, 0x233338),
    OUTPUT_HIGH(0xb5ddd6, 0x2a5250, 0x96d3c8),
    OUTPUT_NEGATIVE(0xd5d9e2, 0x3a3f4d),
    OUTPUT_NOW(0x8fcbc2, 0x2a6b66),
    OUTPUT_LINE(0x17998a, 0x22a699, 0x00756a),
    OUTPUT_TEXT(0x0b7567, 0x5ad1c0, 0x00594e),
    /// Edges of inserted zeros and of border cells.
    HOLLOW_LINE(0xdfe2e7, 0x333946, 0x9aa1ab),
    DASH_LINE(0xc6cbd3, 0x3d4451, 0x7c8490),
    BIAS(0xeceaf6, 0x322f45),
    /// Where the matrix holds no weight.
    MATRIX_ZERO(0xeceef1, 0x282d36, 0xe3e6ea),
    WARNING_TEXT(0x9a5b00, 0xf0b45a);

    private final int light;
    private final int dark;
    private final int projector;

    Token(int light, int dark) {
        this(light, dark, light);
    }

    Token(int light, int dark, int projector) {
        this.light = light;
        this.dark = dark;
        this.projector = projector;
    }

    int in(Theme theme) {
        return 0xff000000
                | switch (theme) {
                    case LIGHT -> light;
                    case DARK -> dark;
                    case PROJECTOR -> projector;
                };
    }
}
