package gniddap.app.question;

import gniddap.words.Message;

/// One of the answers to a question, and what it does.
public record Answer(Message label, Runnable deed) {
    /// Leaves everything as it is.
    public static Answer cancel() {
        return new Answer(new Message("question.cancel"), () -> {});
    }
}
