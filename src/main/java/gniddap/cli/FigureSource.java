package gniddap.cli;

import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.engine.exercise.Difficulty;
import gniddap.engine.exercise.Exercises;
import gniddap.store.InputSize;
import gniddap.store.LayerCall;
import gniddap.store.LayerText;
import gniddap.store.Nearest;
import gniddap.store.Presets;
import gniddap.store.ProblemFile;
import gniddap.store.array.ArrayFit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Where the problem of a figure comes from.
sealed interface FigureSource {
    Problem problem();

    record Preset(String id, OperandArguments operands) implements FigureSource {
        @Override
        public Problem problem() {
            return operands.into(Presets.named(id).problem());
        }
    }

    /// The problem of that name in a file, or its first.
    record File(Path path, @Nullable String name, OperandArguments operands) implements FigureSource {
        @Override
        public Problem problem() {
            return operands.into(chosen());
        }

        private Problem chosen() {
            if (!Files.exists(path) && Presets.ids().contains(path.toString())) {
                throw new Refusal("cli.export.refused.preset-as-file", path);
            }
            List<Problem> problems = ProblemFile.read(path);
            if (name == null) {
                return problems.getFirst();
            }
            List<String> names = problems.stream().map(Problem::name).toList();
            return problems.stream()
                    .filter(problem -> problem.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            "cli.export.refused.no-name", path, name, String.join(", ", Nearest.to(name, names, 3))));
        }

        /// What the problems of the file are called.
        List<String> names() {
            return ProblemFile.read(path).stream().map(Problem::name).toList();
        }
    }

    /// A layer drawn from the seed, small enough for hand work.
    record Drawn(Difficulty difficulty, long seed, OperandArguments operands) implements FigureSource {
        @Override
        public Problem problem() {
            return operands.into(number(1));
        }

        /// The layer of a number, from 1.
        Problem number(int number) {
            return Exercises.draw(difficulty, seed, number);
        }
    }

    /// A typed layer with values drawn from the seed. Without a size its small side is 3 cells long.
    record Typed(String layer, @Nullable String inputSize, long seed, OperandArguments operands)
            implements FigureSource {
        private static final int SMALL_SIDE = 3;

        @Override
        public Problem problem() {
            LayerCall call = LayerText.read(layer);
            return operands.into(call.problem(layer.strip(), size(call), seed));
        }

        private List<Integer> size(LayerCall call) {
            Tensor input = operands.input();
            if (input != null) {
                return ArrayFit.inputSize(input, call.inChannels(), call.dimensions());
            }
            return inputSize == null ? usualSize(call) : InputSize.read(inputSize, call.dimensions());
        }

        private static List<Integer> usualSize(LayerCall call) {
            return IntStream.range(0, call.dimensions())
                    .map(axis -> call.operation() == Operation.TRANSPOSED ? SMALL_SIDE : largeSide(call, axis))
                    .boxed()
                    .toList();
        }

        private static int largeSide(LayerCall call, int axis) {
            long extent = (long) call.dilation().get(axis) * (call.kernel().get(axis) - 1) + 1;
            long scanned = (long) call.stride().get(axis) * (SMALL_SIDE - 1) + extent;
            return Math.clamp(scanned - 2L * call.padding().get(axis), 1, Integer.MAX_VALUE);
        }
    }
}
