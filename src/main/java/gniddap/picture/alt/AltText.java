package gniddap.picture.alt;

import gniddap.picture.Composer;
import gniddap.picture.PanelName;
import gniddap.play.Moment;
import gniddap.words.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words in place of a picture and below it.
///
/// @param alt what it shows, for those who do not see it
/// @param caption one sentence, as under a figure in a book
public record AltText(String alt, String caption) {
    private static final double PERCENT = 100;

    /// Of the moment at which so many steps are complete, whole or not.
    public static AltText still(Composer composer, @Nullable PanelName panel, double position) {
        PictureWords words = new PictureWords(composer, panel);
        if (words.standsStill()) {
            return words.text("", Words.say("alt.caption.sizes"));
        }
        long steps = composer.course().steps();
        String sentence = composer.tell(Moment.at(position)).about(words.view(), panel);
        return words.text(when(position, steps) + " " + sentence, below(position, steps));
    }

    private static String when(double position, long steps) {
        if (position == 0) {
            return Words.say("alt.start");
        }
        if (position == steps) {
            return Words.say("alt.end", steps);
        }
        long complete = (long) Math.floor(position);
        long percent = (long) ((position - (double) complete) * PERCENT);
        return position == complete
                ? Words.say("alt.moment", complete, steps)
                : Words.say("alt.during", complete + 1, steps, percent);
    }

    private static String below(double position, long steps) {
        if (position == 0) {
            return Words.say("alt.caption.start");
        }
        if (position == steps) {
            return Words.say("alt.caption.end");
        }
        long complete = (long) Math.floor(position);
        return position == complete
                ? Words.say("alt.caption.moment", complete, steps)
                : Words.say("alt.caption.during", complete + 1, steps);
    }

    /// Of an animation of the whole run.
    public static AltText run(Composer composer, @Nullable PanelName panel) {
        long steps = composer.course().steps();
        return new PictureWords(composer, panel).text(Words.say("alt.run", steps), Words.say("alt.caption.run", steps));
    }

    /// Of pictures of several steps in one file.
    public static AltText steps(Composer composer, @Nullable PanelName panel, long... steps) {
        PictureWords words = new PictureWords(composer, panel);
        String numbers = Arrays.stream(steps).mapToObj(Long::toString).collect(Collectors.joining(", "));
        String each = Arrays.stream(steps)
                .mapToObj(step -> Words.say(
                        "alt.step",
                        step,
                        composer.tell(Moment.at((double) step)).about(words.view(), panel)))
                .collect(Collectors.joining(" "));
        return words.text(each, Words.say("alt.caption.steps", numbers));
    }

    /// As a text file: both, with an empty line between.
    public String text() {
        return alt + "\n\n" + caption + "\n";
    }
}
