package gniddap.export.xlsx;

import gniddap.store.array.FixedZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a workbook with Apache POI: the same bytes for the same cells.
final class PoiBook {
    private static final String ALWAYS = "2026-01-01T00:00:00Z";

    private PoiBook() {}

    static byte[] of(Workbook workbook) {
        // POI's logger says on stderr that nobody listens to it.
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            PoiStyles styles = new PoiStyles(book);
            workbook.sheets().forEach(sheet -> new PoiSheet(sheet, book, styles).write());
            workbook.names().forEach((word, area) -> {
                Name name = book.createName();
                name.setNameName(word);
                name.setRefersToFormula(area.fixed());
            });
            describe(book.getProperties().getCoreProperties(), workbook.title());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return withFixedTimes(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("bytes in memory cannot fail", broken);
        }
    }

    private static void describe(CoreProperties properties, String title) {
        properties.setTitle(title);
        properties.setCreator("gniddap");
        setDates(properties);
    }

    private static void setDates(CoreProperties properties) {
        try {
            properties.setCreated(ALWAYS);
            properties.setModified(ALWAYS);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(ALWAYS + " is a date", impossible);
        }
    }

    /// POI puts the time of day into the entries of the file.
    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                parts.put(entry.getName(), entries.readAllBytes());
            }
        }
        return FixedZip.of(parts, ZipEntry.DEFLATED);
    }
}
