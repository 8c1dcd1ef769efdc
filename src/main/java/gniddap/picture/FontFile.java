package gniddap.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Reads advance widths out of a TrueType file: tables head, hhea, hmtx and cmap (formats 4 and 12).
final class FontFile {
    private static final int TABLE_RECORD = 16;
    private static final int SEGMENTED = 4;
    private static final int GROUPED = 12;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int advances;

    private FontFile(ByteBuffer bytes) {
        this.bytes = bytes;
        int count = bytes.getShort(4);
        for (int n = 0; n < count; n++) {
            int at = 12 + n * TABLE_RECORD;
            byte[] tag = new byte[4];
            bytes.get(at, tag);
            tables.put(new String(tag, StandardCharsets.US_ASCII), bytes.getInt(at + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        advances = unsigned(table("hhea") + 34);
    }

    static FontFile of(Face face) {
        try (InputStream stream = FontFile.class.getResourceAsStream(face.resource())) {
            if (stream == null) {
                throw new IllegalStateException("no font at " + face.resource());
            }
            return new FontFile(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Advance of a character as a share of the type size; that of the missing glyph where the font has none.
    double advance(int character) {
        int glyph = Math.min(glyph(character), advances - 1);
        return unsigned(table("hmtx") + 4 * glyph) / (double) unitsPerEm;
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    private int glyph(int character) {
        int cmap = table("cmap");
        int count = unsigned(cmap + 2);
        for (int n = 0; n < count; n++) {
            int subtable = cmap + bytes.getInt(cmap + 4 + 8 * n + 4);
            int format = unsigned(subtable);
            int glyph = format == SEGMENTED
                    ? segmented(subtable, character)
                    : format == GROUPED ? grouped(subtable, character) : 0;
            if (glyph != 0) {
                return glyph;
            }
        }
        return 0;
    }

    private int segmented(int at, int character) {
        int doubled = unsigned(at + 6);
        for (int n = 0; n < doubled; n += 2) {
            int end = unsigned(at + 14 + n);
            int start = unsigned(at + 16 + doubled + n);
            if (character <= end) {
                return character < start ? 0 : glyphInSegment(at, doubled, n, character - start, character);
            }
        }
        return 0;
    }

    private int glyphInSegment(int at, int doubled, int n, int offset, int character) {
        int delta = unsigned(at + 16 + 2 * doubled + n);
        int rangeAt = at + 16 + 3 * doubled + n;
        int range = unsigned(rangeAt);
        if (range == 0) {
            return character + delta & 0xffff;
        }
        int glyph = unsigned(rangeAt + range + 2 * offset);
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private int grouped(int at, int character) {
        int count = bytes.getInt(at + 12);
        for (int n = 0; n < count; n++) {
            int group = at + 16 + 12 * n;
            if (character >= bytes.getInt(group) && character <= bytes.getInt(group + 4)) {
                return bytes.getInt(group + 8) + character - bytes.getInt(group);
            }
        }
        return 0;
    }

    private int table(String tag) {
        Integer at = tables.get(tag);
        if (at == null) {
            throw new IllegalStateException("the font has no table " + tag);
        }
        return at;
    }

    private int unsigned(int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
