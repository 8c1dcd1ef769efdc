package gniddap.app.figures;

import gniddap.app.workbench.Work;
import gniddap.engine.Refusal;
import gniddap.export.DataSpec;
import gniddap.export.Extent;
import gniddap.export.Figure;
import gniddap.export.FigureSpec;
import gniddap.export.FileKind;
import gniddap.export.PixelSize;
import gniddap.export.Sight;
import gniddap.export.StoryboardSpec;
import gniddap.export.WorksheetSpec;
import gniddap.picture.Panel;
import gniddap.picture.PanelName;
import gniddap.picture.Picture;
import gniddap.picture.Style;
import java.util.List;

/// A preview that is yet to be made, of all that was chosen at one moment.
///
/// @param position the moment on screen
/// @param width the room for the picture, in pixels
record PreviewOrder(Work work, FigureFile file, FileKind kind, double position, int width, int height) {
    /// How many times as large as it will be a figure is shown at the most.
    private static final double MOST_TIMES = 8;

    Preview make() {
        CommandWords command = CommandWords.of(work, file);
        List<PanelName> panels = panels();
        try {
            return switch (file.content()) {
                case FigureSpec spec -> Preview.of(figure(spec), panels, command);
                case StoryboardSpec spec -> Preview.of(whole(spec.picture()), panels, command);
                case WorksheetSpec spec -> Preview.of(whole(spec.pages().getFirst()), panels, command);
                case DataSpec data -> Preview.of(Excerpt.of(data, kind), command);
            };
        } catch (Refusal refused) {
            return Preview.refused(refused, panels);
        }
    }

    private Pixels figure(FigureSpec spec) {
        Figure figure = Figure.of(spec);
        PixelSize size = figure.size();
        Picture picture = figure.at(Math.min(position, (double) figure.steps()));
        return Pixels.of(picture, fit(size.width(), size.height()));
    }

    /// A sheet, or the first page of a worksheet.
    private Pixels whole(Picture picture) {
        return Pixels.of(picture, fit(picture.width(), picture.height()));
    }

    private List<PanelName> panels() {
        return switch (file.content()) {
            case FigureSpec spec -> panels(spec);
            case StoryboardSpec spec -> panels(spec.figure());
            case WorksheetSpec _, DataSpec _ -> List.of();
        };
    }

    private static List<PanelName> panels(FigureSpec spec) {
        Sight sight = spec.sight();
        FigureSpec whole = new FigureSpec(
                spec.problem(),
                new Sight(sight.view(), sight.grain(), new Style(sight.style().theme(), false)),
                new Extent.Still(null),
                spec.size(),
                spec.motion());
        return Figure.of(whole).at(0).panels().stream().map(Panel::name).toList();
    }

    /// As large as the room.
    private PixelSize fit(double pictureWidth, double pictureHeight) {
        double scale = Math.min(MOST_TIMES, Math.min(width / pictureWidth, height / pictureHeight));
        return new PixelSize(side(pictureWidth * scale), side(pictureHeight * scale));
    }

    private static int side(double pixels) {
        return Math.clamp(Math.round(pixels), 1, PixelSize.MOST);
    }
}
