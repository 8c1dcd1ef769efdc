package gniddap.export;

import gniddap.export.paint.FrameBuffer;
import gniddap.export.png.PngWriter;
import gniddap.export.svg.SvgFile;
import gniddap.picture.Picture;
import gniddap.picture.change.Area;
import gniddap.picture.storyboard.Sheet;
import gniddap.store.WholeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/// Writes pictures of a figure, each to a file of its own.
final class StillExport {
    private final PixelSize size;
    private final Sequence pictures;
    private final List<Path> names;
    private final FileKind kind;

    StillExport(Figure figure, Path target) {
        size = figure.size();
        kind = FileKind.of(target);
        pictures = Sequence.of(figure);
        names = names(target);
    }

    private List<Path> names(Path target) {
        if (!NumberedName.isIn(target)) {
            pictures.checkIsOne(target);
            return List.of(target);
        }
        NumberedName name = new NumberedName(target);
        return IntStream.range(0, pictures.size())
                .mapToObj(picture -> name.file(pictures.number(picture)))
                .toList();
    }

    Optional<Written> write(boolean force, DoublePredicate goesOn) throws IOException {
        try (WholeFiles files = new WholeFiles(names, force);
                PngWriter png = png()) {
            FrameBuffer buffer = new FrameBuffer(size.width(), size.height());
            for (int picture = 0; picture < names.size(); picture++) {
                if (!goesOn.test((double) picture / names.size())) {
                    return Optional.empty();
                }
                files.write(names.get(picture), bytes(pictures.next(), buffer, png));
            }
            if (!goesOn.test(1)) {
                return Optional.empty();
            }
            files.complete();
            return Optional.of(new Written(names, names.size(), size));
        }
    }

    private PngWriter png() {
        return names.size() == 1
                ? PngWriter.ofOne(size.width(), size.height(), size.dotsToSay())
                : PngWriter.ofFrames(size.width(), size.height(), size.dotsToSay());
    }

    private byte[] bytes(Picture picture, FrameBuffer buffer, PngWriter png) {
        if (kind == FileKind.SVG) {
            return SvgFile.of(Sheet.of(picture), size.width(), size.height()).getBytes(StandardCharsets.UTF_8);
        }
        List<Area> areas = buffer.show(picture);
        return png.next(buffer.pixels(), areas, picture.title(), picture.description());
    }
}
