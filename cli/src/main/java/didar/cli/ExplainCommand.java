package didar.cli;

import didar.extract.ActEvidence;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `didar explain`: how articles were read, stage by stage.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows how an article was read, stage by stage, with the place of everything in its text.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar explain samples/fa/fa-01-held-meeting.txt",
            "  didar explain --bidi off samples/ar/ar-05-call.txt | less",
            "",
            "Places are [start, end) in UTF-16 units of the text. Exit codes are those of 'didar read'."
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    InputOptions from = new InputOptions();

    @Mixin
    ScreenOptions look = new ScreenOptions();

    private final Surroundings surroundings;
    private final Supplier<Walk> reader;

    ExplainCommand(Surroundings surroundings, Supplier<Walk> reader) {
        this.surroundings = surroundings;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        var screens = look.screens(surroundings, false);
        Map<Statement, ActEvidence> evidence = new HashMap<>();
        boolean all = new Reading(surroundings, () -> explained(evidence))
                .read(from.inputs, from.reading(), dossier -> {
                    Screen screen = screens.get();
                    Explanation.write(dossier, evidence, look.dates(), screen);
                    surroundings.out().write(screen.toString().getBytes(StandardCharsets.UTF_8));
                    surroundings.out().flush();
                });
        return all ? 0 : 1;
    }

    /// Reads, and keeps of the last article what its acts were judged by.
    private Function<Article, Dossier> explained(Map<Statement, ActEvidence> evidence) {
        Walk walk = reader.get();
        return article -> {
            evidence.clear();
            return walk.read(article, evidence::put);
        };
    }
}
