package gniddap.picture.matrix;

import gniddap.engine.Axis;
import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import gniddap.words.Words;

/// What came of sending the input through the matrix and back, in a sentence: the same shape, and why the values are
/// others or, now and then, the same.
record RoundTrip(Problem problem, Tensor back) {
    private static final float SAME = 1e-5f;

    int different() {
        int different = 0;
        for (int flat = 0; flat < back.count(); flat++) {
            different += isSame(problem.input().at(flat), back.at(flat)) ? 0 : 1;
        }
        return different;
    }

    String sentence() {
        int different = different();
        if (different > 0) {
            return Words.sayCount("matrix.back.different", different, back.count());
        }
        if (isZero(problem.input())) {
            return Words.say("matrix.back.zeros");
        }
        return keepsEachValue() ? Words.say("matrix.back.unit") : Words.say("matrix.back.chance");
    }

    /// One weight of 1 or −1, which every value meets once on either way.
    private boolean keepsEachValue() {
        return problem.weight().count() == 1
                && Math.abs(problem.weight().at(0)) == 1
                && problem.layer().axes().stream().map(Axis::stride).allMatch(stride -> stride == 1);
    }

    private static boolean isZero(Tensor tensor) {
        for (int flat = 0; flat < tensor.count(); flat++) {
            if (tensor.at(flat) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(float one, float other) {
        return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one));
    }
}
