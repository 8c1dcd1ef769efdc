package gniddap.picture;

import gniddap.engine.Shape;
import gniddap.trace.Grouping;
import gniddap.trace.Tap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All that one cell is connected to: the products it takes part in, and the cells that these come from and go to.
///
/// Products name cells of the complete output, where there is one.
final class Links {
    private static final long MOST_SEARCHED = 2_000_000;

    private final Subject subject;
    private final Ref ref;
    private final List<Tap> taps;
    private final Set<Integer> inputs = new HashSet<>();
    private final Set<Integer> weights = new HashSet<>();
    private final Set<Integer> completes = new HashSet<>();
    private final Set<Integer> outputs = new HashSet<>();
    private final Set<Long> entries = new HashSet<>();

    private Links(Subject subject, Ref ref) {
        this.subject = subject;
        this.ref = ref;
        taps = List.copyOf(taps());
        taps.forEach(this::connect);
        itself();
    }

    static Links of(Subject subject, Ref ref) {
        return new Links(subject, ref);
    }

    /// The cell that was asked about.
    Ref ref() {
        return ref;
    }

    /// Its products, in the order of its own model.
    List<Tap> products() {
        return taps;
    }

    /// The one input value it belongs to, as a flat index, or −1 where it belongs to several or none.
    int input() {
        return inputs.size() == 1 ? inputs.iterator().next() : -1;
    }

    /// The one output cell it belongs to, as a flat index, or −1 where it belongs to several or none.
    int output() {
        return outputs.size() == 1 ? outputs.iterator().next() : -1;
    }

    /// The one weight it belongs to, as a flat index, or −1 where it belongs to several or none.
    int weight() {
        return weights.size() == 1 ? weights.iterator().next() : -1;
    }

    /// Whether any output cell is among them.
    boolean reachesOutputs() {
        return !outputs.isEmpty();
    }

    /// Whether a cell of any panel is the one asked about or a partner of it.
    boolean lights(Ref cell) {
        return cell.equals(ref)
                || switch (cell.part()) {
                    case INPUT -> inputs.contains(cell.flat());
                    case WEIGHT, TURNED_WEIGHT, WEIGHT_GRADIENT -> weights.contains(cell.flat());
                    case COMPLETE -> completes.contains(cell.flat());
                    case OUTPUT, BEYOND, PHASED -> outputs.contains(cell.flat());
                    case INSERTED -> insertedLights(cell.flat());
                    case MATRIX_ENTRY -> entries.contains((long) cell.flat());
                    case BIAS -> outputs.stream().anyMatch(output -> channel(output) == cell.flat());
                    case COUNT -> (subject.transposed() ? outputs : inputs).contains(cell.flat());
                    default -> false;
                };
    }

    private boolean insertedLights(int cell) {
        int value = subject.border().valueAt(cell);
        return value >= 0 && inputs.stream().anyMatch(input -> input % inputCells() == value);
    }

    private List<Tap> taps() {
        return switch (ref.part()) {
            case INPUT -> group(byInput(), ref.flat());
            case INSERTED -> inserted(subject.border().valueAt(ref.flat()));
            case COMPLETE -> group(byComplete(), ref.flat());
            case OUTPUT, PHASED -> output(ref.flat());
            case COUNT -> subject.transposed() ? output(ref.flat()) : group(byInput(), ref.flat());
            case MATRIX_ENTRY -> entry(ref.flat());
            case WEIGHT, TURNED_WEIGHT, WEIGHT_GRADIENT -> withWeight(ref.flat());
            default -> List.of();
        };
    }

    private List<Tap> inserted(int value) {
        return value < 0 ? List.of() : group(byInput(), value);
    }

    private List<Tap> output(int flat) {
        int complete = complete(flat);
        return complete < 0 ? List.of() : group(byComplete(), complete);
    }

    private List<Tap> entry(int flat) {
        int inputs = inputCells();
        int complete = complete(flat / inputs);
        return group(byInput(), flat % inputs).stream()
                .filter(tap -> tap.output() == complete)
                .toList();
    }

    private List<Tap> withWeight(int weight) {
        Grouping grouping = byInput();
        List<Tap> found = new ArrayList<>();
        if (grouping.total() <= MOST_SEARCHED) {
            for (int group = 0; group < grouping.groups(); group++) {
                group(grouping, group).stream()
                        .filter(tap -> tap.weight() == weight)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Tap> group(Grouping grouping, int group) {
        List<Tap> taps = new ArrayList<>();
        for (int n = 0; n < grouping.count(group); n++) {
            Tap tap = grouping.tap(group, n);
            if (tap.input() >= 0 && tap.output() >= 0) {
                taps.add(tap);
            }
        }
        return taps;
    }

    private Grouping byInput() {
        return subject.models().distributing().grouping();
    }

    private Grouping byComplete() {
        return Grouping.byOutput(
                subject.transposed() ? subject.layer().withoutWindow() : subject.layer(),
                subject.problem().batch());
    }

    private void connect(Tap tap) {
        inputs.add(tap.input());
        weights.add(tap.weight());
        completes.add(tap.output());
        int output = outputOf(tap.output());
        if (output >= 0) {
            outputs.add(output);
            entries.add((long) (output % outputCells()) * inputCells() + tap.input() % inputCells());
        }
    }

    /// A cell that no product reaches still is itself in every panel; a bias reaches its whole channel.
    private void itself() {
        switch (ref.part()) {
            case INPUT -> inputs.add(ref.flat());
            case OUTPUT, BEYOND, PHASED -> {
                outputs.add(ref.flat());
                completes.add(complete(ref.flat()));
            }
            case COMPLETE -> completes.add(ref.flat());
            case WEIGHT, TURNED_WEIGHT, WEIGHT_GRADIENT -> weights.add(ref.flat());
            case BIAS -> {
                for (int output = 0; output < subject.problem().outputShape().count(); output++) {
                    if (channel(output) == ref.flat()) {
                        outputs.add(output);
                        completes.add(complete(output));
                    }
                }
            }
            default -> {}
        }
    }

    private int channel(int output) {
        return subject.problem().outputShape().coordinates(output)[1];
    }

    private int inputCells() {
        return subject.layer().inputShape(1).count();
    }

    private int outputCells() {
        return subject.layer().outputShape(1).count();
    }

    /// The output cell at a cell of the complete output, or −1 where it is cut.
    int outputOf(int complete) {
        int cells = subject.stage().complete().count();
        int within = subject.stage().outputAt(subject.stage().stageOf(complete % cells));
        return within < 0 ? -1 : complete / cells * outputCells() + within;
    }

    /// The cell of the complete output at an output cell, or −1 where the window reaches past it.
    private int complete(int output) {
        Shape complete = subject.stage().complete();
        int[] at = subject.problem().outputShape().coordinates(output);
        for (int n = 2; n < at.length; n++) {
            at[n] += subject.transposed()
                    ? subject.layer().axes().get(n - 2).window().begin()
                    : 0;
            if (at[n] < 0 || at[n] >= complete.size(n)) {
                return -1;
            }
        }
        return subject.distributed().shape().flat(at);
    }
}
