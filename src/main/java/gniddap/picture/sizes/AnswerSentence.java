package gniddap.picture.sizes;

import gniddap.engine.Answers;
import gniddap.engine.Axis;
import gniddap.engine.Operation;
import gniddap.words.Numbers;
import gniddap.words.Words;

/// What the number line of an axis means: which sizes go to one, and whether the same settings lead back.
record AnswerSentence(Answers answers) {

    /// Which sizes go to one.
    String together() {
        int least = Math.max(1, answers.size(0));
        int most = answers.size(answers.together() - 1);
        int small = answers.axis().small();
        if (most < least) {
            return Words.say("sizes.together.none", small);
        }
        if (least == most) {
            return Words.say("sizes.together.one", least, small);
        }
        String picked = Words.say(pickedKey(), answers.chosen(), answers.axis().large());
        return most == least + 1
                ? Words.say("sizes.together.two", least, most, small, picked)
                : Words.say("sizes.together.many", least, most, small, picked);
    }

    private String pickedKey() {
        return answers.axis().operation() == Operation.TRANSPOSED ? "sizes.picked" : "sizes.picked.convolution";
    }

    /// There by the convolution and back by the transposed layer, both with the settings of this axis.
    String back() {
        Axis axis = answers.axis();
        int large = axis.large();
        if (axis.stride() == 1) {
            return Words.say("sizes.back.stride-one", large, answers.smallOf(large));
        }
        int padding = axis.begin() + axis.end();
        int rest = large + padding - axis.extent();
        int lost = Math.floorMod(rest, axis.stride());
        String sum = Words.say("sizes.back.sum", large, signed(padding), axis.extent() - 1, rest);
        return lost == 0
                ? Words.say("sizes.back.same", large, answers.smallOf(large), axis.stride(), sum)
                : Words.say("sizes.back.other", large, answers.smallOf(large), axis.stride(), sum, large - lost);
    }

    private static String signed(int padding) {
        return (padding < 0 ? "− " : "+ ") + Numbers.print((long) Math.abs(padding));
    }
}
