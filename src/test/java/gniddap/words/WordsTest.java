package gniddap.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void gapsAreFilledPlainly() {
        assertThat(Words.say("layer.refused.length", 1_234_567L, -3))
                .isEqualTo("An axis of this layer would be 1234567 cells long; gniddap works with up to −3.");
        assertThat(Words.say("store.kind.number-value", 0.5f)).isEqualTo("the number 0.5");
    }

    @Test
    void aMessageMayStandInAGap() {
        Message inner = new Message("layer.refused.stride", 0);
        assertThat(Words.say(new Message("layer-text.refused.at", 7, inner)))
                .isEqualTo("Column 7 of the layer: The stride is 0; it must be at least 1.");
    }

    @Test
    void aMissingKeyThrows() {
        assertThat(Words.has("no.such-key")).isFalse();
        assertThatThrownBy(() -> Words.say("no.such-key")).isInstanceOf(MissingResourceException.class);
    }
}
