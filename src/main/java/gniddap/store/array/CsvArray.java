package gniddap.store.array;

import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.store.PastedNumbers;
import gniddap.store.TextFile;
import gniddap.words.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads a CSV file of numbers: a line for each row, with commas between, or semicolons where the comma is the decimal
/// one. Lines that only name the plane below them part the planes, as
/// empty lines do.
final class CsvArray {
    private static final Pattern TITLE = Pattern.compile("(?m)^\"?\\p{L}[^,;\\t\\r\\n]*(, \\p{L}[^,;\\t\\r\\n]*)*\"?$");

    private CsvArray() {}

    static Tensor read(Path file) {
        String source = String.valueOf(file.getFileName());
        String text = TextFile.read(file).replace("\r\n", "\n");
        boolean comma = source.toLowerCase(Locale.ROOT).endsWith(".csv") && text.indexOf(';') < 0;
        String numbers = TITLE.matcher(text).replaceAll("");
        try {
            return PastedNumbers.read(comma ? numbers.replace(',', '\t') : numbers);
        } catch (Refusal refused) {
            throw new Refusal(said(source, refused.message()));
        }
    }

    /// The same complaint, of a file and not of what was copied.
    private static Message said(String source, Message complaint) {
        List<Object> args = complaint.args();
        return switch (complaint.key()) {
            case "pasted.refused.at" -> new Message("store.refused.at", source, args.get(0), args.get(1), args.get(2));
            case "pasted.refused.empty" -> new Message("array.refused.empty", source);
            default -> new Message("array.refused.within", source, complaint);
        };
    }
}
