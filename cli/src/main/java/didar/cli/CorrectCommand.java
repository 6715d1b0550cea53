package didar.cli;

import didar.correct.Change;
import didar.correct.Correction;
import didar.correct.Corrections;
import didar.query.DayRange;
import didar.query.Desk;
import didar.record.Event;
import didar.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `didar correct`: what somebody knows better than what was read.
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        description = {
            "Keeps a correction in the record. Nothing that was read is changed: answers are seen through the corrections,",
            "also when articles are read anew, until one is undone."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar correct merge 4c52efe5b29a7c52 zarif --reason \"another spelling\"",
            "  didar correct split 4c52efe5b29a7c52 --in irna-52 --in isna-7 --name \"علی کریمی (فوتبال)\"",
            "  didar correct date ev-1f0c9e2ab3d4 2016-05-02",
            "  didar correct speaker irna-52#s3 zarif",
            "  didar corrections                 lists them; 'didar corrections undo 3' takes one back",
            "",
            "Ids are those that 'didar who', 'didar meetings' and 'didar statements' show.",
            "Exit codes: 0 done, 1 it failed or cannot be, 2 wrong usage."
        })
final class CorrectCommand implements Runnable {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    CorrectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what is to be corrected?");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Two people, bodies, places or groups are one.",
            footer = "%nExample: didar correct merge 4c52efe5b29a7c52 zarif")
    int merge(
            @Mixin CorrectionOptions how,
            @Parameters(paramLabel = "ID", description = "Who is seen no more.") String id,
            @Parameters(paramLabel = "INTO", description = "Whom it is.") String into)
            throws IOException {
        return make(how, desk -> desk.merge(id, into));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Some articles mean somebody else: another one by the same name.",
            footer =
                    "%nExample: didar correct split 4c52efe5b29a7c52 --in irna-52 --in isna-7 --name \"کریمی (فوتبال)\"")
    int split(
            @Mixin CorrectionOptions how,
            @Parameters(paramLabel = "ID", description = "Who is meant by the other articles.") String id,
            @Option(
                            names = "--in",
                            required = true,
                            paramLabel = "SOURCE",
                            description = "An article that means another.")
                    List<String> sources,
            @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "What to call the other.")
                    String name,
            @Option(
                            names = "--to",
                            paramLabel = "ID",
                            defaultValue = "",
                            description = "Whom they mean, where that is somebody known.")
                    String to)
            throws IOException {
        return make(how, desk -> desk.split(id, sources, to, name));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Somebody has another name; the others still find him.",
            footer = "%nExample: didar correct rename 4c52efe5b29a7c52 \"آلکساندر لاورنتیف\"")
    int rename(
            @Mixin CorrectionOptions how,
            @Parameters(paramLabel = "ID") String id,
            @Parameters(paramLabel = "NAME", description = "Under which to show him.") String name)
            throws IOException {
        return make(how, desk -> desk.rename(id, name));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "An event was on another day.",
            footer = "%nExample: didar correct date ev-1f0c9e2ab3d4 2016-05-02 2016-05-03")
    int date(
            @Mixin CorrectionOptions how,
            @Parameters(paramLabel = "EVENT") String event,
            @Parameters(
                            paramLabel = "DAY",
                            converter = DayRangeConverter.class,
                            description = "Day, month or year, as 2016-05-02.")
                    DayRange first,
            @Parameters(
                            paramLabel = "LAST",
                            arity = "0..1",
                            converter = DayRangeConverter.class,
                            description = "The last day, where it was on several.")
                    @Nullable
                    DayRange last)
            throws IOException {
        return make(how, desk -> desk.days(event, first.first(), (last == null ? first : last).last()));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "What became of an event.",
            footer = "%nExample: didar correct status ev-1f0c9e2ab3d4 cancelled")
    int status(
            @Mixin CorrectionOptions how,
            @Parameters(paramLabel = "EVENT") String event,
            @Parameters(paramLabel = "STATUS", description = "${COMPLETION-CANDIDATES}.") Event.Status status)
            throws IOException {
        return make(how, desk -> desk.status(event, status));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Somebody else says a statement.",
            footer = "%nExample: didar correct speaker irna-52#s3 zarif")
    int speaker(
            @Mixin CorrectionOptions how,
            @Parameters(paramLabel = "STATEMENT", description = "Source of the article, # and id of the statement.")
                    String statement,
            @Parameters(
                            paramLabel = "ID",
                            arity = "0..1",
                            defaultValue = "",
                            description = "Who says it; without it nobody can tell.")
                    String id)
            throws IOException {
        return make(how, desk -> desk.speaker(statement, id));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "What was taken for a statement or an event is none.",
            footer = "%nExamples: didar correct hide irna-52#s3%n          didar correct hide ev-1f0c9e2ab3d4")
    int hide(
            @Mixin CorrectionOptions how,
            @Parameters(
                            paramLabel = "WHAT",
                            description = "Id of an event, or source of an article, # and id of a statement.")
                    String what)
            throws IOException {
        return make(how, desk -> desk.none(what));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Two events are one.",
            footer = "%nExample: didar correct join ev-9b1d2c3e4f50 ev-1f0c9e2ab3d4")
    int join(
            @Mixin CorrectionOptions how,
            @Parameters(paramLabel = "EVENT", description = "Which is seen no more.") String event,
            @Parameters(paramLabel = "INTO", description = "Which it is.") String into)
            throws IOException {
        return make(how, desk -> desk.join(event, into));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "What an article reports belongs to another event.",
            footer = "%nExample: didar correct move ev-1f0c9e2ab3d4 irna-52 ev-9b1d2c3e4f50")
    int move(
            @Mixin CorrectionOptions how,
            @Parameters(paramLabel = "EVENT", description = "To which it does not belong.") String event,
            @Parameters(paramLabel = "SOURCE", description = "The article.") String source,
            @Parameters(
                            paramLabel = "TO",
                            arity = "0..1",
                            defaultValue = "",
                            description = "To which it belongs; without it, to one that no other tells of.")
                    String to)
            throws IOException {
        return make(how, desk -> desk.move(event, source, to));
    }

    private interface Request {
        Change at(Desk desk) throws IOException;
    }

    private int make(CorrectionOptions how, Request request) throws IOException {
        Change change;
        try (Inquiry inquiry = Inquiry.open(how.record, surroundings, spec)) {
            change = request.at(new Desk(inquiry.casebook()));
        }
        String by = how.author.name(surroundings.environment());
        Correction made;
        try (Store store = Store.open(how.record.location(surroundings, spec), Store.Access.CORRECT)) {
            Corrections corrections = new Corrections(store);
            long no = corrections.make(change, Moment.now(), by, how.reason);
            made = corrections.all().stream()
                    .filter(correction -> correction.no() == no)
                    .findFirst()
                    .orElseThrow();
        }
        var look = new ScreenOptions();
        Screen screen = look.screens(surroundings, false).get();
        CorrectionView.write(made, look.dates(), screen);
        surroundings.out().write(screen.toString().getBytes(StandardCharsets.UTF_8));
        surroundings.out().flush();
        return 0;
    }
}
