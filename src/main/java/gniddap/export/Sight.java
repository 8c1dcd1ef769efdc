package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.MatrixLook;
import gniddap.picture.PanelName;
import gniddap.picture.Ref;
import gniddap.picture.Style;
import gniddap.picture.View;
import gniddap.trace.Grain;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is looked at, and how.
///
/// @param panel the only panel of the view to show; null for all
/// @param cropped whether the figure is cut to the drawing
/// @param attention the cell whose partners are lit in a still figure, if any
/// @param look how the matrix view looks at its matrix
public record Sight(
        View view,
        @Nullable PanelName panel,
        boolean cropped,
        Grain grain,
        Style style,
        @Nullable Ref attention,
        MatrixLook look) {

    /// Views that are made of words and would be empty without them.
    private static final Set<View> OF_WORDS = EnumSet.of(View.SIZES, View.CONVENTIONS);

    public Sight {
        if (!style.captions() && OF_WORDS.contains(view)) {
            throw new Refusal("export.refused.captions", view.word());
        }
    }

    /// Whether the figure is a part of what is composed.
    boolean isPart() {
        return panel != null || cropped;
    }

    /// How the view is composed: what is cut out of it stands on no card.
    Style composed() {
        return isPart() ? new Style(style.theme(), style.symbols(), style.captions(), true) : style;
    }

    /// A whole view with nothing lit.
    public Sight(View view, Grain grain, Style style) {
        this(view, null, false, grain, style, null, MatrixLook.WHOLE);
    }

    /// Whether nothing would be left without captions.
    boolean needsCaptions() {
        return OF_WORDS.contains(view);
    }

    /// The same in another style.
    Sight with(Style other) {
        return new Sight(view, panel, cropped, grain, other, attention, look);
    }

    /// The same, cut to the drawing or not.
    public Sight cropped(boolean cut) {
        return new Sight(view, panel, cut, grain, style, attention, look);
    }
}
