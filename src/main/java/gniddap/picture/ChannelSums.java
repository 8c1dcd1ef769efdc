package gniddap.picture;

import gniddap.engine.Layer;
import gniddap.engine.Shape;
import gniddap.trace.Tap;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What each input channel has given so far to the output cell that is being collected.
///
/// @param first the first of the channels that reach the cell; channels of other groups do not
public record ChannelSums(int first, List<Float> sums) {
    private static final int MOST_TERMS = 4;

    public static ChannelSums of(Subject subject, Frame.Lane lane) {
        Layer layer = subject.layer();
        if (!lane.lit() || layer.inPerGroup() == 1) {
            return new ChannelSums(0, List.of());
        }
        Shape output = subject.problem().outputShape();
        int first = output.coordinates(lane.group())[1] / layer.outPerGroup() * layer.inPerGroup();
        List<Float> sums = new ArrayList<>(Collections.nCopies(layer.inPerGroup(), 0f));
        for (Tap tap : lane.taps()) {
            if (tap.input() >= 0) {
                int channel = subject.problem().input().shape().coordinates(tap.input())[1] - first;
                float product = subject.problem().input().at(tap.input())
                        * subject.problem().weight().at(tap.weight());
                sums.set(channel, sums.get(channel) + product);
            }
        }
        return new ChannelSums(first, List.copyOf(sums));
    }

    /// Whether there are several to be told apart.
    boolean several() {
        return sums.size() > 1;
    }

    /// A name for every input channel with its sum; empty for channels that do not reach the cell.
    public List<String> labels() {
        List<String> labels = new ArrayList<>(Collections.nCopies(first, ""));
        for (int n = 0; n < sums.size(); n++) {
            labels.add(Words.say("panel.name.gives", first + n, Numbers.print(sums.get(n))));
        }
        return labels;
    }

    /// The sum of all: 3 (channel 0) + 12 (channel 1).
    String text() {
        int shown = sums.size() <= MOST_TERMS ? sums.size() : MOST_TERMS - 1;
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < shown; n++) {
            float sum = sums.get(n);
            String sign = sum < 0 ? " − " : " + ";
            text.append(n == 0 ? "" : sign)
                    .append(Words.say("formula.channel", Numbers.print(n == 0 ? sum : Math.abs(sum)), first + n));
        }
        int left = sums.size() - shown;
        return left == 0 ? text.toString() : Words.sayCount("formula.channels.more", left, text.toString());
    }
}
