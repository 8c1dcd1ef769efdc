package gniddap.picture.conventions;

import gniddap.engine.Axis;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.engine.Window;
import gniddap.engine.conventions.Framework;
import gniddap.engine.conventions.JaxBorder;
import gniddap.engine.conventions.Limit;
import gniddap.engine.conventions.Outcome;
import gniddap.engine.conventions.Outcomes;
import gniddap.engine.conventions.Wording;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the card of a framework says.
final class ConventionWords {
    private final Problem problem;
    private final Outcome outcome;
    private final Wording wording;
    private final boolean transposed;

    ConventionWords(Problem problem, Outcome outcome) {
        this.problem = problem;
        this.outcome = outcome;
        wording = outcome.wording();
        transposed = problem.layer().operation() == Operation.TRANSPOSED;
    }

    /// The space of a tensor: 5×5, without images and channels.
    static String sizes(Shape shape) {
        return shape.sizes().stream().skip(2).map(String::valueOf).collect(Collectors.joining("×"));
    }

    String title() {
        return switch (wording.framework()) {
            case PYTORCH -> Words.say("conventions.pytorch");
            case KERAS -> Words.say("conventions.keras");
            case ONNX_PADS -> Words.say("conventions.onnx-pads");
            case ONNX_SIZE -> Words.say("conventions.onnx-size");
            case JAX -> Words.say("conventions.jax");
            case MXNET -> Words.say("conventions.mxnet");
        };
    }

    /// Begin and end of the window, or of a convolution's padding; of each axis where they differ.
    String window() {
        List<Window> windows = wording.layer().axes().stream()
                .map(axis -> transposed ? axis.window() : new Window(axis.begin(), axis.end()))
                .distinct()
                .toList();
        List<Window> shown = windows.size() == 1 ? windows : all();
        String text = shown.stream()
                .map(window -> "(" + signed(window.begin()) + ", " + signed(window.end()) + ")")
                .collect(Collectors.joining(" × "));
        return transposed ? Words.say("conventions.window", text) : Words.say("conventions.border", text);
    }

    private List<Window> all() {
        return wording.layer().axes().stream()
                .map(axis -> transposed ? axis.window() : new Window(axis.begin(), axis.end()))
                .toList();
    }

    /// What the framework's padding number means.
    String padding() {
        if (!transposed) {
            return paddingOfConvolution();
        }
        return switch (wording.framework()) {
            case PYTORCH -> Words.say("conventions.padding.pytorch");
            case KERAS -> Words.say("conventions.padding.keras");
            case ONNX_PADS -> Words.say("conventions.padding.pads");
            case ONNX_SIZE ->
                says("auto_pad")
                        ? Words.say("conventions.padding.auto-pad")
                        : Words.say("conventions.padding.output-shape");
            case JAX -> jaxPadding();
            case MXNET ->
                says("target_shape")
                        ? Words.say("conventions.padding.target-shape")
                        : Words.say("conventions.padding.mxnet");
        };
    }

    private String paddingOfConvolution() {
        return switch (wording.framework()) {
            case PYTORCH, MXNET -> Words.say("conventions.padding.even");
            case KERAS -> Words.say("conventions.padding.keras.convolution");
            case ONNX_PADS -> Words.say("conventions.padding.pads.convolution");
            case ONNX_SIZE -> Words.say("conventions.padding.auto-pad.convolution");
            case JAX -> Words.say("conventions.padding.jax.convolution");
        };
    }

    /// The number that PyTorch would be given, taken as JAX takes it.
    private String jaxPadding() {
        List<Axis> axes = problem.layer().axes();
        Axis first = axes.getFirst();
        boolean alike = axes.stream().distinct().count() == 1;
        int output = JaxBorder.outputOfBorder(first, first.begin());
        if (!alike || first.begin() < 0 || output == first.output()) {
            return Words.say("conventions.padding.jax");
        }
        return output < 1
                ? Words.say("conventions.padding.jax.none", first.begin())
                : Words.say("conventions.padding.jax.number", first.begin(), size(output));
    }

    private String size(int output) {
        return IntStream.range(0, problem.layer().dimensions())
                .mapToObj(_ -> String.valueOf(output))
                .collect(Collectors.joining("×"));
    }

    private boolean says(String argument) {
        return wording.arguments().stream().anyMatch(each -> each.startsWith(argument + "="));
    }

    /// How the kernel array is laid out, and whether it is turned.
    String kernel() {
        if (wording.framework() == Framework.JAX && transposed) {
            return jaxKernel();
        }
        return wording.framework() == Framework.KERAS ? keras() : channelsFirst();
    }

    /// JAX slides the kernel as it stands; what comes of forgetting to turn it is counted.
    private String jaxKernel() {
        int differing = Outcomes.differingWhenTurned(problem, outcome.output());
        int cells = outcome.output().count();
        return problem.layer().groups() == 1
                ? Words.say("conventions.kernel.jax", differing, cells)
                : Words.say("conventions.kernel.jax.groups", differing, cells);
    }

    private String keras() {
        return transposed
                ? Words.say("conventions.kernel.keras", outcome.kernel())
                : Words.say("conventions.kernel.keras.convolution", outcome.kernel());
    }

    private String channelsFirst() {
        return transposed
                ? Words.say("conventions.kernel.first", outcome.kernel())
                : Words.say("conventions.kernel.first.convolution", outcome.kernel());
    }

    /// Whether it is the same layer, and if not, how it differs.
    String verdict() {
        Optional<Limit> limit = Limit.of(wording);
        if (limit.isPresent()) {
            return refusal(limit.get());
        }
        if (!outcome.sameSize()) {
            return Words.say("conventions.size", sizes(outcome.output().shape()), sizes(outcome.wanted()));
        }
        if (outcome.differing() == 0) {
            return windowIsOwn() ? Words.say("conventions.same") : Words.say("conventions.same.here");
        }
        int cells = outcome.output().count();
        return transposed ? moved(cells) : Words.say("conventions.differs", outcome.differing(), cells);
    }

    private static String refusal(Limit limit) {
        return switch (limit) {
            case GROUPS -> Words.say("conventions.limit.groups");
            case DILATION -> Words.say("conventions.limit.dilation");
            case SIZE -> Words.say("conventions.limit.size");
        };
    }

    private boolean windowIsOwn() {
        return outcome.moved().stream().allMatch(each -> each == 0);
    }

    private String moved(int cells) {
        List<Integer> moved = outcome.moved();
        if (moved.stream().distinct().count() > 1) {
            String each = moved.stream().map(ConventionWords::signed).collect(Collectors.joining("×"));
            return Words.say("conventions.moved", outcome.differing(), cells, each);
        }
        int by = moved.getFirst();
        return by > 0
                ? Words.sayCount("conventions.later", by, outcome.differing(), cells)
                : Words.sayCount("conventions.earlier", -by, outcome.differing(), cells);
    }

    private static String signed(int number) {
        return Numbers.print((long) number);
    }
}
