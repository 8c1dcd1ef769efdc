package gniddap.picture.sizes;

import gniddap.engine.Axis;
import gniddap.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// How a padding of the transposed layer is called, and what border the direct convolution has for it.
enum NamedCase {
    KERNEL_ONE,
    NO_TO_FULL,
    FULL_TO_NO,
    HALF_TO_HALF,
    OTHER;

    /// The sentence below the three layers.
    static String sentence(List<Axis> transposed) {
        List<NamedCase> cases =
                transposed.stream().map(NamedCase::of).distinct().toList();
        NamedCase one = cases.size() == 1 ? cases.getFirst() : OTHER;
        return one.sayPadding() + " " + sayStride(transposed);
    }

    private static NamedCase of(Axis axis) {
        int most = axis.extent() - 1;
        if (axis.begin() != axis.end()) {
            return OTHER;
        }
        if (most == 0) {
            return axis.begin() == 0 ? KERNEL_ONE : OTHER;
        }
        if (axis.begin() == 0) {
            return NO_TO_FULL;
        }
        if (axis.begin() == most) {
            return FULL_TO_NO;
        }
        return 2 * axis.begin() == most ? HALF_TO_HALF : OTHER;
    }

    private String sayPadding() {
        return switch (this) {
            case KERNEL_ONE -> Words.say("sizes.case.kernel-one");
            case NO_TO_FULL -> Words.say("sizes.case.no-full");
            case FULL_TO_NO -> Words.say("sizes.case.full-no");
            case HALF_TO_HALF -> Words.say("sizes.case.half");
            case OTHER -> Words.say("sizes.case.other");
        };
    }

    private static String sayStride(List<Axis> transposed) {
        List<Integer> strides = transposed.stream().map(Axis::stride).distinct().toList();
        boolean wider = transposed.stream().anyMatch(axis -> axis.outputPadding() > 0);
        String inserted = strides.equals(List.of(1))
                ? Words.say("sizes.case.stride-one")
                : Words.say("sizes.case.stride", join(strides, 0), join(strides, -1));
        return wider ? inserted + " " + Words.say("sizes.case.output-padding") : inserted;
    }

    private static String join(List<Integer> strides, int more) {
        return strides.stream().map(stride -> String.valueOf(stride + more)).collect(Collectors.joining("×"));
    }
}
