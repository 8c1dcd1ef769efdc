package gniddap.picture.alt;

import gniddap.picture.Composer;
import gniddap.picture.PanelName;
import gniddap.play.Moment;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words in place of a picture and below it.
///
/// @param alt what it shows, for those who do not see it
/// @param caption one sentence, as under a figure in a book
public record AltText(String alt, String caption) {

    /// Of the moment at which so many steps are complete, whole or not.
    public static AltText still(Composer composer, @Nullable PanelName panel, double position) {
        PictureWords words = new PictureWords(composer, panel);
        if (words.standsStill()) {
            return words.text("", Words.say("alt.caption.sizes"));
        }
        long steps = composer.course().steps();
        String step = Numbers.print((float) position);
        String when = position == 0
                ? Words.say("alt.start")
                : position == steps ? Words.say("alt.end", steps) : Words.say("alt.moment", step, steps);
        String sentence = composer.tell(Moment.at(position)).about(words.view(), panel);
        String below = position == 0
                ? Words.say("alt.caption.start")
                : position == steps ? Words.say("alt.caption.end") : Words.say("alt.caption.moment", step, steps);
        return words.text(when + " " + sentence, below);
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
