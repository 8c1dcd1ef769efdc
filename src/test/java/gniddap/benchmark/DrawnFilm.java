package gniddap.benchmark;

import gniddap.export.Extent;
import gniddap.export.Figure;
import gniddap.export.FigureSpec;
import gniddap.export.Motion;
import gniddap.export.PixelSize;
import gniddap.export.Sight;
import gniddap.export.paint.FrameBuffer;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.change.Area;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The frames of a film as they are drawn, ready to be encoded.
///
/// @param areas in which each differs from the one before
record DrawnFilm(PixelSize size, List<int[]> frames, List<List<Area>> areas) {

    /// The film of the process benchmark.
    static DrawnFilm usual(double speed) {
        FigureSpec spec = new FigureSpec(
                Presets.named("padding-strides").problem(),
                new Sight(View.TWO_MODELS, Grain.INPUT_VALUE, new Style(Theme.LIGHT, false)),
                new Extent.Run(),
                new PixelSize(1280, 720),
                new Motion(25, speed, 0, false));
        Figure figure = Figure.of(spec);
        FrameBuffer buffer = new FrameBuffer(1280, 720);
        DrawnFilm film = new DrawnFilm(spec.size(), new ArrayList<>(), new ArrayList<>());
        for (long frame = 0; frame < figure.frames(); frame++) {
            film.areas.add(buffer.show(figure.frame(frame)));
            film.frames.add(buffer.pixels().clone());
        }
        return film;
    }

    /// The same with every pixel changed in every frame: all moves, and each frame has colours of its own.
    DrawnFilm shaken() {
        Random random = new Random(1);
        List<Area> whole = List.of(new Area(0, 0, size.width(), size.height()));
        DrawnFilm shaken = new DrawnFilm(size, new ArrayList<>(), new ArrayList<>());
        for (int[] frame : frames.subList(0, 30)) {
            int shade = random.nextInt(1, 0x202020);
            int[] pixels = new int[frame.length];
            for (int n = 0; n < pixels.length; n++) {
                pixels[n] = frame[(n + shaken.frames.size()) % pixels.length] ^ shade;
            }
            shaken.frames.add(pixels);
            shaken.areas.add(whole);
        }
        return shaken;
    }
}
