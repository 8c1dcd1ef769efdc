package gniddap.export.xlsx;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingThreshold;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Puts a sheet into a workbook of POI's.
final class PoiSheet {
    /// POI counts widths of columns in parts of a digit.
    private static final int PARTS_OF_A_DIGIT = 256;

    private final Sheet sheet;
    private final XSSFWorkbook book;
    private final PoiStyles styles;
    private final XSSFSheet written;

    PoiSheet(Sheet sheet, XSSFWorkbook book, PoiStyles styles) {
        this.sheet = sheet;
        this.book = book;
        this.styles = styles;
        written = book.createSheet(sheet.name());
    }

    void write() {
        written.setTabColor(PoiStyles.colour(sheet.tint().tab()));
        written.setDisplayGridlines(false);
        if (sheet.frozenRows() > 0) {
            written.createFreezePane(sheet.frozenColumns(), sheet.frozenRows());
        }
        sheet.widths().forEach((column, digits) -> written.setColumnWidth(column, digits * PARTS_OF_A_DIGIT));
        sheet.rows().forEach((row, cells) -> {
            Row line = written.createRow(row);
            cells.forEach((column, cell) -> put((XSSFCell) line.createCell(column), cell));
        });
        sheet.scales().forEach(this::scale);
        sheet.links().forEach(this::link);
        written.setFitToPage(true);
        written.getPrintSetup().setLandscape(true);
        written.getPrintSetup().setFitHeight((short) 0);
    }

    private void put(XSSFCell at, Cell cell) {
        int row = at.getRowIndex();
        int column = at.getColumnIndex();
        boolean left = sheet.blocks().stream().anyMatch(each -> each.beginsAtColumn(row, column));
        boolean top = sheet.blocks().stream().anyMatch(each -> each.beginsAtRow(row, column));
        at.setCellStyle(styles.of(cell.look(), left, top));
        switch (cell) {
            case Cell.Blank(Look _) -> {}
            case Cell.Text(String text, Look _) -> at.setCellValue(text);
            case Cell.Value(double value, Look _) -> at.setCellValue(value);
            case Cell.Formula(String formula, double value, Look _) -> {
                at.setCellFormula(formula);
                at.setCellValue(value);
            }
        }
    }

    /// White at zero, the roles' colours where values are far from it.
    private void scale(Sheet.Scale scale) {
        Area area = scale.area();
        String cells = area.fixed().substring(area.fixed().lastIndexOf('!') + 1);
        String most = "MAX(MAX(" + cells + "),-MIN(" + cells + "))";
        XSSFSheetConditionalFormatting formats = written.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting colours = rule.getColorScaleFormatting();
        colours.setThresholds(new XSSFConditionalFormattingThreshold[] {
            threshold(colours, "-" + most), zero(colours), threshold(colours, most)
        });
        colours.setColors(new XSSFColor[] {
            PoiStyles.colour(Tint.BELOW),
            PoiStyles.colour("FFFFFF"),
            PoiStyles.colour(scale.tint().above())
        });
        formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(area.local())}, rule);
    }

    private static XSSFConditionalFormattingThreshold threshold(XSSFColorScaleFormatting colours, String formula) {
        XSSFConditionalFormattingThreshold threshold = colours.createThreshold();
        threshold.setRangeType(RangeType.FORMULA);
        threshold.setFormula(formula);
        return threshold;
    }

    private static XSSFConditionalFormattingThreshold zero(XSSFColorScaleFormatting colours) {
        XSSFConditionalFormattingThreshold threshold = colours.createThreshold();
        threshold.setRangeType(RangeType.NUMBER);
        threshold.setValue(0.0);
        return threshold;
    }

    private void link(String cell, String target) {
        CellReference place = new CellReference(cell);
        XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        written.getRow(place.getRow()).getCell(place.getCol()).setHyperlink(link);
    }
}
