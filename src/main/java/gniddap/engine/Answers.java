package gniddap.engine;

/// The sizes of the large side of an axis that its convolution takes to one size of the small side, and which of them
/// the axis has. Output padding picks one; where the dilation is larger than the stride it reaches beyond them.
public record Answers(Axis axis) {

    /// How many sizes the convolution takes to one: s of them.
    public int together() {
        return axis.stride();
    }

    /// How many sizes can be chosen: by output padding, or for a convolution by the size of its input.
    public int choices() {
        return axis.operation() == Operation.TRANSPOSED ? Math.max(axis.stride(), axis.dilation()) : axis.stride();
    }

    /// Which of them it is, counted from the smallest: the output padding, or what a convolution drops.
    public int chosen() {
        return switch (axis.operation()) {
            case TRANSPOSED -> axis.outputPadding();
            case CONVOLUTION -> (axis.input() + axis.begin() + axis.end() - axis.extent()) % axis.stride();
        };
    }

    /// The size of the large side for a choice; of the smallest ones some may be below 1, and are none.
    public int size(int choice) {
        return axis.large() - chosen() + choice;
    }

    /// What the convolution with the settings of this axis takes a size of the large side to.
    public int smallOf(int large) {
        return Math.floorDiv(large + axis.begin() + axis.end() - axis.extent(), axis.stride()) + 1;
    }

    /// The axis with another choice; one that cannot be is refused.
    public Axis choose(int choice) {
        return switch (axis.operation()) {
            case TRANSPOSED ->
                new Axis(
                        Operation.TRANSPOSED,
                        axis.input(),
                        axis.kernel(),
                        axis.stride(),
                        axis.begin(),
                        axis.end(),
                        choice,
                        axis.dilation());
            case CONVOLUTION ->
                new Axis(
                        Operation.CONVOLUTION,
                        size(choice),
                        axis.kernel(),
                        axis.stride(),
                        axis.begin(),
                        axis.end(),
                        0,
                        axis.dilation());
        };
    }
}
