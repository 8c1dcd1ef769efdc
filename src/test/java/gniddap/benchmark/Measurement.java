package gniddap.benchmark;

import java.util.Arrays;
import java.util.Locale;

/// The median of several runs beside its budget; a budget of 0 is none.
record Measurement(String what, double budget, double median, String unit) {

    static Measurement milliseconds(String what, double budget, double... runs) {
        return new Measurement(what, budget, median(runs), "ms");
    }

    static double median(double... runs) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    /// A row of the table.
    @Override
    public String toString() {
        String met = median <= budget ? "yes" : "no";
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s |",
                what,
                budget > 0 ? "≤ " + amount(budget) : "",
                amount(median),
                budget > 0 ? met : "");
    }

    private String amount(double value) {
        return String.format(Locale.ROOT, value < 10 && value % 1 != 0 ? "%.2f %s" : "%.0f %s", value, unit);
    }
}
