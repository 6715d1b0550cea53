package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Piece;
import didar.cli.Screen.Style;
import didar.query.Saying;
import didar.query.Whom;
import didar.query.json.AnswerWriter;
import didar.query.position.Positions;
import didar.query.position.Reversal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `didar positions`: what somebody said in time, and which statements may go back on each other.
@Command(
        name = "positions",
        mixinStandardHelpOptions = true,
        description = {
            "Lists statements of one person in time, and pairs that may go back on each other side by side.",
            "A pair is a suggestion to read both, no finding. As JSON the pairs alone are written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar positions «لافروف» --about سوریه",
            "  didar positions zarif --about مذاکرات",
            "  didar positions adel-al-jubeir --format json",
            "",
            "--about takes a name; where nobody has it, statements with these words.",
            "Exit codes: 0 done, also where nothing was found, 1 it failed, 2 wrong usage."
        })
final class PositionsCommand implements Callable<Integer> {

    private static final int PAIRS = 20;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Who spoke.")
    List<String> name = List.of();

    @Option(names = "--about", paramLabel = "NAME|WORDS", description = "About whom, or with which words.")
    @Nullable
    String about;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many of the latest statements are listed on the screen (default: ${DEFAULT-VALUE}).")
    int limit = 50;

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;

    PositionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String asked = NameArgument.of(name, spec);
        try (Inquiry inquiry = Inquiry.open(answer.record, surroundings, spec)) {
            Set<String> speakers = inquiry.ids(asked);
            if (about != null
                    && !speakers.isEmpty()
                    && !Whom.of(about, inquiry.casebook()).meant().isEmpty()) {
                inquiry.ids(about);
            }
            Positions positions = Positions.of(speakers, about, PAIRS, inquiry.casebook());
            write(positions.sayings(), positions.reversals(), inquiry);
            inquiry.tell(String.format(
                    Locale.ROOT,
                    "%,d statements, %,d pairs to look at",
                    positions.sayings().size(),
                    positions.reversals().size()));
        }
        return 0;
    }

    private void write(List<Saying> sayings, List<Reversal> reversals, Inquiry inquiry) throws IOException {
        if (answer.isJson()) {
            try (AnswerWriter answers = AnswerWriter.list(inquiry.out())) {
                reversals.forEach(answers::write);
            }
            return;
        }
        Screen screen = inquiry.screen(answer.look);
        if (!sayings.isEmpty()) {
            screen.heading("Statements, the earliest first");
            screen.blank();
            sayings.subList(Math.max(0, sayings.size() - limit), sayings.size())
                    .forEach(saying -> SayingView.write(1, saying, answer.look.dates(), screen));
        }
        if (!reversals.isEmpty()) {
            screen.heading("Suggestions: statements that may go back on each other");
            reversals.forEach(reversal -> write(reversal, screen));
        }
        inquiry.print(screen);
    }

    private void write(Reversal reversal, Screen screen) {
        screen.blank();
        List<Piece> line = new ArrayList<>();
        line.add(piece(String.format(Locale.ROOT, "%.2f", reversal.score()), Style.OPEN));
        if (reversal.target() != null) {
            line.add(piece("on"));
            line.add(piece(reversal.target().shown(), Style.NAME));
        }
        var why = new Facts();
        why.add(reversal.stances() ? "for and against" : null);
        why.add(
                reversal.acts() > 0
                        ? Names.word(reversal.earlier().statement().act()) + ", then "
                                + Names.word(reversal.later().statement().act())
                        : null);
        why.add(
                reversal.words() > 0
                        ? String.format(Locale.ROOT, "%.0f %% of the words in common", 100 * reversal.words())
                        : null);
        line.add(piece("·"));
        line.addAll(why.pieces(Style.DIM));
        screen.line(1, line);
        SayingView.write(3, reversal.earlier(), answer.look.dates(), screen);
        SayingView.write(3, reversal.later(), answer.look.dates(), screen);
    }
}
