package gniddap.export.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import gniddap.engine.Difference;
import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.store.ProblemFile;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Models are run by ONNX Runtime and give the engine's output: exactly where all numbers are whole, else within a
/// tolerance.
class OnnxModelTest {
    private static final Path REFERENCE = Path.of("src/test/resources/reference/frameworks");
    private static final double TOLERANCE = 2e-4;
    private static final int LAYERS = 400;

    @Test
    void seededLayersComeToTheEnginesNumbers() throws OrtException {
        int run = 0;
        for (int seed = 0; seed < LAYERS; seed++) {
            Problem problem = RandomProblem.of(seed);
            run += agrees(problem, 0) ? 1 : 0;
            agrees(RandomProblem.withFractions(problem), TOLERANCE);
        }
        assertThat(run).isBetween(LAYERS / 10, LAYERS - 1);
    }

    @Test
    void presetsAndReferenceCasesComeToTheEnginesNumbers() throws OrtException, IOException {
        int run = 0;
        for (Preset preset : Presets.all()) {
            run += agrees(preset.problem(), TOLERANCE) ? 1 : 0;
        }
        try (Stream<Path> files = Files.list(REFERENCE)) {
            for (Path file : files.sorted().toList()) {
                for (Problem problem : ProblemFile.read(file)) {
                    run += agrees(problem, TOLERANCE) ? 1 : 0;
                }
            }
        }
        assertThat(run).isGreaterThan(Presets.all().size());
    }

    @Test
    void whatOnnxCannotSayIsRefused() {
        Problem problem = LongStream.range(0, LAYERS)
                .mapToObj(RandomProblem::of)
                .filter(each -> each.layer().axes().getFirst().begin() < 0)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> OnnxModel.of(problem))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the nearest is Conv");
    }

    /// Whether ONNX has a model for it; then it must agree.
    private static boolean agrees(Problem problem, double tolerance) throws OrtException {
        byte[] model;
        try {
            model = OnnxModel.of(problem);
        } catch (Refusal refused) {
            assertThat(refused.message().key()).isEqualTo("onnx.refused.window");
            return false;
        }
        Tensor output = run(model, problem.input());
        Tensor expected = Reading.DISTRIBUTE.compute(problem);
        assertThat(Difference.first(expected, output, tolerance))
                .as("%s %s", problem.name(), problem.layer())
                .isEmpty();
        return true;
    }

    private static Tensor run(byte[] model, Tensor input) throws OrtException {
        OrtEnvironment runtime = OrtEnvironment.getEnvironment();
        long[] sizes = input.shape().sizes().stream().mapToLong(size -> size).toArray();
        try (OrtSession session = runtime.createSession(model);
                OnnxTensor given = OnnxTensor.createTensor(runtime, FloatBuffer.wrap(input.values()), sizes);
                OrtSession.Result result = session.run(Map.of("input", given))) {
            OnnxTensor made = (OnnxTensor) result.get("output").orElseThrow();
            int[] shape = LongStream.of(made.getInfo().getShape())
                    .mapToInt(Math::toIntExact)
                    .toArray();
            float[] values = new float[made.getFloatBuffer().remaining()];
            made.getFloatBuffer().get(values);
            return new Tensor(Shape.of(shape), values);
        }
    }
}
