package gniddap.export.pdf;

import gniddap.picture.Face;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled fonts in one document, of which the glyphs that are used are embedded.
final class PdfFonts {
    private final PDDocument document;
    private final Map<Face, PDFont> loaded = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Face face) throws IOException {
        PDFont known = loaded.get(face);
        if (known == null) {
            known = load(face);
            loaded.put(face, known);
        }
        return known;
    }

    private PDFont load(Face face) throws IOException {
        try (InputStream bytes = PdfFonts.class.getResourceAsStream(face.resource())) {
            if (bytes == null) {
                throw new IllegalStateException(face.resource() + " is not on the class path");
            }
            return PDType0Font.load(document, bytes, true);
        }
    }
}
