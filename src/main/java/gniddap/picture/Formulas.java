package gniddap.picture;

import gniddap.engine.Problem;
import gniddap.trace.PartialSums;
import gniddap.trace.Reached;
import gniddap.trace.Tap;
import gniddap.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes out the products of a cell.
final class Formulas {
    private static final int MOST_TERMS = 6;

    private final Subject subject;
    private final Problem problem;

    Formulas(Subject subject) {
        this.subject = subject;
        problem = subject.problem();
    }

    /// What a cell of any panel stands for: the output cell it determines, the input value it shows, or nothing.
    Optional<Formula> of(Ref ref) {
        Links links = Links.of(subject, ref);
        return switch (ref.part()) {
            case OUTPUT, BEYOND, PHASED -> Optional.of(output(ref.flat()));
            case MATRIX_ENTRY -> links.output() < 0 ? Optional.empty() : Optional.of(output(links.output()));
            case COMPLETE -> Optional.of(links.output() < 0 ? cut(ref.flat(), links) : output(links.output()));
            case WEIGHT, TURNED_WEIGHT -> Optional.of(weight(ref.flat(), links));
            case INPUT, INSERTED -> links.input() < 0 ? Optional.empty() : Optional.of(input(links));
            default -> Optional.empty();
        };
    }

    /// The sum that an output cell is.
    Formula output(int flat) {
        List<Tap> taps = Links.of(subject, new Ref(Part.OUTPUT, problem.outputShape(), flat))
                .products();
        Stream<Formula.Term> bias = problem.bias().stream()
                .map(given -> channel(flat))
                .map(channel -> bias(channel, problem.bias().orElseThrow().at(channel)));
        return new Formula(
                Names.output(subject, flat),
                true,
                Stream.concat(terms(taps), bias).toList(),
                more(taps),
                Numbers.print(subject.output().at(flat)));
    }

    /// The sum of a cell that the window cuts; no bias is added there.
    private Formula cut(int flat, Links links) {
        PartialSums sums = subject.distributed();
        Reached all = new Reached(problem.input().count(), 0, false);
        return new Formula(
                Names.complete(subject, flat),
                true,
                terms(links.products()).toList(),
                more(links.products()),
                Numbers.print(sums.at(flat, all).value()));
    }

    /// The products that an input value gives.
    private Formula input(Links links) {
        return new Formula(
                Names.input(subject, links.input()),
                false,
                terms(links.products()).toList(),
                more(links.products()),
                Numbers.print(problem.input().at(links.input())));
    }

    /// The products that a weight gives.
    private Formula weight(int flat, Links links) {
        return new Formula(
                Names.weight(problem.layer(), flat),
                false,
                terms(links.products()).toList(),
                more(links.products()),
                Numbers.print(problem.weight().at(flat)));
    }

    private Stream<Formula.Term> terms(List<Tap> taps) {
        List<Formula.Term> terms = new ArrayList<>();
        for (Tap tap : taps.subList(0, taps.size() - more(taps))) {
            terms.add(term(tap));
        }
        return terms.stream();
    }

    private static int more(List<Tap> taps) {
        return taps.size() > MOST_TERMS ? taps.size() - MOST_TERMS + 1 : 0;
    }

    private Formula.Term term(Tap tap) {
        float value = problem.input().at(tap.input());
        float weight = problem.weight().at(tap.weight());
        return new Formula.Term(
                Names.input(subject, tap.input()) + "·",
                Names.weight(problem.layer(), tap.weight()),
                subject.colours().at(tap.weight()),
                Sentences.factor(value) + "·" + Sentences.factor(weight),
                Numbers.print(value * weight) + " → " + Names.complete(subject, tap.output()));
    }

    private static Formula.Term bias(int channel, float value) {
        return new Formula.Term("", Symbols.name('b', channel), 0, Sentences.factor(value), "");
    }

    private int channel(int flat) {
        return problem.outputShape().coordinates(flat)[1];
    }
}
