package gniddap.export;

import gniddap.engine.Refusal;
import gniddap.picture.Picture;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

/// The pictures that the extent of a figure asks for, in order, with the frame or step that each shows.
///
/// While one is painted and written, the next ones are composed.
final class Sequence {
    private static final int AHEAD = 4;

    private final Figure figure;
    private final long[] numbers;
    private final Deque<CompletableFuture<Picture>> next = new ArrayDeque<>();
    private int taken;
    private int begun;

    private Sequence(Figure figure, long... numbers) {
        this.figure = figure;
        this.numbers = numbers;
        begin();
    }

    static Sequence of(Figure figure) {
        return switch (figure.spec().extent()) {
            case Extent.Still(Double position) ->
                new Sequence(figure, position == null ? figure.steps() : (long) Math.floor(position));
            case Extent.Run() ->
                new Sequence(figure, LongStream.range(0, figure.frames()).toArray());
            case Extent.Steps(StepChoice choice) ->
                new Sequence(
                        figure,
                        LongStream.of(choice.of(figure.steps())).distinct().toArray());
        };
    }

    /// Refuses a name without a place for numbers where there are several pictures.
    void checkIsOne(Path target) {
        if (numbers.length != 1) {
            String name = String.valueOf(target.getFileName());
            int dot = name.lastIndexOf('.');
            String numbered = name.substring(0, dot) + "-%d" + name.substring(dot);
            throw new Refusal("export.refused.several", target, numbers.length, numbered);
        }
    }

    int size() {
        return numbers.length;
    }

    /// The number of the frame or of the step.
    long number(int picture) {
        return numbers[picture];
    }

    boolean hasNext() {
        return taken < numbers.length;
    }

    /// The same picture again where nothing has moved.
    Picture next() {
        Picture picture = next.remove().join();
        taken++;
        begin();
        return picture;
    }

    /// One after another, since the composer remembers what it has drawn.
    private void begin() {
        while (begun < numbers.length && begun - taken < AHEAD) {
            long number = numbers[begun];
            CompletableFuture<Picture> last = next.peekLast();
            if (last == null) {
                next.add(CompletableFuture.supplyAsync(() -> picture(number)));
            } else {
                next.add(standsStill(number) ? last : last.thenApplyAsync(_ -> picture(number)));
            }
            begun++;
        }
    }

    private boolean standsStill(long number) {
        return figure.spec().extent() instanceof Extent.Run && figure.standsStill(number);
    }

    private Picture picture(long number) {
        return switch (figure.spec().extent()) {
            case Extent.Still _ -> figure.still();
            case Extent.Run() -> figure.frame(number);
            case Extent.Steps _ -> figure.at((double) number);
        };
    }
}
