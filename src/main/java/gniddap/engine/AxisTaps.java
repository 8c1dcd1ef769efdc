package gniddap.engine;

/// The taps of one axis in groups: by small index all `kernel` taps in order of the weight, or by large index only
/// the real ones, in order of the small index. Within a group partners and weights advance in even steps, so a group
/// is its first tap and a count.
public final class AxisTaps {
    private final int[] firstPartner;
    private final int[] firstWeight;
    private final int[] count;
    private final long[] before;
    private final int partnerStep;
    private final int weightStep;

    private AxisTaps(int groups, int partnerStep, int weightStep) {
        this.firstPartner = new int[groups];
        this.firstWeight = new int[groups];
        this.count = new int[groups];
        this.before = new long[groups + 1];
        this.partnerStep = partnerStep;
        this.weightStep = weightStep;
    }

    /// Group a holds all taps of small index a; a partner may lie outside `0 … large() − 1`.
    public static AxisTaps bySmall(Axis axis) {
        AxisTaps taps = new AxisTaps(axis.small(), axis.dilation(), 1);
        for (int small = 0; small < axis.small(); small++) {
            taps.firstPartner[small] = axis.largeAt(small, 0);
            taps.count[small] = axis.kernel();
        }
        return taps.summed();
    }

    /// Group b holds the real taps of large index b, its partners ascending and their weights therefore descending.
    public static AxisTaps byLarge(Axis axis) {
        int shared = greatestCommonDivisor(axis.stride(), axis.dilation());
        AxisTaps taps = new AxisTaps(axis.large(), axis.dilation() / shared, -axis.stride() / shared);
        for (int small = 0; small < axis.small(); small++) {
            for (int weight = 0; weight < axis.kernel(); weight++) {
                taps.meet(axis.largeAt(small, weight), small, weight);
            }
        }
        return taps.summed();
    }

    public int groups() {
        return count.length;
    }

    public int count(int group) {
        return count[group];
    }

    /// How many taps the groups before this one hold.
    public long before(int group) {
        return before[group];
    }

    public int partner(int group, int n) {
        return firstPartner[group] + n * partnerStep;
    }

    public int weight(int group, int n) {
        return firstWeight[group] + n * weightStep;
    }

    public long total() {
        return before[count.length];
    }

    private void meet(int large, int small, int weight) {
        if (large >= 0 && large < count.length) {
            if (count[large] == 0) {
                firstPartner[large] = small;
                firstWeight[large] = weight;
            }
            count[large]++;
        }
    }

    private AxisTaps summed() {
        for (int group = 0; group < count.length; group++) {
            before[group + 1] = before[group] + count[group];
        }
        return this;
    }

    private static int greatestCommonDivisor(int first, int second) {
        return second == 0 ? first : greatestCommonDivisor(second, first % second);
    }
}
