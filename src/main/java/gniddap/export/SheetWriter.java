package gniddap.export;

import gniddap.export.paint.FrameBuffer;
import gniddap.export.pdf.PdfFile;
import gniddap.export.png.PngWriter;
import gniddap.export.svg.SvgFile;
import gniddap.picture.Picture;
import gniddap.picture.storyboard.Sheet;
import gniddap.store.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Writes one sheet as a picture of any kind.
record SheetWriter(Sheet sheet, PixelSize size) {

    Optional<Written> write(Path target, boolean force, DoublePredicate goesOn) throws IOException {
        try (WholeFile file = WholeFile.begin(target, force)) {
            file.write(bytes(FileKind.of(target)));
            if (!goesOn.test(1)) {
                return Optional.empty();
            }
            file.complete();
            return Optional.of(new Written(List.of(target), 1, size));
        }
    }

    private byte[] bytes(FileKind kind) throws IOException {
        return switch (kind) {
            case PNG -> png();
            case SVG -> SvgFile.of(sheet, size.width(), size.height()).getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf();
            default -> throw new IllegalStateException(kind + " holds no sheet");
        };
    }

    private byte[] png() {
        Picture picture = sheet.picture();
        FrameBuffer buffer = new FrameBuffer(size.width(), size.height());
        try (PngWriter png = PngWriter.ofOne(size.width(), size.height(), size.dotsToSay())) {
            return png.next(buffer.pixels(), buffer.show(picture), picture.title(), picture.description());
        }
    }

    private byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Picture picture = sheet.picture();
        try (PdfFile pdf = new PdfFile(picture.title(), picture.description())) {
            pdf.page(sheet, size.points(size.width()), size.points(size.height()));
            pdf.write(out);
        }
        return out.toByteArray();
    }
}
