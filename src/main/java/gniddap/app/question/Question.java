package gniddap.app.question;

import gniddap.words.Message;
import java.util.List;
import java.util.function.IntConsumer;

/// What is asked, things to choose one of (often none), and the answers; the last answer is the one that Esc gives. An
/// urgent question takes the keyboard, another waits until it is noticed.
public record Question(Message text, List<String> options, IntConsumer choose, List<Answer> answers, boolean urgent) {
    public Question {
        options = List.copyOf(options);
        answers = List.copyOf(answers);
    }

    public static Question of(Message text, Answer... answers) {
        return new Question(text, List.of(), _ -> {}, List.of(answers), true);
    }

    public static Question choice(Message text, List<String> options, IntConsumer choose) {
        return new Question(text, options, choose, List.of(Answer.cancel()), true);
    }

    public static Question offer(Message text, Answer... answers) {
        return new Question(text, List.of(), _ -> {}, List.of(answers), false);
    }
}
