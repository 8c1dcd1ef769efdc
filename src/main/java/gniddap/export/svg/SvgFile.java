package gniddap.export.svg;

import gniddap.picture.storyboard.Sheet;

/// SVG that looks right wherever it is shown: it carries the glyphs it uses.
public final class SvgFile {
    private SvgFile() {}

    /// A whole document, shown at this size in pixels where nothing else is said.
    public static String of(Sheet sheet, int width, int height) {
        return SvgPainter.paint(
                sheet, width, height, SvgFonts.style(sheet.picture().marks()));
    }
}
