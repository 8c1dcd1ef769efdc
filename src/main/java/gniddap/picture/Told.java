package gniddap.picture;

import gniddap.words.Words;
import org.jspecify.annotations.Nullable;

/// What a moment does, in one plain sentence for each model.
public record Told(String distributing, String collecting) {

    /// What is told of what a view, or a panel of it, shows.
    public String about(View view, @Nullable PanelName panel) {
        boolean distributes = panel == null
                ? view == View.DISTRIBUTING
                : switch (panel) {
                    case DISTRIBUTING, INPUT, KERNEL, COMPLETE -> true;
                    default -> false;
                };
        boolean collects = panel == null
                ? view == View.COLLECTING
                : switch (panel) {
                    case COLLECTING, INSERTED, TURNED, OUTPUT -> true;
                    default -> false;
                };
        if (distributes) {
            return distributing;
        }
        return collects ? collecting : both();
    }

    public String both() {
        return Words.say("picture.description", distributing, collecting);
    }
}
