package gniddap.store.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.RandomProblem;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// NPY and CSV files give back their numbers, and what is no such file is refused in a sentence.
class ArrayFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anArrayComesBack(long seed) throws IOException {
        Tensor written = RandomProblem.withFractions(RandomProblem.of(seed)).weight();
        assertThat(npy(Npy.of(written))).isEqualTo(written);
    }

    /// The numbers 1 and 2 in every type, big and little end first, as NumPy would write them.
    @ParameterizedTest
    @CsvSource({
        "'<f2', 003c0040", "'>f2', 3c004000", "'<f4', 0000803f00000040", "'>f4', 3f80000040000000",
        "'<f8', 000000000000f03f0000000000000040", "'|i1', 0102", "'>i2', 00010002", "'<i4', 0100000002000000",
        "'>i8', 00000000000000010000000000000002", "'|u1', 0102", "'<u2', 01000200", "'>u4', 0000000100000002",
        "'<u8', 01000000000000000200000000000000"
    })
    void everyTypeIsRead(String type, String hex) throws IOException {
        byte[] cells = HexFormat.of().parseHex(hex);
        Tensor read = npy(file(1, "{'descr': '" + type + "', 'fortran_order': False, 'shape': (2,), }", cells));
        assertThat(read).isEqualTo(new Tensor(Shape.of(2), new float[] {1, 2}));
    }

    @Test
    void signsAndTruthAreRead() throws IOException {
        byte[] cells = {-1, 0, 5};
        assertThat(npy(file(2, header("|i1", "(3,)"), cells)).values()).containsExactly(-1, 0, 5);
        assertThat(npy(file(3, header("|u1", "(3,)"), cells)).values()).containsExactly(255, 0, 5);
        assertThat(npy(file(1, header("|b1", "(3,)"), cells)).values()).containsExactly(1, 0, 1);
        byte[] ones = new byte[8];
        Arrays.fill(ones, (byte) -1);
        assertThat(npy(file(1, header("<u8", "()"), ones)).values()).containsExactly(0x1p64f);
    }

    @Test
    void fortranOrderIsTurnedRound() throws IOException {
        String header = "{'shape': (2, 3), 'fortran_order': True, 'descr': '|i1'}";
        assertThat(npy(file(1, header, new byte[] {1, 4, 2, 5, 3, 6})).values()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatIsNoArrayIsRefused() {
        byte[] two = new byte[8];
        refused("no NPY file", "not an array at all".getBytes(StandardCharsets.UTF_8));
        refused("no NPY file", new byte[3]);
        refused("versions 1 to 3", file(9, header("<f4", "(2,)"), two));
        refused("8 bytes, but 7", file(1, header("<f4", "(2,)"), new byte[7]));
        refused("8 bytes, but 9", file(1, header("<f4", "(2,)"), new byte[9]));
        refused("type <c8", file(1, header("<c8", "(1,)"), two));
        refused("several types", file(1, "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,)}", two));
        refused("header cannot be read", file(1, "nonsense", two));
        refused("header cannot be read", file(1, header("<f4", "(99999999999,)"), two));
        refused("too large", file(1, header("<f4", "(99999, 99999)"), two));
        refused("0", file(1, header("<f4", "(0, 2)"), new byte[0]));
        byte[] large = ByteBuffer.allocate(8).putDouble(1e300).array();
        refused("does not fit a float32", file(1, header(">f8", "(1,)"), large));
    }

    @Test
    void aSpreadsheetsCsvIsRead() throws IOException {
        assertThat(csv("1,2.5\r\n-3,4e2\r\n")).isEqualTo(new Tensor(Shape.of(2, 2), new float[] {1, 2.5f, -3, 400}));
        assertThat(csv("1;2,5\n3;4\n").values()).containsExactly(1, 2.5f, 3, 4);
        assertThat(csv("\"image 0, channel 0\"\r\n1,2\r\n\r\n\"image 0, channel 1\"\r\n3,4\r\n"))
                .isEqualTo(new Tensor(Shape.of(2, 1, 2), new float[] {1, 2, 3, 4}));
        assertThatThrownBy(() -> csv("1,2\n3,x\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.csv, line 2, column 3: ");
        assertThatThrownBy(() -> csv("\n")).hasMessage("a.csv holds no numbers.");
    }

    private void refused(String part, byte[] bytes) {
        assertThatThrownBy(() -> npy(bytes)).isInstanceOf(Refusal.class).hasMessageContaining(part);
    }

    private Tensor csv(String text) throws IOException {
        return ArrayFile.read(Files.writeString(folder.resolve("a.csv"), text));
    }

    private Tensor npy(byte[] bytes) throws IOException {
        return ArrayFile.read(Files.write(folder.resolve("a.npy"), bytes));
    }

    private static String header(String type, String shape) {
        return "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
    }

    private static byte[] file(int version, String header, byte[] cells) {
        byte[] text = (header + " \n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(8 + (version == 1 ? 2 : 4) + text.length + cells.length);
        file.order(ByteOrder.LITTLE_ENDIAN).put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        if (version == 1) {
            file.putShort((short) text.length);
        } else {
            file.putInt(text.length);
        }
        return file.put(text).put(cells).array();
    }
}
