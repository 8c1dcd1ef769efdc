package gniddap.store.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Axis;
import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.store.ProblemFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An NPZ file gives back its problem.
class NpzTest {
    private static final int LAYERS = 200;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void aProblemComesBack() throws IOException {
        for (int seed = 0; seed < LAYERS; seed++) {
            Problem problem = RandomProblem.withFractions(RandomProblem.of(seed));
            byte[] bytes = NpzWriter.of(problem, Reading.DISTRIBUTE.compute(problem));
            assertThat(ProblemFile.read(write(bytes))).containsExactly(problem);
            assertThat(NpzWriter.of(problem, Reading.DISTRIBUTE.compute(problem)))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void savingKeepsToTheFilesKind() throws IOException {
        Problem problem = RandomProblem.of(1);
        Path file = folder.resolve("saved.NPZ");
        ProblemFile.write(file, problem);
        ProblemFile.write(file, problem.named("other"));
        assertThat(ProblemFile.read(file)).containsExactly(problem.named("other"));
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    /// As `numpy.savez_compressed` would write it, with no more than must be said.
    @Test
    void whatIsLeftOutIsAsPyTorchHasIt() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("padding.npy", Npy.of(List.of(), 1));
        Problem read =
                ProblemFile.read(write(FixedZip.of(parts, ZipEntry.DEFLATED))).getFirst();
        assertThat(read.name()).isEqualTo("layer");
        assertThat(read.bias()).isEmpty();
        assertThat(read.layer().axes())
                .containsExactly(Axis.transposed(2, 3, 1, 1, 0, 1), Axis.transposed(3, 3, 1, 1, 0, 1));
    }

    @Test
    void whatIsNoProblemIsRefused() throws IOException {
        assertThatThrownBy(() -> ProblemFile.read(write(new byte[50])))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no NPZ file");
        refused("The array “weight” is missing", "weight", null);
        refused("“conv” or “conv_transpose”", "op", Npy.of("pool"));
        refused("one number for each axis, 2 in all, not 3", "stride", Npy.of(List.of(3), 1, 1, 1));
        refused("stride", "stride", Npy.of(List.of(), 0));
        refused("whole numbers", "groups", Npy.of(new Tensor(Shape.of(1), new float[] {1.5f})));
        refused("must hold one text", "op", Npy.of(List.of(), 4));
        refused("bias", "bias", Npy.of(new Tensor(Shape.of(2), new float[2])));
        refused("input", "input", Npy.of(new Tensor(Shape.of(2, 3), new float[6])));
    }

    private void refused(String part, String name, byte @Nullable [] array) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.remove(name + ".npy");
        if (array != null) {
            parts.put(name + ".npy", array);
        }
        Path file = write(FixedZip.of(parts, ZipEntry.STORED));
        assertThatThrownBy(() -> ProblemFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("layer.npz")
                .hasMessageContaining(part);
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("input.npy", Npy.of(new Tensor(Shape.of(1, 1, 2, 3), new float[6])));
        parts.put("weight.npy", Npy.of(new Tensor(Shape.of(1, 1, 3, 3), new float[9])));
        parts.put("op.npy", Npy.of("conv_transpose"));
        return parts;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("layer.npz"), bytes);
    }
}
