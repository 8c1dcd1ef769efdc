package gniddap.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses few colours that stand for many: splits the box of colours that errs most until there are enough boxes.
///
/// A colour that covers most of its box stands for it unchanged, so large plain areas keep their colour.
final class ColourReducer {
    private final int[] colours;
    private final long[] weights;

    private ColourReducer(ColourTable table) {
        colours = new int[table.size()];
        weights = new long[table.size()];
        for (int number = 0; number < colours.length; number++) {
            colours[number] = table.colour(number);
            weights[number] = table.count(number);
        }
    }

    /// For each colour of the table, by its number, the colour that stands for it; at most `limit` different ones.
    static int[] reduce(ColourTable table, int limit) {
        ColourReducer reducer = new ColourReducer(table);
        List<Integer> numbers = IntStream.range(0, table.size()).boxed().toList();
        List<Box> boxes = new ArrayList<>(List.of(reducer.box(numbers)));
        while (boxes.size() < limit) {
            Box worst =
                    boxes.stream().max(Comparator.comparingDouble(Box::error)).orElseThrow();
            if (worst.error() <= 0) {
                break;
            }
            boxes.remove(worst);
            boxes.addAll(reducer.split(worst));
        }
        int[] standIns = new int[table.size()];
        boxes.forEach(box -> reducer.fill(box, standIns));
        return standIns;
    }

    /// The colours with these numbers, and their sums in red, green and blue.
    private record Box(List<Integer> numbers, Sums red, Sums green, Sums blue) {
        double error() {
            return red.error() + green.error() + blue.error();
        }

        int widest() {
            int widest = green.error() >= red.error() ? 1 : 0;
            return blue.error() > Math.max(red.error(), green.error()) ? 2 : widest;
        }

        int mean() {
            return (int) (red.mean() << 16 | green.mean() << 8 | blue.mean());
        }
    }

    private Box box(List<Integer> numbers) {
        return new Box(numbers, sums(numbers, 0), sums(numbers, 1), sums(numbers, 2));
    }

    private Sums sums(List<Integer> numbers, int channel) {
        Sums sums = new Sums();
        numbers.forEach(number -> sums.add(channel(number, channel), weights[number]));
        return sums;
    }

    /// Cuts across the channel that spreads most, where what is left of the error is least.
    private List<Box> split(Box box) {
        int widest = box.widest();
        List<Integer> sorted = new ArrayList<>(box.numbers());
        sorted.sort(Comparator.comparingInt((Integer number) -> channel(number, widest))
                .thenComparingInt(number -> colours[number]));
        int cut = bestCut(sorted, widest);
        return List.of(box(sorted.subList(0, cut)), box(sorted.subList(cut, sorted.size())));
    }

    private int bestCut(List<Integer> sorted, int channel) {
        double[] errorBefore = new double[sorted.size()];
        Sums low = new Sums();
        for (int cut = 1; cut < sorted.size(); cut++) {
            low.add(channel(sorted.get(cut - 1), channel), weights[sorted.get(cut - 1)]);
            errorBefore[cut] = low.error();
        }
        Sums high = new Sums();
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int cut = sorted.size() - 1; cut > 0; cut--) {
            high.add(channel(sorted.get(cut), channel), weights[sorted.get(cut)]);
            if (errorBefore[cut] + high.error() < least) {
                least = errorBefore[cut] + high.error();
                best = cut;
            }
        }
        return best;
    }

    private void fill(Box box, int[] standIns) {
        int heaviest = box.numbers().getFirst();
        for (int number : box.numbers()) {
            heaviest = weights[number] > weights[heaviest] ? number : heaviest;
        }
        int standIn = weights[heaviest] * 2 > box.red().weight ? colours[heaviest] : box.mean();
        for (int number : box.numbers()) {
            standIns[number] = standIn;
        }
    }

    private int channel(int number, int channel) {
        return (colours[number] >> ((2 - channel) * Byte.SIZE)) & 0xFF;
    }

    /// Weighted values that can tell their mean and their squared distance from it.
    private static final class Sums {
        private long weight;
        private double first;
        private double second;

        void add(double value, long times) {
            weight += times;
            first += value * (double) times;
            second += value * value * (double) times;
        }

        long mean() {
            return Math.round(first / (double) weight);
        }

        double error() {
            return Math.max(0, second - first * first / (double) weight);
        }
    }
}
