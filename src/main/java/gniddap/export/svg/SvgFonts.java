package gniddap.export.svg;

import gniddap.picture.Face;
import gniddap.picture.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The glyphs of the bundled fonts that a picture uses, as a style sheet that holds them.
///
/// Browsers take them from there; programs that do not, take a font of the machine.
final class SvgFonts {
    private SvgFonts() {}

    static String style(List<Mark> marks) {
        Map<Face, TreeSet<Integer>> used = new EnumMap<>(Face.class);
        for (Mark mark : marks) {
            if (mark instanceof Mark.Label label) {
                TreeSet<Integer> characters = used.computeIfAbsent(label.face(), _ -> new TreeSet<>());
                label.text().codePoints().forEach(characters::add);
            }
        }
        StringBuilder style = new StringBuilder();
        used.forEach((face, characters) -> style.append(rule(face, characters)));
        return style.toString();
    }

    private static String rule(Face face, Set<Integer> characters) {
        return "@font-face{font-family:\"" + face.family() + "\";font-weight:" + face.weight()
                + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(subset(face, characters)) + ")}\n";
    }

    private static byte[] subset(Face face, Set<Integer> characters) {
        try (InputStream bytes = SvgFonts.class.getResourceAsStream(face.resource())) {
            if (bytes == null) {
                throw new IllegalStateException(face.resource() + " is not on the class path");
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                TTFSubsetter subsetter = new TTFSubsetter(font);
                characters.forEach(subsetter::add);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                subsetter.writeToStream(out);
                return out.toByteArray();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
