package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.figures.FiguresController;
import gniddap.app.workbench.Workbench;
import gniddap.store.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Set<String> SHEET = Stream.of("Figures", "Kind", "What", "Look", "Preview", "Command")
            .map(name -> "figures/" + name + "View.fxml")
            .collect(Collectors.toSet());

    @ParameterizedTest
    @MethodSource("views")
    void loads(String view) {
        Workbench workbench = new Workbench("", Presets.named("padding-strides").problem());
        Parts parts = Parts.of(workbench, new FixedFile());
        Parent loaded = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> SHEET.contains(view) ? loadOfSheet(view, workbench, parts) : parts.load(view));
        assertThat(loaded).isNotNull();
    }

    private static Parent loadOfSheet(String view, Workbench workbench, Parts parts) {
        return ExportSheet.load(view, workbench, parts.figures(), new FiguresController(parts.figures()));
    }

    static List<String> views() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".fxml"))
                    .toList();
        }
    }
}
