package gniddap.export.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The formats of cells in a workbook of POI's, each made once.
final class PoiStyles {
    private static final String INK = "14171C";
    private static final String QUIET = "5B6472";
    private static final String PALE = "9AA2AE";
    private static final String BLUE = "1F4FA8";
    private static final String LINE = "B9C0CA";
    private static final String GIVEN_LINE = "2F6FDB";
    private static final String STRONG_LINE = "3B4350";

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    private record Key(Look look, boolean left, boolean top) {}

    PoiStyles(XSSFWorkbook book) {
        this.book = book;
    }

    /// The format of a look, perhaps with a strong line at the left or the top of the cell.
    XSSFCellStyle of(Look look, boolean left, boolean top) {
        return made.computeIfAbsent(new Key(look, left, top), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(key.look()));
        switch (key.look()) {
            case PLAIN, TITLE, NOTE, LINK -> {}
            case HEADER -> style.setAlignment(HorizontalAlignment.CENTER);
            case GIVEN -> box(style, BorderStyle.MEDIUM, GIVEN_LINE);
            case RESULT, ZERO -> box(style, BorderStyle.THIN, LINE);
            case BORDER -> box(style, BorderStyle.DASHED, LINE);
        }
        if (key.left()) {
            style.setBorderLeft(BorderStyle.MEDIUM);
            style.setLeftBorderColor(colour(STRONG_LINE));
        }
        if (key.top()) {
            style.setBorderTop(BorderStyle.MEDIUM);
            style.setTopBorderColor(colour(STRONG_LINE));
        }
        return style;
    }

    private XSSFFont font(Look look) {
        return switch (look) {
            case PLAIN, RESULT -> font(11, INK);
            case TITLE -> bold(font(14, INK));
            case NOTE, HEADER -> font(10, QUIET);
            case ZERO, BORDER -> font(10, PALE);
            case GIVEN -> bold(font(11, BLUE));
            case LINK -> underlined(font(11, BLUE));
        };
    }

    private XSSFFont font(int points, String colour) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFFont bold(XSSFFont font) {
        font.setBold(true);
        return font;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    private static void box(XSSFCellStyle style, BorderStyle line, String colour) {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setBorderLeft(line);
        style.setBorderRight(line);
        style.setBorderTop(line);
        style.setBorderBottom(line);
        style.setLeftBorderColor(colour(colour));
        style.setRightBorderColor(colour(colour));
        style.setTopBorderColor(colour(colour));
        style.setBottomBorderColor(colour(colour));
    }

    /// From six hexadecimal digits.
    static XSSFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value}, null);
    }
}
