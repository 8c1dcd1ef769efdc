package gniddap.export;

import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.engine.exercise.Difficulty;
import gniddap.engine.exercise.Exercises;
import java.util.List;
import java.util.stream.IntStream;

/// The layers of a worksheet.
public sealed interface WorksheetLayers {
    int MOST = 200;

    int count();

    List<Problem> problems();

    /// One layer.
    record Given(Problem problem) implements WorksheetLayers {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public List<Problem> problems() {
            return List.of(problem);
        }
    }

    /// The first layers that a seed gives.
    record Drawn(Difficulty difficulty, long seed, int count) implements WorksheetLayers {
        public Drawn {
            if (count < 1 || count > MOST) {
                throw new Refusal("export.refused.layers", count, MOST);
            }
        }

        @Override
        public List<Problem> problems() {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(number -> Exercises.draw(difficulty, seed, number))
                    .toList();
        }

        /// The options of `export` that name the first of them, in place of a file.
        public List<String> source() {
            return List.of("--difficulty", difficulty.word(), "--seed", Long.toString(seed));
        }
    }
}
