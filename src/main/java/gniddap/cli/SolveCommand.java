package gniddap.cli;

import gniddap.engine.Recipe;
import gniddap.engine.Recipes;
import gniddap.engine.Refusal;
import gniddap.words.Words;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `solve`: the layers that make an output of a wanted size.
final class SolveCommand implements Command {
    private static final long NONE = -1;

    @Override
    public CommandSpec spec() {
        return new Options("gniddap solve", Words.say("cli.solve.description"))
                .value("--input", "N", Words.say("cli.solve.input"))
                .value("--output", "N", Words.say("cli.solve.output"))
                .value("--factor", "N", Words.say("cli.solve.factor"))
                .flag("--json", Words.say("cli.solve.json"))
                .examples("  gniddap solve --input 3 --output 7", "  gniddap solve --factor 2 --json")
                .withHelp();
    }

    @Override
    public void run(ParseResult parsed, Console console) {
        List<Recipe> recipes = search(new Arguments(parsed));
        if (parsed.hasMatchedOption("--json")) {
            printJson(recipes, console);
        } else if (recipes.isEmpty()) {
            console.out().println(Words.say("cli.solve.none"));
        } else {
            console.out().println(Words.say("cli.solve.head"));
            recipes.forEach(recipe -> console.out().println(row(recipe)));
        }
    }

    private static List<Recipe> search(Arguments arguments) {
        int input = size(arguments, "--input");
        int output = size(arguments, "--output");
        int factor = size(arguments, "--factor");
        if (output != NONE && factor != NONE) {
            throw new Refusal("cli.solve.refused.both");
        }
        if (output == NONE && factor == NONE) {
            throw new Refusal("cli.solve.refused.neither");
        }
        if (output != NONE && input == NONE) {
            throw new Refusal("cli.refused.needed", "--input");
        }
        if (output != NONE) {
            return Recipes.sizes(input, output);
        }
        return input == NONE ? Recipes.factor(factor) : Recipes.times(input, factor);
    }

    private static int size(Arguments arguments, String option) {
        long size = arguments.whole(option, NONE);
        return !arguments.has(option) ? (int) NONE : Math.clamp(size, 0, Integer.MAX_VALUE);
    }

    private static String row(Recipe recipe) {
        String even = recipe.overlap().isEven() ? Words.say("cli.solve.even") : Words.say("cli.solve.uneven");
        return "%6d %7d %8d %15d %9d  %s"
                .formatted(
                        recipe.kernel(),
                        recipe.stride(),
                        recipe.padding(),
                        recipe.outputPadding(),
                        recipe.dilation(),
                        even);
    }

    private static void printJson(List<Recipe> recipes, Console console) {
        console.out().print("[");
        for (int n = 0; n < recipes.size(); n++) {
            console.out().print((n == 0 ? "" : ",\n ") + json(recipes.get(n)));
        }
        console.out().println("]");
    }

    private static String json(Recipe recipe) {
        return "{\"kernel\":%d,\"stride\":%d,\"padding\":%d,\"output_padding\":%d,\"dilation\":%d,\"even\":%s}"
                .formatted(
                        recipe.kernel(),
                        recipe.stride(),
                        recipe.padding(),
                        recipe.outputPadding(),
                        recipe.dilation(),
                        recipe.overlap().isEven());
    }
}
