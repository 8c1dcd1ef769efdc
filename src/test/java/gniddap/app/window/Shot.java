package gniddap.app.window;

import gniddap.export.FileKind;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.trace.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A picture of the window to make: what is open, how it looks, where its run stands, how large it is,
/// which view it shows, what is typed in a field of the layer card, if any, and for which kind of file the export sheet
/// is open, if it is.
record Shot(
        String file,
        String preset,
        double position,
        Grain grain,
        boolean symbols,
        Theme theme,
        int width,
        int height,
        View view,
        String field,
        String typed,
        Optional<FileKind> export) {

    /// All that `screenshots/make` makes.
    static List<Shot> all() {
        List<Shot> all = new ArrayList<>(boards());
        all.add(export(Theme.LIGHT));
        all.add(export(Theme.DARK));
        for (View view : View.values()) {
            if (view == View.PHASES || (view.inTopBar() == view && view != View.TWO_MODELS)) {
                all.add(view(view, Theme.LIGHT));
                all.add(view(view, Theme.DARK));
            }
        }
        return all;
    }

    private static List<Shot> boards() {
        return List.of(
                board(Theme.LIGHT, 1600, 1000),
                board(Theme.DARK, 1600, 1000),
                board(Theme.LIGHT, 1280, 720),
                board(Theme.DARK, 1280, 720),
                board(Theme.LIGHT, 1600, 900),
                board(Theme.DARK, 1600, 900),
                board(Theme.DARK, 3840, 2160),
                other("one-dimension", 2.5, Grain.INPUT_VALUE, false, Theme.LIGHT),
                other("dilated", 4.85, Grain.INPUT_VALUE, false, Theme.DARK),
                other("padding-strides-conv", 4, Grain.OUTPUT_CELL, false, Theme.LIGHT),
                other("channels", 5, Grain.INPUT_VALUE, false, Theme.DARK),
                other("padding-strides-odd", 42, Grain.PRODUCT, false, Theme.LIGHT),
                other("matrix", 3, Grain.INPUT_VALUE, true, Theme.LIGHT),
                board(Theme.PROJECTOR, 1280, 720),
                typed("kernel-smaller-than-stride", "textbook", "stride", "3"),
                typed("error", "padding-strides", "output-padding", "2"));
    }

    /// A view of the top bar in the middle of its run.
    private static Shot view(View view, Theme theme) {
        String file = "view-" + view.word() + "-" + theme.word();
        return at(file, theme, 1600, 1000, view, Optional.empty());
    }

    private static Shot board(Theme theme, int width, int height) {
        String file = "two-models-" + theme.word() + "-" + width + "x" + height;
        return at(file, theme, width, height, View.TWO_MODELS, Optional.empty());
    }

    private static Shot export(Theme theme) {
        return at("export-" + theme.word(), theme, 1600, 1000, View.TWO_MODELS, Optional.of(FileKind.GIF));
    }

    private static Shot at(String file, Theme theme, int width, int height, View view, Optional<FileKind> export) {
        return new Shot(
                file, "padding-strides", 5, Grain.INPUT_VALUE, false, theme, width, height, view, "", "", export);
    }

    private static Shot other(String preset, double position, Grain grain, boolean symbols, Theme theme) {
        String file = preset + (symbols ? "-symbols-" : "-") + theme.word();
        return new Shot(
                file, preset, position, grain, symbols, theme, 1280, 800, View.TWO_MODELS, "", "", Optional.empty());
    }

    private static Shot typed(String file, String preset, String field, String text) {
        return new Shot(
                file,
                preset,
                3,
                Grain.INPUT_VALUE,
                false,
                Theme.LIGHT,
                1280,
                800,
                View.TWO_MODELS,
                field,
                text,
                Optional.empty());
    }
}
