package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.Composer;
import gniddap.picture.Panel;
import gniddap.picture.PanelName;
import gniddap.picture.Picture;
import gniddap.picture.Rect;
import gniddap.picture.Token;
import gniddap.picture.View;
import gniddap.picture.crop.Crop;
import gniddap.play.Moment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which part of each composed picture a figure shows; the same part at every moment.
final class Framing {
    private static final double MARGIN = 6;

    private final @Nullable PanelName panel;
    private final int ground;
    private final @Nullable Rect part;

    private Framing(@Nullable PanelName panel, int ground, @Nullable Rect part) {
        this.panel = panel;
        this.ground = ground;
        this.part = part;
    }

    /// @param positions the moments whose drawings must fit in, if that many can be looked at; else none
    static Framing of(Sight sight, Composer composer, double[] positions) {
        if (!sight.isPart()) {
            return new Framing(null, 0, null);
        }
        Picture start = composer.compose(Moment.START);
        int ground = sight.style().transparent() ? 0 : sight.style().theme().colour(Token.CARD);
        Framing whole = new Framing(sight.panel(), ground, room(sight, start));
        Rect drawn = Arrays.stream(positions)
                .mapToObj(position -> composer.compose(Moment.at(position), sight.attention()))
                .map(picture -> Crop.drawing(whole.shown(picture)))
                .reduce(Rect::union)
                .orElseGet(() -> room(sight, start));
        return new Framing(sight.panel(), ground, drawn.inset(-MARGIN));
    }

    /// What is kept free at every moment.
    private static Rect room(Sight sight, Picture picture) {
        PanelName wanted = sight.panel();
        return wanted == null
                ? new Rect(0, 0, picture.width(), picture.height())
                : picture.panel(wanted)
                        .map(Panel::at)
                        .orElseThrow(() -> refusal(sight.view(), wanted, picture.panels()));
    }

    private static Refusal refusal(View view, PanelName wanted, List<Panel> panels) {
        String words = panels.stream().map(known -> known.name().word()).collect(Collectors.joining(", "));
        return words.isEmpty()
                ? new Refusal("export.refused.panel.none", view.word())
                : new Refusal("export.refused.panel", view.word(), wanted.word(), words);
    }

    Picture cut(Picture picture) {
        return part == null ? picture : Crop.to(shown(picture), part);
    }

    private Picture shown(Picture picture) {
        return (panel == null ? picture : picture.only(panel)).on(ground);
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
