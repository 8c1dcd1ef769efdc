package gniddap.export.pdf;

import gniddap.picture.Face;
import gniddap.picture.TextWidths;
import java.util.ArrayList;
import java.util.List;

/// A line of text as a page takes it: pieces to show, and between them ways to go on, in thousandths of the type size
/// and backwards.
///
/// A space that the face lacks is such a way; for any other character it lacks, a sign stands that is as wide as
/// the program measured.
final class TextPieces {
    private static final char MISSING = '\uFFFD';
    private static final int THOUSAND = 1000;

    private final Face face;
    private final List<Object> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    private TextPieces(Face face) {
        this.face = face;
    }

    static Object[] of(Face face, String text) {
        if (TextWidths.covers(face, text)) {
            return new Object[] {text};
        }
        TextPieces line = new TextPieces(face);
        for (int n = 0; n < text.length(); n++) {
            line.add(text.substring(n, n + 1));
        }
        line.endRun();
        return line.pieces.toArray();
    }

    private void add(String character) {
        if (TextWidths.covers(face, character)) {
            run.append(character);
        } else if (Character.isSpaceChar(character.charAt(0))) {
            goOn(width(character));
        } else {
            String sign = TextWidths.covers(face, String.valueOf(MISSING)) ? String.valueOf(MISSING) : "?";
            run.append(sign);
            goOn(width(character) - width(sign));
        }
    }

    private void goOn(double way) {
        endRun();
        pieces.add((float) (-way * THOUSAND));
    }

    private void endRun() {
        if (!run.isEmpty()) {
            pieces.add(run.toString());
            run.setLength(0);
        }
    }

    private double width(String text) {
        return TextWidths.width(face, text, 1);
    }
}
