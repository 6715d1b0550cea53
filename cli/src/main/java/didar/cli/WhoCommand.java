package didar.cli;

import static didar.cli.Screen.piece;

import didar.cli.Screen.Style;
import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.Whom;
import didar.query.json.AnswerWriter;
import didar.query.who.Portrait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `didar who`: all that a record tells of one person, body or place.
@Command(
        name = "who",
        mixinStandardHelpOptions = true,
        description = "Tells of one person: offices through time, meetings, statements, and by whose reports.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar who Zarif",
            "  didar who «عادل الجبير» --calendar islamic",
            "  didar who --id sergei-lavrov --format json",
            "",
            "The name may be in Persian, Arabic or Latin letters. Where several have it, they are listed with their ids.",
            "Exit codes: 0 done, also where nothing was found, 1 it failed, 2 wrong usage."
        })
final class WhoCommand implements Callable<Integer> {

    /// Meetings and statements that are shown.
    private static final int LATEST = 10;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Who is asked for.")
    List<String> name = List.of();

    @Option(names = "--id", paramLabel = "ID", description = "Who is asked for, by the id of the record.")
    String id = "";

    @Option(names = "--all", description = "All meetings and statements, not the latest ten.")
    boolean all;

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;

    WhoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String asked = NameArgument.of(id.isEmpty() ? name : List.of(id), spec);
        try (Inquiry inquiry = Inquiry.open(answer.record, surroundings, spec)) {
            Whom whom = Whom.of(asked, inquiry.casebook());
            List<Identity> told = told(whom.meant(), inquiry.casebook());
            if (whom.meant().isEmpty()) {
                inquiry.tell("nobody is known as '" + asked + "'");
            } else if (told.isEmpty()) {
                inquiry.tell(String.join(" or ", Inquiry.candidates(whom.meant())) + " is known, but in no article");
            } else if (told.size() > 1) {
                candidates(told, inquiry);
            } else {
                portrait(told.getFirst(), inquiry);
            }
        }
        return 0;
    }

    /// Those of whom articles speak.
    private static List<Identity> told(List<Identity> meant, Casebook casebook) {
        List<Identity> told = new ArrayList<>();
        for (Identity identity : meant) {
            if (!casebook.mentioning(Set.of(identity.id())).isEmpty()) {
                told.add(identity);
            }
        }
        return told;
    }

    private void candidates(List<Identity> told, Inquiry inquiry) throws IOException {
        inquiry.tell("several have this name: --id takes one");
        if (answer.isJson()) {
            try (AnswerWriter answers = AnswerWriter.lines(inquiry.out())) {
                answers.write(told);
            }
            return;
        }
        Screen screen = inquiry.screen(answer.look);
        for (Identity identity : told) {
            int articles = inquiry.casebook().mentioning(Set.of(identity.id())).size();
            var facts = new Facts();
            facts.add(identity.names().getFirst().text());
            facts.add(Names.word(identity.kind()));
            facts.add(identity.country());
            facts.add(articles == 1 ? "1 article" : articles + " articles");
            var line = new ArrayList<>(List.of(piece(identity.id(), Style.NAME), piece("·")));
            line.addAll(facts.pieces(Style.PLAIN));
            screen.line(0, line);
        }
        inquiry.print(screen);
    }

    private void portrait(Identity identity, Inquiry inquiry) throws IOException {
        int latest = all || answer.isJson() ? Integer.MAX_VALUE : LATEST;
        Portrait portrait = Portrait.of(identity, inquiry.casebook(), latest, latest);
        if (answer.isJson()) {
            try (AnswerWriter answers = AnswerWriter.lines(inquiry.out())) {
                answers.write(portrait);
            }
        } else {
            Screen screen = inquiry.screen(answer.look);
            new PortraitView(portrait, answer.look.dates(), screen).write();
            inquiry.print(screen);
        }
    }
}
