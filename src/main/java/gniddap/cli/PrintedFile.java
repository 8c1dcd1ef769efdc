package gniddap.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Where the program prints to, remembering what went wrong there: a print stream swallows it.
final class PrintedFile extends FilterOutputStream {
    private @Nullable IOException broken;

    PrintedFile(FileDescriptor file) {
        super(new FileOutputStream(file));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            broken = failed;
            throw failed;
        }
    }

    @Nullable
    IOException broken() {
        return broken;
    }

    /// Whether nobody wants to read on, as `head` does after some lines.
    boolean isLeft() {
        return broken != null && String.valueOf(broken.getMessage()).contains("pipe");
    }
}
