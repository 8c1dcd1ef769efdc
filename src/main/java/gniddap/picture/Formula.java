package gniddap.picture;

import java.util.List;

/// The products of one cell, written out: those an output cell gathers, or those an input value or
/// a weight gives.
///
/// @param name the cell
/// @param terms the first of its products
/// @param more how many products are left out
/// @param result what the cell comes to
public record Formula(String name, boolean gathers, List<Term> terms, int more, String result) {
    public Formula {
        terms = List.copyOf(terms);
    }

    /// A product, or the bias at the end of a sum.
    ///
    /// @param factor the input value's name with the sign of multiplication, or nothing for a bias
    /// @param weight the weight's or the bias's name
    /// @param ground the weight's colour, or 0 where it has none
    /// @param numbers the product in numbers: 5·3
    /// @param gives what it comes to and where: 15 → y₂₃
    public record Term(String factor, String weight, int ground, String numbers, String gives) {}

    /// All of it on one line, for those who do not see it.
    public String text() {
        StringBuilder line = new StringBuilder(name);
        for (int n = 0; n < terms.size(); n++) {
            line.append(n == 0 ? " = " : gathers ? " + " : ", ")
                    .append(terms.get(n).numbers());
        }
        return line.append(more > 0 ? " + …" : "").append(" = ").append(result).toString();
    }
}
