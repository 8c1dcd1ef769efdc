package gniddap.app.edit;

import gniddap.app.layer.LayerChange;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.store.PastedLayer;
import gniddap.words.Words;
import java.util.stream.Collectors;

/// Puts a pasted layer on the table; its numbers stay where they fit.
public final class LayerPaste {
    private LayerPaste() {}

    /// Sets the layer and says what of its call was left out, nothing where all was read. Refused where there is no
    /// layer, or one that cannot be.
    public static String into(Workbench workbench, String text) {
        PastedLayer pasted = PastedLayer.read(text);
        Problem present = workbench.work().problem();
        Layer _ = LayerChange.followed(pasted.on(present.layer()));
        workbench.change(pasted.on(present));
        return pasted.remarks().stream().map(Words::say).collect(Collectors.joining(" "));
    }
}
