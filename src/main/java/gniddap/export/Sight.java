package gniddap.export;

import gniddap.picture.MatrixLook;
import gniddap.picture.PanelName;
import gniddap.picture.Ref;
import gniddap.picture.Style;
import gniddap.picture.View;
import gniddap.trace.Grain;
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

    /// A whole view with nothing lit.
    public Sight(View view, Grain grain, Style style) {
        this(view, null, false, grain, style, null, MatrixLook.WHOLE);
    }
}
