package gniddap.export.gif;

import gniddap.export.paint.ColourTable;
import java.util.Arrays;
import java.util.PriorityQueue;

/// Chooses few colours that stand for many: splits the box of colours that errs most until there are enough boxes.
///
/// A colour that covers most of its box stands for it unchanged, so large plain areas keep their colour.
final class ColourReducer {
    private static final int CHANNEL_PLACE = 56;
    private static final int COLOUR_PLACE = 32;
    private static final int RGB = 0xFFFFFF;
    private static final int OPAQUE = 0xFF000000;

    private final ColourTable table;
    /// The colours of a box stand side by side. From the highest byte: the channel to sort by, the colour, its number.
    private final long[] order;

    private ColourReducer(ColourTable table) {
        this.table = table;
        order = new long[table.size()];
        for (int number = 0; number < order.length; number++) {
            order[number] = (long) (table.colour(number) & RGB) << COLOUR_PLACE | number;
        }
    }

    /// For each colour of the table, by its number, the colour that stands for it; at most `limit` different ones.
    static int[] reduce(ColourTable table, int limit) {
        ColourReducer reducer = new ColourReducer(table);
        PriorityQueue<Box> boxes = new PriorityQueue<>(limit, (one, other) -> Double.compare(other.error, one.error));
        boxes.add(reducer.box(0, table.size()));
        while (boxes.size() < limit && boxes.element().error() > 0) {
            Box worst = boxes.remove();
            int cut = reducer.cut(worst);
            boxes.add(reducer.box(worst.from, cut));
            boxes.add(reducer.box(cut, worst.to));
        }
        int[] standIns = new int[table.size()];
        boxes.forEach(box -> reducer.fill(box, standIns));
        return standIns;
    }

    /// A part of the order: its squared error, the channel with the most of it, and its mean colour.
    private record Box(int from, int to, double error, int widest, int mean) {}

    private Box box(int from, int to) {
        double error = 0;
        double most = -1;
        int widest = 0;
        int mean = 0;
        for (int channel = 0; channel < 3; channel++) {
            Sums sums = new Sums();
            for (int place = from; place < to; place++) {
                sums.add(channel(place, channel), weight(place));
            }
            widest = sums.error() > most ? channel : widest;
            most = Math.max(most, sums.error());
            error += sums.error();
            mean |= (int) sums.mean() << shift(channel);
        }
        return new Box(from, to, error, widest, mean);
    }

    /// Sorts a box by the channel that spreads most; tells where to cut it so that the least error is left.
    private int cut(Box box) {
        for (int place = box.from; place < box.to; place++) {
            order[place] = order[place] << Byte.SIZE >>> Byte.SIZE | (long) channel(place, box.widest) << CHANNEL_PLACE;
        }
        Arrays.sort(order, box.from, box.to);
        double[] errorBefore = new double[box.to - box.from];
        Sums low = new Sums();
        for (int place = box.from; place < box.to; place++) {
            errorBefore[place - box.from] = low.error();
            low.add(channel(place, box.widest), weight(place));
        }
        return bestCut(box, errorBefore);
    }

    private int bestCut(Box box, double[] errorBefore) {
        Sums high = new Sums();
        int best = box.from + 1;
        double least = Double.POSITIVE_INFINITY;
        for (int cut = box.to - 1; cut > box.from; cut--) {
            high.add(channel(cut, box.widest), weight(cut));
            double error = errorBefore[cut - box.from] + high.error();
            if (error < least) {
                least = error;
                best = cut;
            }
        }
        return best;
    }

    private void fill(Box box, int[] standIns) {
        int heaviest = box.from;
        long weight = 0;
        for (int place = box.from; place < box.to; place++) {
            weight += weight(place);
            heaviest = weight(place) > weight(heaviest) ? place : heaviest;
        }
        int standIn = weight(heaviest) * 2L > weight ? colour(heaviest) : box.mean;
        for (int place = box.from; place < box.to; place++) {
            standIns[(int) order[place]] = standIn | OPAQUE;
        }
    }

    private int colour(int place) {
        return (int) (order[place] >>> COLOUR_PLACE) & RGB;
    }

    private int channel(int place, int channel) {
        return colour(place) >> shift(channel) & 0xFF;
    }

    private int weight(int place) {
        return table.count((int) order[place]);
    }

    private static int shift(int channel) {
        return (2 - channel) * Byte.SIZE;
    }

    /// Weighted values that can tell their mean and their squared distance from it.
    private static final class Sums {
        private long weight;
        private long first;
        private long second;

        void add(int value, int times) {
            long product = (long) value * times;
            weight += times;
            first += product;
            second += product * value;
        }

        long mean() {
            return Math.round((double) first / (double) weight);
        }

        double error() {
            return weight == 0 ? 0 : Math.max(0, (double) second - (double) first * (double) first / (double) weight);
        }
    }
}
