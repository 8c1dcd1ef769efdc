package gniddap.cli;

import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.words.Words;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `presets`: lists the problems that ship with the program.
final class PresetsCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new Options("gniddap presets", Words.say("cli.presets.description"))
                .flag("--json", Words.say("cli.presets.json"))
                .withHelp();
    }

    @Override
    public void run(ParseResult parsed, Console console) throws IOException {
        List<Preset> presets = Presets.all();
        if (parsed.hasMatchedOption("--json")) {
            printJson(presets, console);
        } else {
            print(presets, console);
        }
    }

    private static void print(List<Preset> presets, Console console) {
        int longest =
                presets.stream().mapToInt(preset -> preset.id().length()).max().orElse(0);
        String kind = "";
        for (Preset preset : presets) {
            if (!preset.kind().equals(kind)) {
                kind = preset.kind();
                console.out().println(preset.kindName());
            }
            String gap = " ".repeat(longest - preset.id().length() + 2);
            console.out().println("  " + preset.id() + gap + preset.sentence());
        }
    }

    private static void printJson(List<Preset> presets, Console console) throws IOException {
        for (int n = 0; n < presets.size(); n++) {
            Preset preset = presets.get(n);
            console.out().print(n == 0 ? "[{\"id\":" : ",\n {\"id\":");
            JsonLine line = new JsonLine(console.out());
            line.text(preset.id());
            console.out().print(",\"kind\":");
            line.text(preset.kind());
            console.out().print(",\"name\":");
            line.text(preset.name());
            console.out().print(",\"sentence\":");
            line.text(preset.sentence());
            console.out().print("}");
        }
        console.out().println("]");
    }
}
