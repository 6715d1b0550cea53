package didar.cli;

import didar.link.event.When;
import didar.query.Meeting;
import didar.query.Meetings;
import didar.query.Named;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Mixin
    RecordOption record = new RecordOption();

    @Mixin
    ScreenOptions look = new ScreenOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final Surroundings surroundings;

    MeetingsCommand(Surroundings surroundings) {
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
        Meetings meetings = meetings(inquiry);
        return switch (list.format) {
            case TABLE -> {
                Screen screen = look.screens(surroundings, false).get();
                int found = meetings == null
                        ? 0
                        : meetings.each(
                                inquiry.casebook(), meeting -> MeetingView.write(meeting, look.dates(), screen));
                inquiry.print(screen);
                yield found;
            }
            case CSV -> {
                try (CsvRows rows = new CsvRows(
                        inquiry.out(),
                        "id",
                        "type",
                        "status",
                        "first_day",
                        "last_day",
                        "day_told",
                        "participants",
                        "participant_ids",
                        "roles",
                        "place",
                        "place_id",
                        "reports",
                        "outlets",
                        "sources",
                        "source",
                        "published",
                        "start",
                        "end",
                        "text")) {
                    yield meetings == null ? 0 : meetings.each(inquiry.casebook(), meeting -> row(rows, meeting));
                }
            }
            case JSON, JSONL -> {
                boolean lines = list.format == ListOptions.Format.JSONL;
                try (AnswerWriter answers =
                        lines ? AnswerWriter.lines(inquiry.out()) : AnswerWriter.list(inquiry.out())) {
                    yield meetings == null ? 0 : meetings.each(inquiry.casebook(), answers::write);
                }
            }
        };
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
                list.first(),
                list.last(),
                types,
                statuses,
                list.outlet,
                list.latest,
                null,
                list.most());
    }

    /// With the words that prove it in the first report.
    private static void row(CsvRows rows, Meeting meeting) {
        When when = meeting.event().when();
        Named place = meeting.place();
        Readout first = meeting.readouts().getFirst();
        Quote proof = first.proofs().getFirst();
        rows.row(
                meeting.event().id(),
                meeting.event().type().json(),
                Names.word(meeting.event().status()),
                when == null ? null : when.first(),
                when == null ? null : when.last(),
                when == null ? null : when.told(),
                joined(meeting, participant -> participant.who().name()),
                joined(meeting, participant -> participant.who().id()),
                joined(meeting, participant -> participant.role() == null ? null : Names.word(participant.role())),
                place == null ? null : place.name(),
                place == null ? null : place.id(),
                meeting.readouts().size(),
                distinct(meeting.readouts().stream().map(r -> r.report().outlet())),
                distinct(meeting.readouts().stream().map(r -> r.report().source())),
                first.report().source(),
                first.filed().published(),
                proof.start(),
                proof.end(),
                proof.text());
    }

    /// A place for each participant, empty where it is not known.
    private static String joined(Meeting meeting, Function<Participant, @Nullable String> what) {
        return meeting.participants().stream()
                .map(participant -> Objects.requireNonNullElse(what.apply(participant), ""))
                .collect(Collectors.joining(CsvRows.AND));
    }

    private static String distinct(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull).distinct().collect(Collectors.joining(CsvRows.AND));
    }
}
