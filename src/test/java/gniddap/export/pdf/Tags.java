package gniddap.export.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// The figures that a PDF is tagged with.
public final class Tags {
    private Tags() {}

    /// The texts that stand for the figures, in order.
    public static List<String> alternates(PDDocument pdf) {
        PDStructureNode whole = (PDStructureNode)
                pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
        return whole.getKids().stream()
                .map(PDStructureElement.class::cast)
                .filter(element -> element.getStructureType().equals("Figure"))
                .map(PDStructureElement::getAlternateDescription)
                .toList();
    }
}
