package gniddap.export.pdf;

import gniddap.picture.Picture;
import gniddap.picture.storyboard.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// A PDF whose pages are pictures; equal pictures give equal bytes.
///
/// Each page is tagged as a figure whose alternate text is the picture's description. Until the file is written a page
/// takes about as much memory as it will take in the file.
public final class PdfFile implements AutoCloseable {
    /// The newest version that TeX takes in without a warning.
    private static final float VERSION = 1.5f;

    private static final COSName FIGURE = COSName.getPDFName("Figure");

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final PdfTags tags;

    /// @param title of the whole file
    /// @param subject what it is about, in a sentence
    public PdfFile(String title, String subject) {
        document.setVersion(VERSION);
        // PDFBox makes the file's id from this and the information; otherwise it would take the time.
        document.setDocumentId(0L);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setCreator("gniddap");
        tags = new PdfTags(document.getDocumentCatalog());
    }

    /// Adds a page that the picture fills; its size is in points, 72 to the inch.
    public void page(Picture picture, double width, double height) throws IOException {
        page(Sheet.of(picture), width, height);
    }

    /// The same for a sheet, each picture of which is a figure of its own.
    public void page(Sheet sheet, double width, double height) throws IOException {
        Picture picture = sheet.picture();
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        tags.page(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            float scaleX = (float) (width / picture.width());
            float scaleY = (float) (height / picture.height());
            out.transform(new Matrix(scaleX, 0, 0, -scaleY, 0, (float) height));
            PdfPainter painter = new PdfPainter(document, out, fonts);
            painter.prepare(picture);
            List<Sheet.Inset> figures = sheet.insets().isEmpty() ? List.of(whole(picture)) : sheet.insets();
            for (Sheet.Inset figure : figures) {
                out.beginMarkedContent(FIGURE, tags.figure(page, figure.description()));
                painter.paint(picture.marks().subList(figure.from(), figure.to()));
                out.endMarkedContent();
            }
        }
    }

    private static Sheet.Inset whole(Picture picture) {
        return new Sheet.Inset(
                "", picture.title(), picture.description(), 0, picture.marks().size());
    }

    /// Writes all pages. Nothing can be added after that.
    public void write(OutputStream out) throws IOException {
        tags.finish();
        document.save(out, CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
