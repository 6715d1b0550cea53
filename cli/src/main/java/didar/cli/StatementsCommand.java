package didar.cli;

import didar.query.Named;
import didar.query.Quote;
import didar.query.Saying;
import didar.query.Sayings;
import didar.query.json.AnswerWriter;
import didar.record.Act;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `didar statements`: who said what to whom about whom.
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Lists statements of the record: who said what, to whom, about whom, and where it stands.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar statements --who ظریف --about عربستان --from 2015",
            "  didar statements --act deny,reject --about iaea --latest",
            "  didar statements --event ev-1f0c9e2ab3d4 --format csv",
            "",
            "Names may be in Persian, Arabic or Latin letters, or ids of the record. Days are those of publication.",
            "Exit codes: 0 done, also where nothing was found, 1 it failed, 2 wrong usage."
        })
final class StatementsCommand implements Callable<Integer> {

    @Option(names = "--who", paramLabel = "NAME", arity = "1..*", description = "Who said it; of several any.")
    List<String> who = List.of();

    @Option(names = "--about", paramLabel = "NAME", arity = "1..*", description = "About whom; of several any.")
    List<String> about = List.of();

    @Option(
            names = "--act",
            paramLabel = "ACT",
            split = ",",
            description = "What it does: demand, deny, thank …; a wrong one lists all.")
    Set<Act> acts = Set.of();

    @Option(names = "--event", paramLabel = "ID", split = ",", description = "Said in a meeting of this id.")
    Set<String> events = Set.of();

    @Mixin
    ListOptions list = new ListOptions();

    @Mixin
    RecordOption record = new RecordOption();

    @Mixin
    ScreenOptions look = new ScreenOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;

    StatementsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Inquiry inquiry = Inquiry.open(record, surroundings, spec)) {
            inquiry.tellFound(list(inquiry), list.most());
        }
        return 0;
    }

    /// @return how many
    private int list(Inquiry inquiry) throws IOException {
        Sayings sayings = sayings(inquiry);
        return switch (list.format) {
            case TABLE -> {
                Screen screen = look.screens(surroundings, false).get();
                int found = sayings == null
                        ? 0
                        : sayings.each(inquiry.casebook(), saying -> SayingView.write(saying, look.dates(), screen));
                inquiry.print(screen);
                yield found;
            }
            case CSV -> {
                try (CsvRows rows = new CsvRows(
                        inquiry.out(),
                        "source",
                        "id",
                        "outlet",
                        "published",
                        "language",
                        "speaker",
                        "speaker_id",
                        "via",
                        "via_id",
                        "addressee",
                        "addressee_id",
                        "act",
                        "mode",
                        "about",
                        "about_ids",
                        "stances",
                        "event",
                        "start",
                        "end",
                        "text")) {
                    yield sayings == null ? 0 : sayings.each(inquiry.casebook(), saying -> row(rows, saying));
                }
            }
            case JSON, JSONL -> {
                boolean lines = list.format == ListOptions.Format.JSONL;
                try (AnswerWriter answers =
                        lines ? AnswerWriter.lines(inquiry.out()) : AnswerWriter.list(inquiry.out())) {
                    yield sayings == null ? 0 : sayings.each(inquiry.casebook(), answers::write);
                }
            }
        };
    }

    /// `null` where somebody is asked for whom nobody knows.
    private @Nullable Sayings sayings(Inquiry inquiry) {
        Set<String> speakers = inquiry.ids(who);
        Set<String> targets = inquiry.ids(about);
        if (!who.isEmpty() && speakers.isEmpty() || !about.isEmpty() && targets.isEmpty()) {
            return null;
        }
        return new Sayings(
                speakers,
                targets,
                acts,
                events,
                list.first(),
                list.last(),
                list.outlet,
                list.latest,
                null,
                list.most());
    }

    private static void row(CsvRows rows, Saying saying) {
        Quote content = saying.content();
        var filed = saying.filed();
        rows.row(
                filed.article().source(),
                saying.statement().id(),
                filed.article().outlet(),
                filed.published(),
                filed.article().language().tag(),
                name(saying.speaker()),
                id(saying.speaker()),
                name(saying.via()),
                id(saying.via()),
                name(saying.addressee()),
                id(saying.addressee()),
                Names.word(saying.statement().act()),
                Names.word(saying.statement().mode()),
                joined(saying, target -> target.who().name()),
                joined(saying, target -> target.who().id()),
                joined(saying, target -> Names.word(target.stance())),
                saying.event(),
                content.start(),
                content.end(),
                content.text());
    }

    private static @Nullable String name(@Nullable Named who) {
        return who == null ? null : who.name();
    }

    private static @Nullable String id(@Nullable Named who) {
        return who == null ? null : who.id();
    }

    private static String joined(Saying saying, Function<Saying.Target, @Nullable String> what) {
        return saying.about().stream()
                .map(target -> Objects.requireNonNullElse(what.apply(target), ""))
                .collect(Collectors.joining(CsvRows.AND));
    }
}
