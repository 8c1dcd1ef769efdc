package gniddap.export.xlsx;

import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook as Apache POI reads and calculates it.
record PoiWorkbook(XSSFWorkbook book, XSSFFormulaEvaluator evaluator) {
    static {
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
    }

    static PoiWorkbook of(byte[] file) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
        return new PoiWorkbook(book, book.getCreationHelper().createFormulaEvaluator());
    }

    /// How many cells all sheets have together.
    int cells() {
        int[] cells = {0};
        book.forEach(sheet -> sheet.forEach(row -> cells[0] += row.getPhysicalNumberOfCells()));
        return cells[0];
    }

    /// The tensor whose numbers bear a name: images and slices below each other, channels side by side.
    float[] evaluated(String name, Shape shape) {
        float[] values = new float[shape.count()];
        each(name, shape, (cell, flat) -> values[flat] = (float) number(cell));
        return values;
    }

    void type(String name, Tensor tensor) {
        each(
                name,
                tensor.shape(),
                (cell, flat) -> cell.setCellValue(Double.parseDouble(Float.toString(tensor.at(flat)))));
        evaluator.clearAllCachedResultValues();
    }

    /// Every formula whose kept value is not what it comes to, with both.
    List<String> staleCells() {
        List<String> stale = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                double kept = cell.getNumericCellValue();
                double now = number(cell);
                if (!(Math.abs(kept - now) <= 1e-12 * Math.max(1, Math.abs(now)))) {
                    stale.add(sheet.getSheetName() + "!" + cell.getAddress() + ": " + kept + " is " + now);
                }
            }
        })));
        return stale;
    }

    private double number(Cell cell) {
        CellValue value = evaluator.evaluate(cell);
        if (value.getCellType() != CellType.NUMERIC) {
            throw new AssertionError(cell.getAddress() + " comes to " + value.formatAsString());
        }
        return value.getNumberValue();
    }

    private void each(String name, Shape tensor, ObjIntConsumer<Cell> visit) {
        List<Integer> sizes = new ArrayList<>(tensor.sizes());
        if (sizes.size() == 1) {
            sizes.addFirst(1);
        }
        while (sizes.size() < 5) {
            sizes.add(2, 1);
        }
        Shape shape = new Shape(sizes);
        AreaReference area = new AreaReference(book.getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        CellReference first = area.getFirstCell();
        XSSFSheet sheet = book.getSheet(first.getSheetName());
        for (int flat = 0; flat < tensor.count(); flat++) {
            int[] at = shape.coordinates(flat);
            int row = first.getRow() + (at[0] * shape.size(2) + at[2]) * shape.size(3) + at[3];
            int column = first.getCol() + at[1] * shape.size(4) + at[4];
            visit.accept(sheet.getRow(row).getCell(column), flat);
        }
    }
}
