package gniddap.export.video;

import gniddap.export.film.FilmWriter;
import gniddap.picture.change.Area;
import gniddap.store.WholeFile;
import gniddap.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/// Pipes frames to ffmpeg, which writes the file. Frames follow each other evenly, also those that stand still.
public final class VideoWriter implements FilmWriter {
    private final VideoFormat format;
    private final Process process;
    private final FirstLine complaint;
    private final ByteBuffer bytes;
    private final IntBuffer pixels;

    private VideoWriter(VideoFormat format, Process process) {
        this.format = format;
        this.process = process;
        complaint = FirstLine.of(process.getErrorStream());
        bytes = ByteBuffer.allocate(format.width() * format.height() * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        pixels = bytes.asIntBuffer();
    }

    /// Begins a film in the part of that file.
    public static VideoWriter begin(WholeFile file, Codec codec, VideoFormat format) throws IOException {
        List<String> command = command(file, codec, format);
        ProcessBuilder program = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return new VideoWriter(format, file.startWriter(program));
    }

    /// One thread and nothing of the machine or the day, so that the same film gives the same bytes.
    private static List<String> command(WholeFile file, Codec codec, VideoFormat format) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Ffmpeg.ofThisMachine().find().toString());
        command.addAll(List.of("-hide_banner", "-loglevel", "error", "-f", "rawvideo"));
        command.addAll(List.of("-pixel_format", format.pixelsGiven(), "-video_size", format.size()));
        command.addAll(List.of("-framerate", Integer.toString(format.framesPerSecond()), "-i", "pipe:0"));
        command.addAll(
                List.of("-threads", "1", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact"));
        command.addAll(List.of("-vf", format.filter()));
        command.addAll(codec.options(format.glass()));
        command.addAll(List.of("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"));
        command.addAll(List.of("-color_range", "tv", "-y", file.part().toString()));
        return command;
    }

    @Override
    public void show(int[] argb, List<Area> areas, long startCentiseconds) throws IOException {
        for (Area area : areas) {
            for (int y = area.y(); y < area.bottom(); y++) {
                take(argb, y * format.width() + area.x(), y * format.width() + area.right());
            }
        }
        try {
            process.getOutputStream().write(bytes.array());
        } catch (IOException brokenPipe) {
            throw failure(brokenPipe);
        }
    }

    /// Where nothing is painted, the ground's colour makes no dark edges when colours are smoothed.
    private void take(int[] argb, int from, int to) {
        pixels.put(from, argb, from, to - from);
        for (int place = from; place < to; place++) {
            if (argb[place] == 0) {
                pixels.put(place, format.ground() & 0xFFFFFF);
            }
        }
    }

    @Override
    public void finish(long endCentiseconds) throws IOException {
        try (OutputStream end = process.getOutputStream()) {
            end.flush();
        } catch (IOException brokenPipe) {
            throw failure(brokenPipe);
        }
        if (process.onExit().join().exitValue() != 0) {
            throw failure(new IOException("ffmpeg " + process.exitValue()));
        }
    }

    private IOException failure(IOException cause) {
        process.onExit().join();
        String said = complaint.text();
        String sentence = said.isEmpty()
                ? Words.say("export.failed.ffmpeg-stopped", process.exitValue())
                : Words.say("export.failed.ffmpeg", said);
        return new IOException(sentence, cause);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
