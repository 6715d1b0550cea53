package didar.cli;

import didar.cli.CsvRows.Column;
import didar.query.Named;
import didar.query.Saying;
import didar.query.Sayings;
import didar.query.json.AnswerWriter;
import didar.record.Act;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

    private static final List<Column<Saying>> COLUMNS = List.of(
            new Column<>("source", saying -> saying.filed().article().source()),
            new Column<>("id", saying -> saying.statement().id()),
            new Column<>("outlet", saying -> saying.filed().article().outlet()),
            new Column<>("published", saying -> saying.filed().published()),
            new Column<>(
                    "language", saying -> saying.filed().article().language().tag()),
            new Column<>("speaker", saying -> name(saying.speaker())),
            new Column<>("speaker_id", saying -> id(saying.speaker())),
            new Column<>("via", saying -> name(saying.via())),
            new Column<>("via_id", saying -> id(saying.via())),
            new Column<>("addressee", saying -> name(saying.addressee())),
            new Column<>("addressee_id", saying -> id(saying.addressee())),
            new Column<>("act", saying -> Names.word(saying.statement().act())),
            new Column<>("mode", saying -> Names.word(saying.statement().mode())),
            new Column<>(
                    "about", saying -> targets(saying, target -> target.who().name())),
            new Column<>(
                    "about_ids",
                    saying -> targets(saying, target -> target.who().id())),
            new Column<>("stances", saying -> targets(saying, target -> Names.word(target.stance()))),
            new Column<>("event", Saying::event),
            new Column<>("start", saying -> saying.content().start()),
            new Column<>("end", saying -> saying.content().end()),
            new Column<>("text", saying -> saying.content().text()),
            new Column<>("corrections", saying -> CsvRows.joined(saying.corrections().stream(), String::valueOf)));

    private static final Listing<Saying> LISTING = new Listing<>(SayingView::write, COLUMNS, AnswerWriter::write);

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

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;

    StatementsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Inquiry inquiry = Inquiry.open(list.record, surroundings, spec)) {
            Sayings sayings = sayings(inquiry);
            LISTING.write(sayings == null ? null : sayings::each, list, inquiry);
        }
        return 0;
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
                list.days.first(),
                list.days.last(),
                list.days.outlet,
                list.latest,
                null,
                list.most());
    }

    private static @Nullable String name(@Nullable Named who) {
        return who == null ? null : who.name();
    }

    private static @Nullable String id(@Nullable Named who) {
        return who == null ? null : who.id();
    }

    private static String targets(Saying saying, Function<Saying.Target, @Nullable String> what) {
        return CsvRows.joined(saying.about().stream(), what);
    }
}
