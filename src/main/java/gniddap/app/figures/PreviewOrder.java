package gniddap.app.figures;

import gniddap.app.workbench.Work;
import gniddap.engine.Problem;
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
import gniddap.words.Words;
import java.util.List;
import java.util.Optional;

/// A preview that is yet to be made, of all that was chosen at one moment.
///
/// @param position the moment on screen
/// @param width the room for the picture, in pixels
record PreviewOrder(Work work, FigureFile file, FileKind kind, double position, int width, int height) {

    Preview make() {
        CommandWords command = CommandWords.of(work, file);
        return switch (file.content()) {
            case FigureSpec spec -> figure(spec, command);
            case StoryboardSpec spec -> sheet(spec, command);
            case WorksheetSpec spec -> worksheet(spec, command);
            case DataSpec _ -> data(command);
        };
    }

    private Preview sheet(StoryboardSpec spec, CommandWords command) {
        try {
            Picture picture = spec.picture();
            PixelSize size = new PixelSize((int) Math.ceil(picture.width()), (int) Math.ceil(picture.height()));
            Pixels pixels = Pixels.of(picture, fit(size));
            return new Preview(Optional.of(pixels), "", panels(spec.figure()), command.line(), command.remark());
        } catch (Refusal refused) {
            return new Preview(Optional.empty(), Words.say(refused.message()), panels(spec.figure()), "", "");
        }
    }

    /// Its first page.
    private Preview worksheet(WorksheetSpec spec, CommandWords command) {
        try {
            Picture page = spec.pages().getFirst();
            double scale = Math.min(width / page.width(), height / page.height());
            PixelSize size = new PixelSize(Math.max(1, (int) Math.round(page.width() * scale)), Math.max(1, (int)
                    Math.round(page.height() * scale)));
            return new Preview(Optional.of(Pixels.of(page, size)), "", List.of(), command.line(), command.remark());
        } catch (Refusal refused) {
            return new Preview(Optional.empty(), Words.say(refused.message()), List.of(), "", "");
        }
    }

    private Preview data(CommandWords command) {
        return new Preview(Optional.empty(), text(), List.of(), command.line(), command.remark());
    }

    private Preview figure(FigureSpec spec, CommandWords command) {
        List<PanelName> panels = panels(spec);
        try {
            Figure figure = Figure.of(spec);
            Picture picture = figure.at(Math.min(position, (double) figure.steps()));
            Pixels pixels = Pixels.of(picture, fit(figure.size()));
            return new Preview(Optional.of(pixels), "", panels, command.line(), command.remark());
        } catch (Refusal refused) {
            return new Preview(Optional.empty(), Words.say(refused.message()), panels, "", "");
        }
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

    private PixelSize fit(PixelSize size) {
        double scale = Math.min(1, Math.min((double) width / size.width(), (double) height / size.height()));
        return new PixelSize(Math.max(1, (int) Math.round(size.width() * scale)), Math.max(1, (int)
                Math.round(size.height() * scale)));
    }

    private String text() {
        Problem problem = work.problem();
        return Words.say(
                "figures.holds",
                problem.name(),
                problem.input().shape(),
                problem.weight().shape(),
                problem.outputShape(),
                file.name(),
                FigureKinds.holds(kind));
    }
}
