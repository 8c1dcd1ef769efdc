package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.store.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Every FXML file loads, with its controller, its texts and its bindings.
@ExtendWith(ApplicationExtension.class)
class ViewsTest {
    private static final Path FOLDER = Path.of("src/main/resources/gniddap/app");

    @ParameterizedTest
    @MethodSource("views")
    void loads(String view) {
        Workbench workbench = new Workbench("", Presets.named("padding-strides").problem());
        Parent loaded = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Parts.of(workbench, new FixedFile()).load(view));
        assertThat(loaded).isNotNull();
    }

    static List<String> views() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".fxml"))
                    .toList();
        }
    }
}
