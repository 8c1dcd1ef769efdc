package gniddap.app.edit;

import gniddap.app.question.Answer;
import gniddap.app.question.Question;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Operand;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.store.PastedLayer;
import gniddap.store.PastedNumbers;
import gniddap.store.array.ArrayFile;
import gniddap.store.array.ArrayFit;
import gniddap.words.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Numbers on their way between the board and other programs.
public final class ClipboardViewModel {
    private final Workbench workbench;
    private final QuestionViewModel questions;

    public ClipboardViewModel(Workbench workbench, QuestionViewModel questions) {
        this.workbench = workbench;
        this.questions = questions;
    }

    /// The numbers of the panel that is pointed at; complains where there is none.
    public Optional<String> copy() {
        Ref subject = workbench.attention().subjectProperty().get();
        Optional<Tensor> tensor = subject == null ? Optional.empty() : shown(subject);
        workbench.complaintProperty().set(tensor.isPresent() ? null : new Message("copy.refused"));
        return tensor.map(PastedNumbers::write);
    }

    /// Puts numbers into the panel that is pointed at; asks which one where there is none, and before the layer
    /// changes. A layer's call becomes the layer.
    public void paste(String text) {
        attempt(() -> {
            if (PastedLayer.isIn(text)) {
                String left = LayerPaste.into(workbench, text);
                workbench.complaintProperty().set(left.isEmpty() ? null : new Message("code-card.set.partly", left));
                return;
            }
            Tensor pasted = PastedNumbers.read(text);
            Ref subject = workbench.attention().subjectProperty().get();
            Optional<Cell> cell = subject == null ? Optional.empty() : Cell.of(subject);
            boolean turned = subject != null && subject.part() == Part.TURNED_WEIGHT;
            cell.ifPresentOrElse(there -> paste(there, turned, pasted), () -> askWhere(pasted));
        });
    }

    /// Puts the numbers of a file where its shape leaves no doubt: into the input or the kernel; asks where it does.
    public void pasteFile(Path file) {
        attempt(() -> {
            Tensor given = ArrayFile.read(file);
            List<Operand> fitting = Stream.of(Operand.INPUT, Operand.WEIGHT)
                    .filter(operand -> fits(operand, given))
                    .toList();
            if (fitting.size() == 1) {
                workbench.change(ArrayFit.put(workbench.problemProperty().get(), fitting.getFirst(), given));
            } else {
                askWhere(given);
            }
        });
    }

    private boolean fits(Operand operand, Tensor given) {
        return ArrayFit.fits(workbench.problemProperty().get(), operand, given);
    }

    private void askWhere(Tensor pasted) {
        questions.ask(Question.of(
                new Message("paste.question.where", pasted.shape()),
                new Answer(new Message("paste.input"), () -> into(Operand.INPUT, pasted)),
                new Answer(new Message("paste.kernel"), () -> into(Operand.WEIGHT, pasted)),
                Answer.cancel()));
    }

    private void into(Operand operand, Tensor pasted) {
        attempt(() -> paste(new Cell(operand, 0), false, pasted));
    }

    private void paste(Cell cell, boolean turned, Tensor pasted) {
        Paste paste = Paste.at(workbench.problemProperty().get(), cell, turned, pasted);
        Message question = paste.question();
        if (question == null) {
            workbench.change(paste.changed());
            return;
        }
        questions.ask(Question.of(
                question,
                new Answer(new Message("paste.change"), () -> workbench.change(paste.changed())),
                Answer.cancel()));
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
        }
    }

    private Optional<Tensor> shown(Ref subject) {
        Problem problem = workbench.problemProperty().get();
        return switch (subject.part()) {
            case INPUT -> Optional.of(problem.input());
            case WEIGHT -> Optional.of(problem.weight());
            case TURNED_WEIGHT -> Optional.of(turned(problem));
            case BIAS -> problem.bias();
            case OUTPUT, PHASED -> Optional.of(Reading.COLLECT.compute(problem));
            case COMPLETE -> Optional.of(complete(problem));
            default -> Optional.empty();
        };
    }

    /// What distributing sums up: f, or straight the output of a convolution.
    private static Tensor complete(Problem problem) {
        boolean transposed = problem.layer().operation() == Operation.TRANSPOSED;
        return Reading.COLLECT.compute(transposed ? problem.withoutWindow() : problem);
    }

    private static Tensor turned(Problem problem) {
        int kernel = problem.layer().kernelCells();
        float[] values = problem.weight().values();
        float[] turned = new float[values.length];
        for (int n = 0; n < values.length; n++) {
            turned[n - n % kernel + kernel - 1 - n % kernel] = values[n];
        }
        return new Tensor(problem.weight().shape(), turned);
    }
}
