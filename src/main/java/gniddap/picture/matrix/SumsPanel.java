package gniddap.picture.matrix;

import gniddap.engine.Problem;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.words.Words;

/// The same products summed by input value, by output cell and by weight: three readings, one number.
record SumsPanel(Subject subject, Rect at, Facts facts) {

    void draw(Sketch sketch) {
        Letters letters = new Letters(subject);
        Problem problem = subject.problem();
        Panel panel = new Panel(subject, at);
        double y = panel.heading(sketch, Words.say("matrix.sums"));
        y = panel.text(sketch, y, Words.say("matrix.sums.input"));
        String input = bracket(letters.back(), letters.input());
        y = panel.figures(sketch, y, Words.say("matrix.sums.line", input, facts.byInput(problem)));
        y = panel.text(sketch, y, Words.say("matrix.sums.output"));
        String output = bracket(letters.result(), letters.own() + "·" + letters.input());
        y = panel.figures(sketch, y, Words.say("matrix.sums.line", output, facts.byOutput()));
        y = panel.text(sketch, y, Words.say("matrix.sums.weight"));
        y = panel.figures(sketch, y, Words.say("matrix.sums.line", "Σ w·∂w", facts.byWeight(problem)));
        String result = letters.result() + " = " + letters.own() + "·" + letters.input();
        panel.text(sketch, y, Words.say("matrix.sums.why", result));
    }

    private static String bracket(String first, String second) {
        return "⟨" + first + ", " + second + "⟩";
    }
}
