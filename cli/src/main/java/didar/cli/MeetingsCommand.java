package didar.cli;

import didar.cli.CsvRows.Column;
import didar.link.event.Report;
import didar.link.event.When;
import didar.query.Meeting;
import didar.query.Meetings;
import didar.query.Participant;
import didar.query.Quote;
import didar.query.Readout;
import didar.query.json.AnswerWriter;
import didar.record.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `didar meetings`: the events of a record, one row however many reports.
@Command(
        name = "meetings",
        mixinStandardHelpOptions = true,
        description = "Lists meetings, calls, visits and letters of the record, one row however many reports.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  didar meetings --who لافروف --with ظریف --from 2015",
            "  didar meetings --place Moscow --type visit --latest --calendar persian",
            "  didar meetings --status cancelled --format csv > cancelled.csv",
            "  didar meetings --format json | jq '.[0].reports'",
            "",
            "Names may be in Persian, Arabic or Latin letters, or ids of the record.",
            "Exit codes: 0 done, also where nothing was found, 1 it failed, 2 wrong usage."
        })
final class MeetingsCommand implements Callable<Integer> {

    /// With the words that prove it in the first report.
    private static final List<Column<Meeting>> COLUMNS = List.of(
            new Column<>("id", meeting -> meeting.event().id()),
            new Column<>("type", meeting -> meeting.event().type().json()),
            new Column<>("status", meeting -> Names.word(meeting.event().status())),
            new Column<>("first_day", meeting -> when(meeting, When::first)),
            new Column<>("last_day", meeting -> when(meeting, When::last)),
            new Column<>("day_told", meeting -> when(meeting, When::told)),
            new Column<>(
                    "participants",
                    meeting -> participants(meeting, one -> one.who().name())),
            new Column<>(
                    "participant_ids",
                    meeting -> participants(meeting, one -> one.who().id())),
            new Column<>(
                    "roles",
                    meeting -> participants(meeting, one -> one.role() == null ? null : Names.word(one.role()))),
            new Column<>(
                    "place",
                    meeting -> meeting.place() == null ? null : meeting.place().name()),
            new Column<>(
                    "place_id",
                    meeting -> meeting.place() == null ? null : meeting.place().id()),
            new Column<>("reports", meeting -> meeting.readouts().size()),
            new Column<>("outlets", meeting -> reports(meeting, Report::outlet)),
            new Column<>("sources", meeting -> reports(meeting, Report::source)),
            new Column<>("source", meeting -> first(meeting).report().source()),
            new Column<>("published", meeting -> first(meeting).filed().published()),
            new Column<>("start", meeting -> proof(meeting).start()),
            new Column<>("end", meeting -> proof(meeting).end()),
            new Column<>("text", meeting -> proof(meeting).text()),
            new Column<>("corrections", meeting -> CsvRows.joined(meeting.corrections().stream(), String::valueOf)));

    private static final Listing<Meeting> LISTING = new Listing<>(MeetingView::write, COLUMNS, AnswerWriter::write);

    @Option(names = "--who", paramLabel = "NAME", arity = "1..*", description = "Who took part; of several all.")
    List<String> who = List.of();

    @Option(names = "--with", paramLabel = "NAME", description = "Who took part beside them.")
    @Nullable
    String with;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            converter = FindCommand.TypeConverter.class,
            description = "meeting, call, visit, summit, letter, agreement, statement-joint.")
    Set<Event.Type> types = Set.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "held, planned, cancelled, denied, proposed.")
    Set<Event.Status> statuses = Set.of();

    @Option(names = "--place", paramLabel = "NAME", description = "Where it was.")
    @Nullable
    String place;

    @Mixin
    ListOptions list = new ListOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;

    MeetingsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Inquiry inquiry = Inquiry.open(list.record, surroundings, spec)) {
            Meetings meetings = meetings(inquiry);
            LISTING.write(meetings == null ? null : meetings::each, list, inquiry);
        }
        return 0;
    }

    /// `null` where somebody is asked for whom nobody knows.
    private @Nullable Meetings meetings(Inquiry inquiry) {
        List<Set<String>> parties = new ArrayList<>();
        List<String> names = new ArrayList<>(who);
        if (with != null) {
            names.add(with);
        }
        names.forEach(name -> parties.add(inquiry.ids(name)));
        Set<String> places = place == null ? Set.of() : new HashSet<>(inquiry.ids(place));
        if (parties.stream().anyMatch(Set::isEmpty) || place != null && places.isEmpty()) {
            return null;
        }
        return new Meetings(
                parties,
                places,
                list.days.first(),
                list.days.last(),
                types,
                statuses,
                list.days.outlet,
                list.latest,
                null,
                list.most());
    }

    private static @Nullable Object when(Meeting meeting, Function<When, @Nullable Object> what) {
        When when = meeting.event().when();
        return when == null ? null : what.apply(when);
    }

    private static String participants(Meeting meeting, Function<Participant, @Nullable String> what) {
        return CsvRows.joined(meeting.participants().stream(), what);
    }

    private static String reports(Meeting meeting, Function<Report, @Nullable String> what) {
        return CsvRows.joined(
                meeting.readouts().stream()
                        .map(readout -> what.apply(readout.report()))
                        .filter(Objects::nonNull)
                        .distinct(),
                value -> value);
    }

    private static Readout first(Meeting meeting) {
        return meeting.readouts().getFirst();
    }

    private static Quote proof(Meeting meeting) {
        return first(meeting).proofs().getFirst();
    }
}
