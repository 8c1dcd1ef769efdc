package gniddap.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where the letters of a PDF stand.
final class Places extends PDFTextStripper {
    private final List<TextPosition> letters = new ArrayList<>();

    private Places() {}

    /// In the order in which they are painted.
    static List<TextPosition> of(PDDocument pdf) throws IOException {
        Places places = new Places();
        places.getText(pdf);
        return places.letters;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters.add(letter);
        super.processTextPosition(letter);
    }
}
