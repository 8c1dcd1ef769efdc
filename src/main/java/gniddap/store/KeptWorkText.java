package gniddap.store;

import gniddap.engine.Problem;
import java.nio.file.Path;
import java.util.Optional;

/// A kept work as JSON.
final class KeptWorkText {
    private KeptWorkText() {}

    static String of(KeptWork work) {
        String file = work.file().map(Path::toString).map(JsonString::of).orElse("null");
        return "{\n\"title\": " + JsonString.of(work.title()) + ",\n\"file\": " + file + ",\n\"problem\": "
                + ProblemText.of(work.problem()) + "}\n";
    }

    static KeptWork read(String text, String source) {
        Fields fields = Fields.lenient(source, "work", JsonText.read(text, source));
        String title = fields.text("title", fields.need("title"));
        Problem problem = ProblemReader.read(source, title, fields.need("problem"));
        Optional<Path> file =
                fields.find("file").map(value -> fields.text("file", value)).flatMap(SettingsText::path);
        return new KeptWork(title, file, problem);
    }
}
