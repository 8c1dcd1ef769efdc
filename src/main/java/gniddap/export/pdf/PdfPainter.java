package gniddap.export.pdf;

import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/// Paints a picture on a page whose units are those of the picture, with y downwards.
final class PdfPainter {
    private static final int ROUND_JOIN = 1;
    private static final int OPAQUE = 0xFF000000;

    private final PDDocument document;
    private final PDPageContentStream out;
    private final PdfFonts fonts;
    private final PdfInk ink;
    private final PdfOutlines outlines;

    PdfPainter(PDDocument document, PDPageContentStream out, PdfFonts fonts) {
        this.document = document;
        this.out = out;
        this.fonts = fonts;
        ink = new PdfInk(out);
        outlines = new PdfOutlines(out);
    }

    /// Paints the ground, which stands for nothing.
    void prepare(Picture picture) throws IOException {
        out.setLineJoinStyle(ROUND_JOIN);
        out.beginMarkedContent(COSName.ARTIFACT);
        paint(new Mark.Box(0, 0, picture.width(), picture.height(), 0, picture.ground(), Stroke.NONE, null));
        out.endMarkedContent();
    }

    void paint(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            paint(mark);
        }
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Box box
            when prepared(box.fill(), box.stroke()) -> {
                outlines.box(box);
                finish(box.fill(), box.stroke());
            }
            case Mark.Path path
            when prepared(path.fill(), path.stroke()) -> {
                outlines.path(path);
                finish(path.fill(), path.stroke());
            }
            case Mark.Line line
            when prepared(0, line.stroke()) -> {
                outlines.line(line);
                out.stroke();
            }
            case Mark.Label label when prepared(label.colour(), Stroke.NONE) -> text(label);
            case Mark.Raster raster -> raster(raster);
            case Mark.Box _, Mark.Path _, Mark.Line _, Mark.Label _ -> {}
        }
    }

    /// Takes up the colours; whether any of them can be seen.
    private boolean prepared(int fill, Stroke stroke) throws IOException {
        boolean filled = fill >>> 24 != 0;
        if (!filled && !stroke.visible()) {
            return false;
        }
        ink.alpha(filled ? fill : OPAQUE, stroke.visible() ? stroke.colour() : OPAQUE);
        if (filled) {
            ink.fill(fill);
        }
        if (stroke.visible()) {
            ink.line(stroke);
        }
        return true;
    }

    private void finish(int fill, Stroke stroke) throws IOException {
        if (fill >>> 24 == 0) {
            out.stroke();
        } else if (stroke.visible()) {
            out.fillAndStroke();
        } else {
            out.fill();
        }
    }

    private void text(Mark.Label label) throws IOException {
        if (label.text().isBlank()) {
            return;
        }
        double width = TextWidths.width(label.face(), label.text(), label.size());
        out.beginText();
        out.setFont(fonts.of(label.face()), Hundredths.of(label.size()));
        float start = Hundredths.of(label.anchor().startX(label.x(), width));
        out.setTextMatrix(new Matrix(1, 0, 0, -1, start, Hundredths.of(label.y())));
        out.showTextWithPositioning(TextPieces.of(label.face(), label.text()));
        out.endText();
    }

    private void raster(Mark.Raster raster) throws IOException {
        BufferedImage cells = new BufferedImage(raster.columns(), raster.rows(), BufferedImage.TYPE_INT_ARGB);
        cells.setRGB(0, 0, raster.columns(), raster.rows(), raster.argb(), 0, raster.columns());
        PDImageXObject image = LosslessFactory.createFromImage(document, cells);
        ink.alpha(OPAQUE, OPAQUE);
        Matrix place = new Matrix((float) raster.width(), 0, 0, (float) -raster.height(), (float) raster.x(), (float)
                (raster.y() + raster.height()));
        out.drawImage(image, place);
    }
}
