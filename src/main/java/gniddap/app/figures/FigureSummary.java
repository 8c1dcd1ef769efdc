package gniddap.app.figures;

import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.export.DataSpec;
import gniddap.export.FigureSpec;
import gniddap.export.Film;
import gniddap.export.StepChoice;
import gniddap.export.StoryboardSpec;
import gniddap.export.WorksheetLayers;
import gniddap.export.WorksheetSpec;
import gniddap.picture.worksheet.Paper;
import gniddap.words.Message;
import gniddap.words.Words;

/// Says in a line how large a planned figure becomes, and how long.
final class FigureSummary {
    private FigureSummary() {}

    /// Empty where the figure cannot be made.
    static String of(FigurePlan plan, FigureChoices choices) {
        try {
            return switch (plan.content()) {
                case FigureSpec spec -> of(spec, plan, choices);
                case StoryboardSpec(FigureSpec each, int _) ->
                    Words.say("figures.sheet", each.size().width(), each.size().height());
                case WorksheetSpec(WorksheetLayers layers, Paper paper) -> worksheet(layers, paper);
                case DataSpec data -> shapes(data.problem());
            };
        } catch (Refusal _) {
            return "";
        }
    }

    private static String shapes(Problem problem) {
        return Words.say(
                "figures.shapes", problem.input().shape(), problem.weight().shape(), problem.outputShape());
    }

    private static String worksheet(WorksheetLayers layers, Paper paper) {
        String name = Words.say("figures.paper." + paper.word());
        return switch (layers) {
            case WorksheetLayers.Given _ -> Words.say("figures.worksheet", name);
            case WorksheetLayers.Drawn drawn -> Words.sayCount("figures.worksheet.drawn", drawn.count(), name);
        };
    }

    private static String of(FigureSpec spec, FigurePlan plan, FigureChoices choices) {
        Message size =
                new Message("figures.pixels", spec.size().width(), spec.size().height());
        long steps = plan.course().steps();
        return switch (plan.span()) {
            case MOMENT -> Words.say("figures.still", plan.step(), steps, size);
            case STEPS ->
                Words.say(
                        "figures.steps",
                        StepChoice.read(choices.stepsProperty().get()).of(steps).length,
                        size);
            case SHEET, WORKSHEET -> "";
            case RUN -> {
                Film film = spec.film(plan.course());
                yield Words.say("figures.film", film.frames(), film.seconds(), size);
            }
        };
    }
}
