package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.Composer;
import gniddap.picture.Panel;
import gniddap.picture.PanelName;
import gniddap.picture.Picture;
import gniddap.picture.Rect;
import gniddap.picture.View;
import gniddap.picture.crop.Crop;
import gniddap.play.Moment;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which part of each composed picture a figure shows; the same part at every moment.
final class Framing {
    private static final double MARGIN = 6;

    private final @Nullable PanelName panel;
    private final @Nullable Rect part;

    private Framing(@Nullable PanelName panel, @Nullable Rect part) {
        this.panel = panel;
        this.part = part;
    }

    static Framing of(Sight sight, Composer composer) {
        PanelName wanted = sight.panel();
        if (wanted == null && !sight.cropped()) {
            return new Framing(null, null);
        }
        Picture start = composer.compose(Moment.START);
        Picture end = composer.compose(Moment.after(composer.course().steps()));
        if (wanted == null) {
            return new Framing(
                    null, Crop.drawing(start).union(Crop.drawing(end)).inset(-MARGIN));
        }
        Panel panel = start.panel(wanted).orElseThrow(() -> refusal(sight.view(), wanted, start.panels()));
        return new Framing(wanted, panel.at().inset(-MARGIN));
    }

    private static Refusal refusal(View view, PanelName wanted, List<Panel> panels) {
        String words = panels.stream().map(known -> known.name().word()).collect(Collectors.joining(", "));
        return words.isEmpty()
                ? new Refusal("export.refused.panel.none", view.word())
                : new Refusal("export.refused.panel", view.word(), wanted.word(), words);
    }

    Picture cut(Picture picture) {
        if (part == null) {
            return picture;
        }
        return panel == null ? Crop.to(picture, part) : Crop.to(picture.only(panel), part);
    }

    /// The largest size of the part's shape that fits.
    PixelSize fit(PixelSize size) {
        if (part == null) {
            return size;
        }
        double scale = Math.min(size.width() / part.width(), size.height() / part.height());
        int width = Math.max(1, (int) Math.round(part.width() * scale));
        int height = Math.max(1, (int) Math.round(part.height() * scale));
        return new PixelSize(width, height, size.dotsPerInch());
    }
}
