package gniddap.export.pdf;

import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What screen readers are told of a PDF: a document of figures, each with a text that stands for it.
final class PdfTags {
    private static final String LANGUAGE = "en";

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final TreeMap<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private COSArray contents = new COSArray();

    PdfTags(PDDocumentCatalog catalog) {
        catalog.setLanguage(LANGUAGE);
        catalog.setStructureTreeRoot(root);
        root.appendKid(whole);
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    /// The figures from here on stand on this page.
    void page(PDPage page) {
        contents = new COSArray();
        page.setStructParents(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(contents));
    }

    /// The next figure of the page; gives the number of its marked content.
    int figure(PDPage page, String alternate) {
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setPage(page);
        figure.setAlternateDescription(alternate);
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        place.setBBox(page.getMediaBox());
        figure.addAttribute(place);
        figure.appendKid(contents.size());
        whole.appendKid(figure);
        contents.add(figure);
        return contents.size() - 1;
    }

    void finish() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
