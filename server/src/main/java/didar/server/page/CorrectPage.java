package didar.server.page;

import didar.correct.Change;
import didar.correct.Correction;
import didar.link.event.JoinedEvent;
import didar.link.event.Report;
import didar.link.event.When;
import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.DayRange;
import didar.query.Filed;
import didar.query.Whom;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.http.Form;
import didar.server.http.LocalAddress;
import didar.server.http.Parameters;
import didar.server.http.Problem;
import didar.server.http.RefusedException;
import didar.server.http.Status;
import didar.server.revision.Editing;
import didar.server.revision.Wish;
import didar.server.route.Seat;
import didar.store.Tied;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Where a correction is made: what is missing is asked for, what it means is shown, and then it is kept.
public record CorrectPage(Pages pages, Editing editing) {

    static final String PATH = "/correct";

    /// Fields of all kinds of wishes, and those of this page: that nobody is meant to be the speaker, and where to go
    /// on.
    static final List<String> FIELDS = fields();

    private static final String KIND = "kind";
    private static final String NOBODY = "nobody";
    private static final String THEN = "then";

    private static final int CHOICES = 40;
    /// Days before and after an event on which it may have been told of as another.
    private static final int NEAR = 7;

    /// Something to choose, and what says which it is.
    public record Choice(String value, String name, String more) {}

    /// What is missing.
    public sealed interface Missing {

        /// @param field of the wish
        /// @param typed a name that says nobody, or several
        record Who(String field, @Nullable String typed, List<Choice> choices, boolean orNobody) implements Missing {}

        record Which(String field, List<Choice> choices) implements Missing {}

        record Several(String field, List<Choice> choices) implements Missing {}

        record Name(String usual) implements Missing {}

        record Days(@Nullable String fault) implements Missing {}

        record EventStatus() implements Missing {}
    }

    /// What is shown.
    ///
    /// @param about whom or what it is about
    /// @param given what is known of the wish by now, a row for each field and value
    /// @param missing `null` where nothing is
    /// @param means what it would mean, in words; `null` as long as something is missing or it cannot be
    /// @param fault key of the words that tell why it cannot be; `null` where it can
    /// @param then where to go on
    public record Shown(
            Wish.Kind kind,
            List<Piece> about,
            List<Map.Entry<String, String>> given,
            @Nullable Missing missing,
            @Nullable List<Piece> means,
            @Nullable String fault,
            String then) {}

    private static List<String> fields() {
        Set<String> fields = new TreeSet<>(Set.of(KIND, NOBODY, THEN));
        for (Wish.Kind kind : Wish.Kind.values()) {
            fields.addAll(kind.fields());
        }
        return List.copyOf(fields);
    }

    Answer show(Asked asked, Seat seat) throws IOException {
        return page(asked, seat, asked.parameters());
    }

    Answer make(Asked asked, Seat seat) throws IOException {
        List<String> known = new ArrayList<>(FIELDS);
        known.add("reason");
        Parameters form = Form.of(asked, known.toArray(String[]::new));
        Wish wish = new Wish(kind(form), wished(kind(form), form));
        String then = then(form);
        Correction made;
        try {
            String reason = form.one("reason");
            made = editing.make(wish, reason == null ? "" : reason, seat, asked.visitor());
        } catch (RefusedException e) {
            return page(asked, seat, form);
        }
        return Answer.seeOther(then.isEmpty() ? CorrectionsPage.PATH + "#c" + made.no() : then);
    }

    private static Wish.Kind kind(Parameters parameters) {
        parameters.required(KIND);
        return Objects.requireNonNull(parameters.word(KIND, Wish.Kind.values(), Wish.Kind::word));
    }

    private static String then(Parameters parameters) {
        String then = parameters.one(THEN);
        return then == null ? "" : LocalAddress.of(then);
    }

    /// Of all fields those of the wish that have a value.
    private static Parameters wished(Wish.Kind kind, Parameters parameters) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String field : kind.fields()) {
            List<String> values = parameters.all(field);
            if (!values.isEmpty()) {
                fields.put(field, values);
            }
        }
        return new Parameters(fields);
    }

    private Answer page(Asked asked, Seat seat, Parameters given) throws IOException {
        Frame frame = pages.frame(Frame.Section.CORRECTIONS, asked);
        Casebook casebook = seat.casebook();
        var words = new CorrectionWords(frame, casebook);
        Wish.Kind kind = kind(given);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        kind.fields().forEach(field -> fields.put(field, given.all(field)));
        List<Piece> about = about(kind, given, words, casebook);
        Missing missing = missing(kind, given, fields, frame, words, casebook);
        List<Piece> means = null;
        String fault = null;
        Status status = Status.OK;
        if (missing == null) {
            try {
                Change change = editing.tried(new Wish(kind, wished(kind, new Parameters(fields))), seat);
                means = words.of(change);
            } catch (RefusedException e) {
                status = e.problem().status();
                fault = status == Status.CONFLICT ? "correct.contradicts" : "correct.cannot." + kind.word();
            }
        }
        return pages.page(
                status,
                "correct",
                frame,
                new Shown(kind, about, rows(kind, fields), missing, means, fault, then(given)));
    }

    private static List<Map.Entry<String, String>> rows(Wish.Kind kind, Map<String, List<String>> fields) {
        List<Map.Entry<String, String>> rows = new ArrayList<>();
        rows.add(Map.entry(KIND, kind.word()));
        fields.forEach((field, values) -> values.forEach(value -> rows.add(Map.entry(field, value))));
        return rows;
    }

    /// Whom or what the first field of a kind names.
    private static List<Piece> about(Wish.Kind kind, Parameters given, CorrectionWords words, Casebook casebook) {
        if (kind.fields().contains("identity")) {
            String id = given.required("identity");
            if (casebook.identity(id) == null) {
                throw none("identity", id);
            }
            return words.identity(id);
        }
        if (kind.fields().contains("event")) {
            String id = given.required("event");
            if (casebook.event(id) == null) {
                throw none("event", id);
            }
            return words.event(id);
        }
        String statement = given.required("statement");
        int mark = statement.lastIndexOf('#');
        Filed filed = mark <= 0 ? null : casebook.newest(statement.substring(0, mark));
        if (filed == null) {
            throw none("statement", statement);
        }
        String local = statement.substring(mark + 1);
        return filed.dossier().statements().stream()
                .filter(one -> one.id().equals(local))
                .findFirst()
                .map(one -> List.of(Piece.told(
                        filed.quote(one.content()).text(),
                        "/statements/" + filed.standing().no() + "/" + local)))
                .orElseThrow(() -> none("statement", statement));
    }

    private static RuntimeException none(String field, String value) {
        return new Problem(Status.NOT_FOUND, "the record has none that is called '" + value + "'", field).refused();
    }

    /// @param fields takes what was typed as what is meant by it
    private static @Nullable Missing missing(
            Wish.Kind kind,
            Parameters given,
            Map<String, List<String>> fields,
            Frame frame,
            CorrectionWords words,
            Casebook casebook) {
        return switch (kind) {
            case MERGE -> who("into", given, fields, false, frame, casebook);
            case RENAME ->
                given.one("name") == null
                        ? new Missing.Name(words.identity(given.required("identity"))
                                .getFirst()
                                .text())
                        : null;
            case SPLIT ->
                given.all("sources").isEmpty()
                        ? new Missing.Several("sources", articles(given.required("identity"), words, casebook))
                        : null;
            case JOIN ->
                given.one("into") == null
                        ? new Missing.Which("into", events(given.required("event"), words, casebook))
                        : null;
            case MOVE ->
                given.one("source") == null
                        ? new Missing.Which("source", reports(given.required("event"), words, casebook))
                        : null;
            case DATE -> days(given, fields, frame);
            case STATUS -> given.one("status") == null ? new Missing.EventStatus() : null;
            case SPEAKER -> given.truth(NOBODY) ? null : who("speaker", given, fields, true, frame, casebook);
            case NO_EVENT, NO_STATEMENT -> null;
        };
    }

    private static @Nullable Missing who(
            String field,
            Parameters given,
            Map<String, List<String>> fields,
            boolean orNobody,
            Frame frame,
            Casebook casebook) {
        String typed = given.one(field);
        if (typed == null) {
            return new Missing.Who(field, null, List.of(), orNobody);
        }
        if (casebook.identity(typed) != null) {
            return null;
        }
        fields.put(field, List.of());
        Whom whom = Whom.of(typed, casebook);
        List<Identity> likely = new ArrayList<>(whom.meant());
        likely.addAll(whom.others());
        List<Choice> choices = likely.stream()
                .limit(CHOICES)
                .map(identity -> new Choice(
                        identity.id(),
                        frame.naming().of(identity),
                        frame.words().of("kind", identity.kind()) + " · "
                                + String.join(
                                        frame.words().of("comma"),
                                        identity.names().stream()
                                                .limit(4)
                                                .map(name -> name.text())
                                                .toList())))
                .toList();
        return new Missing.Who(field, typed, choices, orNobody);
    }

    private static List<Choice> articles(String identity, CorrectionWords words, Casebook casebook) {
        Set<String> ids =
                casebook.lens().identitiesBehind(Set.of(casebook.lens().identity(identity)));
        List<Choice> choices = new ArrayList<>();
        for (long no : casebook.mentioning(ids)) {
            Filed filed = casebook.article(no);
            if (choices.size() < CHOICES && filed.speaksOf(ids)) {
                choices.add(article(filed, words));
            }
        }
        return choices;
    }

    private static List<Choice> reports(String event, CorrectionWords words, Casebook casebook) {
        JoinedEvent seen = casebook.event(event);
        return seen == null
                ? List.of()
                : seen.reports().stream()
                        .map(Report::source)
                        .distinct()
                        .map(casebook::newest)
                        .filter(Objects::nonNull)
                        .map(filed -> article(filed, words))
                        .toList();
    }

    private static Choice article(Filed filed, CorrectionWords words) {
        String day = filed.day() == null ? "" : words.frame().dates().day(filed.day());
        return new Choice(filed.article().source(), words.called(filed), day);
    }

    /// Events of somebody who took part in this, at about its time.
    private static List<Choice> events(String event, CorrectionWords words, Casebook casebook) {
        JoinedEvent seen = casebook.event(event);
        When when = seen == null ? null : seen.when();
        if (seen == null || when == null) {
            return List.of();
        }
        Set<String> parties = new TreeSet<>();
        seen.participants().stream().filter(party -> party.identified()).forEach(party -> parties.add(party.id()));
        List<Choice> choices = new ArrayList<>();
        casebook.events(
                new Tied.EventQuery(
                        parties.isEmpty() ? List.of() : List.of(parties),
                        when.first().minusDays(NEAR).toString(),
                        when.last().plusDays(NEAR).toString(),
                        Set.of(),
                        Set.of(),
                        false,
                        null,
                        CHOICES),
                other -> {
                    if (!other.id().equals(seen.id())) {
                        choices.add(new Choice(
                                other.id(),
                                words.called(other),
                                words.frame().words().of("status", other.status())));
                    }
                });
        return choices;
    }

    private static @Nullable Missing days(Parameters given, Map<String, List<String>> fields, Frame frame) {
        String first = given.one("first");
        if (first == null) {
            return new Missing.Days(null);
        }
        try {
            DayRange days = WrittenDays.of(first, frame.look().calendar());
            String last = given.one("last");
            DayRange to =
                    last == null ? days : WrittenDays.of(last, frame.look().calendar());
            fields.put("first", List.of(days.first().toString()));
            fields.put("last", List.of(to.last().toString()));
            return null;
        } catch (IllegalArgumentException | DateTimeException _) {
            fields.put("first", List.of());
            fields.put("last", List.of());
            return new Missing.Days(first);
        }
    }
}
