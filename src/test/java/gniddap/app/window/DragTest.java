package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Drags a file onto the real window with a mouse, which takes a display: the headless platform has no drags.
class DragTest {
    @Test
    void aFileIsOpenedByDraggingItOntoTheWindow() throws Exception {
        Optional<List<String>> screen = VirtualScreen.prefix();
        if (screen.isEmpty()) {
            System.err.println(VirtualScreen.MISSING);
        }
        Assumptions.assumeTrue(screen.isPresent(), VirtualScreen.MISSING);
        String said = VirtualScreen.run(screen.get(), DragProgram.class, "assets/samples/stride-three.json");
        assertThat(said.lines().filter(line -> line.matches("(hint|title).*")))
                .as(said)
                .containsExactly(
                        "hint while over the window: true", "hint afterwards: false", "title: two rows, stride 3");
    }
}
