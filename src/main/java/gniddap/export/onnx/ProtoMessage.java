package gniddap.export.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A message of Protocol Buffers while its fields are written, in the order they are given.
final class ProtoMessage {
    private static final int WHOLE = 0;
    private static final int BYTES = 2;
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ProtoMessage whole(int field, long value) {
        number(((long) field << 3) | WHOLE);
        number(value);
        return this;
    }

    ProtoMessage text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtoMessage message(int field, ProtoMessage value) {
        return bytes(field, value.bytes());
    }

    ProtoMessage bytes(int field, byte[] value) {
        number(((long) field << 3) | BYTES);
        number(value.length);
        bytes.writeBytes(value);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    private void number(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes.write((int) ((rest & SEVEN_BITS) | MORE));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
