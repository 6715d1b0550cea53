package didar.cli;

import didar.link.event.JoinedEvent;
import didar.query.compare.Comparison;
import didar.query.json.AnswerWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `didar compare`: the accounts of one event side by side.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Lays the accounts of one meeting side by side.",
            "Who took part, what was on the agenda, who said what, what one account has and the other has not, what",
            "copies changed in the wording, and who reported first."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar meetings --who لافروف --format jsonl | jq -r .id",
            "  didar compare ev-1f0c9e2ab3d4",
            "  didar compare ev-1f0c9e2ab3d4 --format json",
            "",
            "An account is what the media of one country have from one source; copies are folded into their original.",
            "Exit codes: 0 done, also where nothing was found, 1 it failed, 2 wrong usage."
        })
final class CompareCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EVENT", description = "Its id, as 'didar meetings' tells it.")
    String event = "";

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Inquiry inquiry = Inquiry.open(answer.record, surroundings, spec)) {
            JoinedEvent found = inquiry.casebook().event(event);
            if (found == null) {
                inquiry.tell("the record has no event " + event + "; 'didar meetings' lists them with their ids");
                return 0;
            }
            Comparison comparison = Comparison.of(found, inquiry.casebook(), new PressesOfArchive());
            if (answer.isJson()) {
                try (AnswerWriter answers = AnswerWriter.lines(inquiry.out())) {
                    answers.write(comparison);
                }
            } else {
                Screen screen = inquiry.screen(answer.look);
                new ComparisonView(comparison, answer.look.dates(), screen).write();
                inquiry.print(screen);
            }
        }
        return 0;
    }
}
