package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.export.film.FilmWriter;
import gniddap.export.gif.GifWriter;
import gniddap.export.paint.FrameBuffer;
import gniddap.export.video.Codec;
import gniddap.export.video.VideoFormat;
import gniddap.export.video.VideoWriter;
import gniddap.picture.Style;
import gniddap.picture.Token;
import gniddap.store.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Writes the run of a figure as one file that moves.
final class FilmExport {
    private final Figure figure;
    private final PixelSize size;
    private final Path target;
    private final FileKind kind;

    FilmExport(Figure figure, Path target) {
        this.figure = figure;
        this.target = target;
        size = figure.size();
        kind = FileKind.of(target);
        if (kind == FileKind.MP4 && style().transparent()) {
            throw new Refusal("export.refused.mp4-transparent", target);
        }
    }

    Optional<Written> write(boolean force, DoublePredicate goesOn) throws IOException {
        Sequence frames = Sequence.of(figure);
        try (WholeFile file = WholeFile.begin(target, force);
                FilmWriter writer = new WriterBeside(writer(file), size)) {
            FrameBuffer buffer = new FrameBuffer(size.width(), size.height());
            for (int frame = 0; frame < frames.size(); frame++) {
                if (!goesOn.test((double) frame / frames.size())) {
                    return Optional.empty();
                }
                writer.show(buffer.pixels(), buffer.show(frames.next()), figure.startCentiseconds(frame));
            }
            writer.finish(figure.startCentiseconds(frames.size()));
            if (!goesOn.test(1)) {
                return Optional.empty();
            }
            file.complete();
            return Optional.of(new Written(List.of(target), frames.size(), size));
        }
    }

    private FilmWriter writer(WholeFile file) throws IOException {
        return switch (kind) {
            case MP4 -> VideoWriter.begin(file, Codec.MP4, format());
            case WEBM -> VideoWriter.begin(file, Codec.WEBM, format());
            default -> gif(file);
        };
    }

    private GifWriter gif(WholeFile file) throws IOException {
        int loops = figure.spec().motion().loops();
        return style().transparent()
                ? GifWriter.glass(file.channel(), size.width(), size.height(), loops, ground())
                : new GifWriter(file.channel(), size.width(), size.height(), loops);
    }

    private VideoFormat format() {
        Motion motion = figure.spec().motion();
        return new VideoFormat(
                size.width(),
                size.height(),
                motion.framesPerSecond(),
                style().transparent(),
                motion.fullChroma(),
                ground());
    }

    private int ground() {
        return style().theme().colour(Token.GROUND);
    }

    private Style style() {
        return figure.spec().sight().style();
    }
}
