package gniddap.app.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/// Everything that hangs below a node, in order, the node first.
final class AllNodes {
    private AllNodes() {}

    static Stream<Node> below(Node node) {
        Stream<Node> self = Stream.of(node);
        return node instanceof Parent parent
                ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(AllNodes::below))
                : self;
    }

    /// Of all windows that show, lists that hang below buttons among them.
    static List<Node> shown() {
        return Window.getWindows().stream()
                .flatMap(window -> below(window.getScene().getRoot()))
                .toList();
    }

    static boolean isVisible(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }
}
