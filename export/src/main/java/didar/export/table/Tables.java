package didar.export.table;

import static didar.export.Naming.word;
import static didar.export.table.Column.day;
import static didar.export.table.Column.text;
import static didar.export.table.Column.truth;
import static didar.export.table.Column.whole;

import didar.export.Kept;
import didar.export.Naming;
import didar.export.Occurrence;
import didar.export.Proof;
import didar.export.table.Rows.AboutRow;
import didar.export.table.Rows.MentionRow;
import didar.export.table.Rows.NameRow;
import didar.export.table.Rows.OfficeRow;
import didar.export.table.Rows.ParticipantRow;
import didar.export.table.Rows.ReportRow;
import didar.export.table.Rows.StatementRow;
import didar.export.table.Rows.TenureRow;
import didar.link.event.Party;
import didar.link.event.When;
import didar.link.who.Identity;
import didar.link.who.Wikidata;
import didar.record.Article;
import didar.record.Published;
import didar.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables of the export. Each but those of identities leads to its article: its number in the record, source,
/// outlet, day of publication; and where a span proves the row, its code points and its words.
final class Tables {

    private static final Wikidata WIKIDATA = Wikidata.read();

    static final Table<Kept> ARTICLES = new Table<>(
            "articles",
            columns(
                    trace(article -> article),
                    List.of(
                            text("id", Kept::id),
                            whole("version", Kept::version),
                            whole("copy_of", Kept::copyOf),
                            text("content", article -> about(article).id()),
                            text(
                                    "language",
                                    article -> about(article).language().tag()),
                            text("title", article -> about(article).title()),
                            text("byline", article -> about(article).byline()),
                            text("dateline", article -> about(article).dateline()),
                            text(
                                    "credits",
                                    article -> joined(
                                            about(article).credits().stream().map(Article.Credit::name))),
                            text("code", article -> about(article).code()),
                            text("category", article -> joined(about(article).category().stream())),
                            text("published_time", article -> published(article, Published::written)),
                            text("published_granularity", article -> published(article, p -> word(p.granularity()))),
                            text(
                                    "published_zone",
                                    article -> published(
                                            article,
                                            p -> p.zone() == null
                                                    ? null
                                                    : p.zone().getId())))));

    static final Table<Identity> IDENTITIES = new Table<>(
            "identities",
            List.of(
                    text("id", Identity::id),
                    text("kind", identity -> word(identity.kind())),
                    text("name", Naming::shown),
                    text("name_latin", Naming::latin),
                    text("country", Identity::country),
                    text("wikidata", identity -> WIKIDATA.item(identity.id())),
                    truth("listed", Identity::listed)));

    static final Table<NameRow> NAMES = new Table<>(
            "names",
            List.of(
                    text("identity", row -> row.identity().id()),
                    whole("position", NameRow::position),
                    text("name", row -> row.name().text()),
                    text("script", row -> Naming.script(row.name().text()))));

    static final Table<TenureRow> TENURES = new Table<>(
            "tenures",
            List.of(
                    text("identity", row -> row.identity().id()),
                    text("office", row -> row.tenure().title()),
                    day("first", row -> row.tenure().from()),
                    day("last", row -> row.tenure().to()),
                    truth("listed", row -> row.identity().listed())));

    static final Table<OfficeRow> OFFICES = new Table<>(
            "offices",
            columns(
                    trace(OfficeRow::article),
                    List.of(
                            text(
                                    "identity",
                                    row -> who(row.article(), row.entity().id())),
                            text("entity", row -> row.entity().id()),
                            text("name", row -> row.entity().name()),
                            text("title", row -> row.office().title()),
                            text("of", row -> who(row.article(), row.office().of())),
                            text(
                                    "of_name",
                                    row -> name(row.article(), row.office().of())),
                            text("status", row -> word(row.office().status())))));

    static final Table<MentionRow> MENTIONS = new Table<>(
            "mentions",
            columns(
                    trace(MentionRow::article),
                    List.of(
                            text(
                                    "identity",
                                    row -> who(row.article(), row.entity().id())),
                            text("entity", row -> row.entity().id()),
                            text("kind", row -> word(row.entity().kind())),
                            text("name", row -> row.entity().name()),
                            text("form", row -> word(row.mention().form()))),
                    proof("", MentionRow::proof)));

    static final Table<Occurrence> EVENTS = new Table<>(
            "events",
            columns(
                    List.of(
                            text("id", row -> row.event().id()),
                            text("type", row -> row.event().type().json()),
                            text("status", row -> word(row.event().status())),
                            day("first_day", row -> when(row, When::first)),
                            day("last_day", row -> when(row, When::last)),
                            truth("day_told", row -> when(row, When::told)),
                            text("place", row -> place(row, Party::name)),
                            text("place_id", row -> place(row, Tables::identity)),
                            text("place_country", row -> place(row, Party::country)),
                            whole("participants", row -> row.attendance().size()),
                            whole("reports", row -> row.accounts().size()),
                            text("plover", row -> row.codes().plover()),
                            text("cameo", row -> row.codes().cameo())),
                    trace(row -> row.accounts().getFirst().article()),
                    proof("", row -> row.accounts().getFirst().proofs().getFirst())));

    static final Table<ParticipantRow> PARTICIPANTS = new Table<>(
            "participants",
            columns(
                    List.of(
                            text("event", row -> row.occurrence().event().id()),
                            whole("position", ParticipantRow::position),
                            text("identity", row -> identity(row.attendance().party())),
                            text("name", row -> row.attendance().party().name()),
                            text("kind", row -> word(row.attendance().party().kind())),
                            text("country", row -> row.attendance().party().country()),
                            text(
                                    "role",
                                    row -> row.attendance().role() == null
                                            ? null
                                            : word(row.attendance().role()))),
                    trace(row -> row.attendance().first().article()),
                    proof("", row -> row.attendance().first().proofs().getFirst())));

    static final Table<ReportRow> REPORTS = new Table<>(
            "reports",
            columns(
                    List.of(text("event", row -> row.occurrence().event().id())),
                    trace(row -> row.account().article()),
                    List.of(
                            text("local_event", row -> row.account().told().id()),
                            text("type", row -> row.account().told().type().json()),
                            text("status", row -> word(row.account().told().status())),
                            day("first_day", row -> when(row, When::first)),
                            day("last_day", row -> when(row, When::last)),
                            truth("day_told", row -> when(row, When::told)),
                            text("plover", row -> row.account().told().codes().plover()),
                            text("cameo", row -> row.account().told().codes().cameo())),
                    proof("", ReportRow::proof)));

    static final Table<StatementRow> STATEMENTS = new Table<>(
            "statements",
            columns(
                    List.of(text("id", StatementRow::id)),
                    trace(StatementRow::article),
                    List.of(
                            text("speaker", row -> who(row, Statement::speaker)),
                            text("speaker_name", row -> name(row, Statement::speaker)),
                            text("via", row -> who(row, Statement::via)),
                            text("via_name", row -> name(row, Statement::via)),
                            text("addressee", row -> who(row, Statement::addressee)),
                            text("addressee_name", row -> name(row, Statement::addressee)),
                            text("event", Tables::event),
                            text("act", row -> word(row.statement().act())),
                            text("mode", row -> word(row.statement().mode())),
                            text("plover", row -> row.statement().codes().plover()),
                            text("cameo", row -> row.statement().codes().cameo()),
                            text("cue", row -> row.statement().cue().lemma())),
                    proof("cue_", StatementRow::cue),
                    proof("", StatementRow::content)));

    static final Table<AboutRow> ABOUTS = new Table<>(
            "abouts",
            columns(
                    List.of(text("statement", row -> row.statement().id())),
                    trace(row -> row.statement().article()),
                    List.of(
                            text(
                                    "identity",
                                    row -> who(
                                            row.statement().article(),
                                            row.about().entity())),
                            text(
                                    "name",
                                    row -> name(
                                            row.statement().article(),
                                            row.about().entity())),
                            text("stance", row -> word(row.about().stance()))),
                    proof("", row -> row.statement().content())));

    static final List<Table<?>> ALL = List.of(
            ARTICLES, IDENTITIES, NAMES, TENURES, OFFICES, MENTIONS, EVENTS, PARTICIPANTS, REPORTS, STATEMENTS, ABOUTS);

    private Tables() {}

    @SafeVarargs
    private static <R> List<Column<R>> columns(List<Column<R>>... parts) {
        List<Column<R>> columns = new ArrayList<>();
        for (List<Column<R>> part : parts) {
            columns.addAll(part);
        }
        return columns;
    }

    private static <R> List<Column<R>> trace(Function<R, Kept> article) {
        return List.of(
                whole("article", row -> article.apply(row).number()),
                text("source", row -> about(article.apply(row)).source()),
                text("outlet", row -> about(article.apply(row)).outlet()),
                day("published", row -> article.apply(row).links().published()));
    }

    private static <R> List<Column<R>> proof(String prefix, Function<R, Proof> proof) {
        return List.of(
                whole(prefix + "start", row -> proof.apply(row).start()),
                whole(prefix + "end", row -> proof.apply(row).end()),
                text(prefix + "text", row -> proof.apply(row).text()));
    }

    private static Article about(Kept article) {
        return article.dossier().article();
    }

    private static @Nullable String joined(Stream<String> values) {
        String all = values.collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String published(Kept article, Function<Published, @Nullable String> part) {
        Published published = about(article).published();
        return published == null ? null : part.apply(published);
    }

    private static <T> @Nullable T when(Occurrence row, Function<When, T> part) {
        When when = row.event().when();
        return when == null ? null : part.apply(when);
    }

    private static <T> @Nullable T when(ReportRow row, Function<When, T> part) {
        When when = row.account().report().when();
        return when == null ? null : part.apply(when);
    }

    private static @Nullable String place(Occurrence row, Function<Party, @Nullable String> part) {
        Party place = row.event().place();
        return place == null ? null : part.apply(place);
    }

    private static @Nullable String identity(Party party) {
        return party.identified() ? party.id() : null;
    }

    private static @Nullable String event(StatementRow row) {
        String event = row.statement().event();
        return event == null ? null : row.article().joined(event);
    }

    private static @Nullable String who(StatementRow row, Function<Statement, @Nullable String> part) {
        return who(row.article(), part.apply(row.statement()));
    }

    private static @Nullable String name(StatementRow row, Function<Statement, @Nullable String> part) {
        return name(row.article(), part.apply(row.statement()));
    }

    private static @Nullable String who(Kept article, @Nullable String entity) {
        return entity == null ? null : article.links().identity(entity);
    }

    private static @Nullable String name(Kept article, @Nullable String entity) {
        return entity == null ? null : article.entity(entity).name();
    }
}
