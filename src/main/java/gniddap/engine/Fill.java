package gniddap.engine;

/// Ways to fill an operand with numbers at once.
public enum Fill {
    RANDOM,
    ONES,
    ZEROS,
    /// 0, 1, 2, … in C order.
    COUNTING,
    /// A kernel that hands each channel on as it is, or an input that is an identity matrix.
    IDENTITY,
    /// A kernel that resizes by its stride, bilinear in two dimensions.
    BILINEAR;

    public boolean applies(Operand operand) {
        return switch (this) {
            case RANDOM, ONES, ZEROS, COUNTING -> true;
            case IDENTITY -> operand != Operand.BIAS;
            case BILINEAR -> operand == Operand.WEIGHT;
        };
    }
}
