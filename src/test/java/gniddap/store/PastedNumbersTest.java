package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PastedNumbersTest {
    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatPeopleCopy(String text, Shape shape, float[] values) {
        assertThat(PastedNumbers.read(text)).isEqualTo(new Tensor(shape, values));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("1\t2\n3\t4\n", Shape.of(2, 2), new float[] {1, 2, 3, 4}),
                Arguments.of("1\t2\r\n3\t4\r\n", Shape.of(2, 2), new float[] {1, 2, 3, 4}),
                Arguments.of("1,5\t2\n-3\t1/4", Shape.of(2, 2), new float[] {1.5f, 2, -3, 0.25f}),
                Arguments.of("1 2 3\n 4 5 6", Shape.of(2, 3), new float[] {1, 2, 3, 4, 5, 6}),
                Arguments.of("1, 2, 3", Shape.of(1, 3), new float[] {1, 2, 3}),
                Arguments.of("1,2\n3,4", Shape.of(2, 2), new float[] {1, 2, 3, 4}),
                Arguments.of("1,5 2,5", Shape.of(1, 2), new float[] {1.5f, 2.5f}),
                Arguments.of("0,5;1\n2;3", Shape.of(2, 2), new float[] {0.5f, 1, 2, 3}),
                Arguments.of("7", Shape.of(1, 1), new float[] {7}),
                Arguments.of("1 2\n3 4\n\n5 6\n7 8", Shape.of(2, 2, 2), new float[] {1, 2, 3, 4, 5, 6, 7, 8}),
                Arguments.of("[[1, 2], [3, 4]]", Shape.of(2, 2), new float[] {1, 2, 3, 4}),
                Arguments.of("w = [[1, 2],\n     [3, 4],]", Shape.of(2, 2), new float[] {1, 2, 3, 4}),
                Arguments.of("((1, 2), (3, 4))", Shape.of(2, 2), new float[] {1, 2, 3, 4}),
                Arguments.of("[1, -2.5e1]", Shape.of(2), new float[] {1, -25}),
                Arguments.of("array([[1., 2.]])", Shape.of(1, 2), new float[] {1, 2}),
                Arguments.of("np.array([[1., 2.]], dtype=np.float32)", Shape.of(1, 2), new float[] {1, 2}),
                Arguments.of("array([[1., 2.]], dtype=float32)\n", Shape.of(1, 2), new float[] {1, 2}),
                Arguments.of("tensor([[[1.]], [[2.]]], device='cuda:0')", Shape.of(2, 1, 1), new float[] {1, 2}),
                Arguments.of("[[1 2]\n [3 4]]", Shape.of(2, 2), new float[] {1, 2, 3, 4}));
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void saysWhatIsWrongAndWhere(String text, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PastedNumbers.read(text))
                .withMessageContaining(sentence);
    }

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                Arguments.of("  \n", "no numbers"),
                Arguments.of("1\t2\n3", "line 2, column 1: this row has 1 numbers, the rows before it 2"),
                Arguments.of("1\t\t3", "line 1, column 3: a number is missing"),
                Arguments.of("1\t2\n3\tfour", "line 2, column 3: “four” is not a number"),
                Arguments.of("1 2\n3 nan", "line 2, column 3: “nan” is not finite"),
                Arguments.of("1 2\n\n3 4\n5 6", "one block has 2 rows and another 1"),
                Arguments.of("[[1, 2], [3]]", "line 1, column 10: this list has 1 entries"),
                Arguments.of("[[1, 2],\n [3, x]]", "line 2, column 6: “x” is not a number"),
                Arguments.of("[[1, 2], 3]", "line 1, column 10: numbers and lists"),
                Arguments.of("[1, [2]]", "line 1, column 5: numbers and lists"),
                Arguments.of("[[1, 2], [3, 4]", "line 1, column 1: this bracket is never closed"),
                Arguments.of("[[1, 2), [3, 4]]", "line 1, column 7: “]” should close this list, not “)”"),
                Arguments.of("[1, ..., 9]", "line 1, column 5: numbers were left out"),
                Arguments.of("[]", "this list is empty"),
                Arguments.of("[1e99]", "is too large"),
                Arguments.of("[1] and [2]", "line 1, column 5: the array ends before this"),
                Arguments.of("array([1]", "never closed"),
                Arguments.of("[[[[[[1]]]]]]", "nested deeper than 5"));
    }

    @Test
    void readsBackWhatItWrites() {
        Tensor channels = new Tensor(Shape.of(1, 2, 2, 2), new float[] {1, -2.5f, 0.1f, 4, 5, 6, 7, 1e-8f});
        String text = PastedNumbers.write(channels);
        assertThat(text).startsWith("1\t-2.5\n0.1\t4\n\n5\t6\n");
        assertThat(PastedNumbers.read(text).values()).isEqualTo(channels.values());
        Tensor line = new Tensor(Shape.of(1, 2, 3), new float[] {1, 2, 3, 4, 5, 6});
        assertThat(PastedNumbers.write(line)).isEqualTo("1\t2\t3\n4\t5\t6\n");
    }
}
