package didar.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import didar.store.Store.Access;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every record holds to, wherever it lies.
abstract class StoreContract {

    /// Of a record that is not there yet; the same one all through a test.
    abstract Location location();

    /// Has the database of the record do something while nobody has it open.
    abstract void sql(String statement) throws SQLException;

    @Test
    void what_was_written_is_there_when_the_record_is_opened_again() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                assertThat(writing.add(Entry.of(Dossiers.of("a", "وزیر خارجه وارد شد"))))
                        .isEqualTo(Added.NEW);
                assertThat(writing.add(Entry.of(Dossiers.of("b", "وصل الوزير"))))
                        .isEqualTo(Added.NEW);
            });
        }

        try (Store store = Store.open(location(), Access.READ)) {
            assertThat(store.articles()).isEqualTo(2);
            assertThat(dossiers(store))
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .contains("\"source\":\"a\"")
                                    .contains("وزیر خارجه وارد شد"),
                            second -> assertThat(second).contains("وصل الوزير"));
        }
    }

    @Test
    void the_same_article_again_changes_nothing() throws StoreException {
        Entry entry = Entry.of(Dossiers.of("a", "متن"));
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> writing.add(entry));
            store.write(writing -> assertThat(writing.add(entry)).isEqualTo(Added.UNCHANGED));

            assertThat(store.articles()).isEqualTo(1);
            assertThat(store.has(entry.version())).isTrue();
        }
    }

    @Test
    void a_changed_article_is_a_new_version_and_the_old_one_stays() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                writing.add(Entry.of(Dossiers.of("a", "النص الأول")));
                assertThat(writing.add(Entry.of(Dossiers.of("a", "النص الثاني"))))
                        .isEqualTo(Added.NEW_VERSION);
                assertThat(writing.add(
                                Entry.of(Dossiers.of("a", "النص الثاني", LocalDateTime.parse("2016-05-01T10:00")))))
                        .as("another day of publication")
                        .isEqualTo(Added.NEW_VERSION);
                assertThat(writing.add(Entry.of(Dossiers.of("a", "النص الأول"))))
                        .isEqualTo(Added.UNCHANGED);
            });

            assertThat(dossiers(store)).hasSize(3);
        }
    }

    @Test
    void who_has_some_dossiers_gets_those_behind_them_with_their_numbers() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                writing.add(Entry.of(Dossiers.of("a", "یک")));
                writing.add(Entry.of(Dossiers.of("b", "دو")));
                writing.add(Entry.of(Dossiers.of("a", "یک و نیم")));
            });
            assertThat(store.newest("a")).isEqualTo(new Standing(3, 2, true, null, false));
            assertThat(store.newest("c")).isNull();

            List<String> behind = new ArrayList<>();
            store.dossiersAfter(1, (no, json) -> behind.add(no + new String(json, UTF_8)));
            assertThat(behind)
                    .satisfiesExactly(
                            second -> assertThat(second).startsWith("2").contains("دو"),
                            third -> assertThat(third).startsWith("3").contains("یک و نیم"));
            store.dossiersAfter(3, (no, _) -> behind.add("none is behind the last, not " + no));
            assertThat(behind).hasSize(2);
        }
    }

    @Test
    void a_copy_is_kept_beside_the_article_whose_text_it_prints() throws StoreException {
        var print = new Kinship.Print(new byte[] {1, 2}, new long[] {Long.MIN_VALUE, 7, 7});
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                writing.add(Entry.of(Dossiers.of("a", "متن خبر"), new Kinship.Original(print)));
                writing.add(Entry.of(
                        Dossiers.of("b", "متن خبر"),
                        new Kinship.Copy("a", Integer.toHexString("متن خبر".hashCode()), true, 1)));
            });

            assertThat(store.articles()).isEqualTo(2);
            assertThat(store.copies()).isEqualTo(1);
            assertThat(store.prints(new long[] {3, 7})).containsExactly(new byte[] {1, 2});
            assertThat(store.prints(new long[] {8})).isEmpty();
            assertThat(store.standing(2)).isEqualTo(new Standing(2, 1, true, 1L, true));
            assertThat(store.standing("a", Integer.toHexString("متن خبر".hashCode())))
                    .isEqualTo(new Standing(1, 1, true, null, false));
            assertThat(store.standing("a", "another text")).isNull();
            assertThat(store.standing(3)).isNull();
        }
    }

    @Test
    void cards_tell_of_the_newest_articles_without_their_dossiers() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                writing.add(Entry.of(Dossiers.of("a", "یک")));
                writing.add(Entry.of(
                        Dossiers.of("b", "یک", LocalDateTime.parse("2016-05-01T10:30")),
                        new Kinship.Copy("a", Integer.toHexString("یک".hashCode()), true, 1)));
                writing.add(Entry.of(Dossiers.of("a", "یک و نیم")));
            });

            List<Card> cards = new ArrayList<>();
            store.cards(cards::add);
            assertThat(cards)
                    .containsExactly(
                            new Card(2, "b", "fa", null, "2016-05-01T10:30", 1L),
                            new Card(3, "a", "fa", null, null, null));
        }
    }

    @Test
    void ties_are_asked_for_by_who_when_and_what() throws StoreException {
        var zarif = new Ties.Who("zarif", "person", "ظریف", "{\"id\":\"zarif\"}", Set.of("ظریف", "zarif"));
        var lavrov = new Ties.Who("lavrov", "person", "لافروف", "{\"id\":\"lavrov\"}", Set.of("لافروف"));
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                writing.add(Entry.of(Dossiers.of("a", "ظریف با لاوروف دیدار کرد")));
                var said = new Ties.Said(
                        "s1",
                        "2016-05-01",
                        "demand",
                        "zarif",
                        "ev-1",
                        List.of(new Ties.Target("lavrov", "for")),
                        "[\"of lavrov\"]");
                writing.tie(new Ties(
                        List.of(new Ties.OfArticle(
                                writing.last(), null, "{\"a\":1}", mentioned("zarif", "lavrov"), List.of(said))),
                        List.of(zarif, lavrov),
                        List.of(
                                happening("ev-1", "2016-04-30", Set.of("zarif", "lavrov")),
                                happening("ev-2", "2016-05-02", Set.of("lavrov")),
                                happening("ev-3", null, Set.of("zarif"))),
                        List.of()));
                assertThat(writing.tiesOf("a")).isEqualTo("{\"a\":1}");
                assertThat(writing.tiesOf("b")).isNull();
            });
        }
        try (Store store = Store.open(location(), Access.READ)) {
            Tied tied = store.tied();
            assertThat(tied.last()).isEqualTo(1);
            assertThat(tied.ofArticle(1)).isEqualTo("{\"a\":1}");
            assertThat(tied.ofSource("a")).isEqualTo("{\"a\":1}");
            assertThat(tied.identity("lavrov")).isEqualTo(lavrov.json());
            assertThat(tied.under("ظریف", 5)).containsExactly(zarif.json());
            assertThat(tied.under("کسی", 5)).isEmpty();
            assertThat(tied.mentioning(Set.of("zarif"))).containsExactly(1L);
            assertThat(tied.event("ev-2")).contains("ev-2");
            assertThat(identities(store)).containsExactly(zarif.json() + "[zarif, ظریف]", lavrov.json() + "[لافروف]");

            assertThat(events(store, List.of(), null, null)).containsExactly("ev-1", "ev-2", "ev-3");
            assertThat(events(store, List.of(Set.of("zarif"), Set.of("lavrov", "other")), null, null))
                    .as("both took part")
                    .containsExactly("ev-1");
            assertThat(events(store, List.of(), "2016-05-01", null)).containsExactly("ev-2");
            assertThat(events(store, List.of(), "2016-01-01", "2016-04-30")).containsExactly("ev-1");

            var all = Tied.StatementQuery.ALL;
            assertThat(statements(store, all)).containsExactly(new Tied.Place(1, "s1"));
            assertThat(statements(store, all.by(Set.of("zarif")).on(Set.of("lavrov"))))
                    .hasSize(1);
            assertThat(statements(store, all.by(Set.of("lavrov")))).isEmpty();
            assertThat(statements(store, all.on(Set.of("zarif")))).isEmpty();
        }
    }

    @Test
    void ties_of_a_newer_version_take_the_place_of_the_older_ones() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            for (String text : List.of("یک", "دو")) {
                store.write(writing -> {
                    writing.add(Entry.of(Dossiers.of("a", text)));
                    var said = new Ties.Said("s1", null, "say", "who " + text, null, List.of(), "[]");
                    writing.tie(new Ties(
                            List.of(new Ties.OfArticle(
                                    writing.last(),
                                    text.equals("دو") ? Set.of("who یک") : null,
                                    text,
                                    mentioned("who " + text),
                                    List.of(said))),
                            List.of(new Ties.Who("who", "person", text, text, Set.of(text))),
                            List.of(happening("ev " + text, null, Set.of("who"))),
                            text.equals("دو") ? List.of("ev یک") : List.of()));
                });
            }
            assertThat(store.tied().ofSource("a")).isEqualTo("دو");
            assertThat(store.tied().ofArticle(1))
                    .as("what the older version told")
                    .isEqualTo("یک");
            assertThat(statements(store, Tied.StatementQuery.ALL)).containsExactly(new Tied.Place(2, "s1"));
            assertThat(store.tied().mentioning(Set.of("who یک", "who دو"))).containsExactly(2L);
            assertThat(identities(store)).containsExactly("دو[دو, یک]");
            assertThat(events(store, List.of(), null, null)).containsExactly("ev دو");
        }
    }

    @Test
    void what_articles_say_of_somebody_is_handed_on_by_article() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                keep(writing, "a", new Ties.Mentioned("zarif", List.of("ظریف", "جواد ظریف\0"), "[1]"));
                keep(writing, "b", mentioned("zarif", "lavrov").toArray(Ties.Mentioned[]::new));
                keep(writing, "c", mentioned("kerry").toArray(Ties.Mentioned[]::new));
            });

            List<Tied.Mention> found = new ArrayList<>();
            store.tied().mentions(Set.of("zarif", "lavrov"), found::add);

            assertThat(found)
                    .containsExactly(
                            new Tied.Mention(
                                    "zarif",
                                    1,
                                    "a",
                                    "fa",
                                    null,
                                    "2016-05-01T10:30",
                                    List.of("ظریف", "جواد ظریف�"),
                                    "[1]"),
                            new Tied.Mention("lavrov", 2, "b", "fa", null, "2016-05-01T10:30", List.of("lavrov"), null),
                            new Tied.Mention("zarif", 2, "b", "fa", null, "2016-05-01T10:30", List.of("zarif"), null));
            store.tied().mentions(Set.of(), _ -> fail("nobody was asked for"));
        }
    }

    @Test
    void a_statement_is_handed_on_with_its_article_and_what_it_is_about() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> keep(writing, "a"));

            List<Tied.Statement> found = new ArrayList<>();
            store.tied().statements(Tied.StatementQuery.ALL, found::add);

            var place = new Tied.StatementPlace("2016-05-01", new Tied.Place(1, "s1"));
            assertThat(found).containsExactly(new Tied.Statement(place, "a", null, "say", "who", "ev-1", "[2]"));
        }
    }

    @Test
    void what_an_older_program_did_not_keep_is_told_and_filled_in() throws Exception {
        Ties.OfArticle filled;
        try (Store store = Store.open(location(), Access.WRITE)) {
            List<Ties.OfArticle> kept = new ArrayList<>();
            store.write(writing -> {
                for (String source : List.of("a", "b", "c")) {
                    kept.add(keep(writing, source, mentioned("zarif").getFirst()));
                }
            });
            filled = kept.get(1);
            assertThat(store.tied().untold(0, 10)).isEmpty();
        }
        sql("update mention set called = null where article > 1");
        sql("update statement set topics = null where article > 1");

        try (Store store = Store.open(location(), Access.WRITE)) {
            assertThat(store.tied().untold(0, 10)).containsExactly(2L, 3L);
            assertThat(store.tied().untold(0, 1)).containsExactly(2L);
            assertThat(store.tied().untold(2, 10)).containsExactly(3L);

            store.write(writing -> writing.retell(List.of(filled)));

            assertThat(store.tied().untold(0, 10)).containsExactly(3L);
            List<Boolean> untold = new ArrayList<>();
            store.tied().mentions(Set.of("zarif"), mention -> untold.add(mention.isUntold()));
            assertThat(untold).containsExactly(false, false, true);
            List<@Nullable String> topics = new ArrayList<>();
            store.tied().statements(Tied.StatementQuery.ALL, statement -> topics.add(statement.topics()));
            assertThat(topics).containsExactly("[2]", "[2]", null);
        }
    }

    /// Keeps and ties an article of the first of May in which something is said.
    private static Ties.OfArticle keep(Writing writing, String source, Ties.Mentioned... mentioned) {
        writing.add(Entry.of(Dossiers.of(source, "متن " + source, LocalDateTime.of(2016, 5, 1, 10, 30))));
        var said = new Ties.Said("s1", "2016-05-01", "say", "who", "ev-1", List.of(), "[2]");
        var article = new Ties.OfArticle(writing.last(), null, "{}", List.of(mentioned), List.of(said));
        writing.tie(new Ties(List.of(article), List.of(), List.of(), List.of()));
        return article;
    }

    private static List<Ties.Mentioned> mentioned(String... ids) {
        return Arrays.stream(ids)
                .map(id -> new Ties.Mentioned(id, List.of(id), null))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_list_goes_on_behind_any_of_its_rows(boolean latest) throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                List<Ties.OfArticle> articles = new ArrayList<>();
                List<String> days = Arrays.asList("2016-05-02", null, "2016-05-02", "2016-04-01");
                for (String day : days) {
                    writing.add(Entry.of(Dossiers.of("article " + articles.size(), "متن")));
                    List<Ties.Said> said = Stream.of("s1", "s2", "s10")
                            .map(local -> new Ties.Said(local, day, "say", "who", null, List.of(), "[]"))
                            .toList();
                    articles.add(new Ties.OfArticle(writing.last(), null, "{}", List.of(), said));
                }
                writing.tie(new Ties(
                        articles,
                        List.of(),
                        List.of(
                                happening("ev-1", "2016-05-02", Set.of()),
                                happening("ev-2", null, Set.of()),
                                happening("ev-3", "2016-05-02", Set.of()),
                                happening("ev-4", "2016-04-01", Set.of()),
                                happening("ev-5", null, Set.of())),
                        List.of()));
            });
            Map<String, @Nullable String> days = new HashMap<>();
            days.put("ev-1", "2016-05-02");
            days.put("ev-3", "2016-05-02");
            days.put("ev-4", "2016-04-01");
            List<String> events = events(store, latest, null);
            assertThat(events)
                    .containsExactlyElementsOf(
                            latest
                                    ? List.of("ev-3", "ev-1", "ev-4", "ev-5", "ev-2")
                                    : List.of("ev-4", "ev-1", "ev-3", "ev-2", "ev-5"));
            for (int i = 0; i < events.size(); i++) {
                var last = new Tied.EventPlace(days.get(events.get(i)), events.get(i));
                assertThat(events(store, latest, last)).isEqualTo(events.subList(i + 1, events.size()));
            }

            List<Tied.Place> said = statements(store, latest, null);
            assertThat(said).hasSize(12);
            for (int i = 0; i < said.size(); i++) {
                String day = Arrays.asList("2016-05-02", null, "2016-05-02", "2016-04-01")
                        .get((int) said.get(i).article() - 1);
                assertThat(statements(store, latest, new Tied.StatementPlace(day, said.get(i))))
                        .isEqualTo(said.subList(i + 1, said.size()));
            }
        }
    }

    private static List<String> events(Store store, boolean latest, Tied.@Nullable EventPlace after)
            throws StoreException {
        List<String> found = new ArrayList<>();
        store.tied()
                .events(new Tied.EventQuery(List.of(), null, null, Set.of(), Set.of(), latest, after, 10), found::add);
        return found;
    }

    private static List<Tied.Place> statements(Store store, boolean latest, Tied.@Nullable StatementPlace after)
            throws StoreException {
        return statements(
                store,
                new Tied.StatementQuery(Set.of("who"), Set.of(), Set.of(), Set.of(), null, null, latest, after, 100));
    }

    @Test
    void an_article_is_found_by_its_text() throws StoreException {
        Entry entry = Entry.of(Dossiers.of("a", "متن"));
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                writing.add(entry);
                writing.add(Entry.of(Dossiers.of("b", "متن")));
            });
            assertThat(requireNonNull(store.withText(entry.id())).no()).isEqualTo(2);
            assertThat(store.withText("no such text")).isNull();
        }
    }

    @Test
    void whatever_is_written_makes_another_edition() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE);
                Store reader = Store.open(location(), Access.READ)) {
            List<Edition> editions = new ArrayList<>();
            editions.add(reader.edition());
            store.write(writing -> writing.add(Entry.of(Dossiers.of("a", "متن"))));
            editions.add(reader.edition());
            store.write(writing -> writing.tie(new Ties(
                    List.of(new Ties.OfArticle(1, null, "{}", List.of(), List.of())),
                    List.of(),
                    List.of(),
                    List.of())));
            editions.add(reader.edition());
            store.write(writing -> writing.correct(new CorrectionRow.Made("2026", "x", "merge", "{}", null)));
            editions.add(reader.edition());
            store.write(writing -> writing.undo(1, new CorrectionRow.Undone("2026", "x")));
            editions.add(reader.edition());

            assertThat(editions).doesNotHaveDuplicates();
            assertThat(reader.edition()).as("nothing was written").isEqualTo(editions.getLast());
        }
    }

    private static Ties.Happening happening(String id, @Nullable String day, Set<String> parties) {
        return new Ties.Happening(id, day, day, "meeting", "held", parties, id);
    }

    private static List<String> identities(Store store) throws StoreException {
        List<String> found = new ArrayList<>();
        store.tied()
                .identities(
                        (json, keys) -> found.add(json + keys.stream().sorted().toList()));
        return found;
    }

    private static List<String> events(
            Store store, List<Set<String>> parties, @Nullable String from, @Nullable String to) throws StoreException {
        List<String> found = new ArrayList<>();
        store.tied()
                .events(
                        new Tied.EventQuery(parties, from, to, Set.of("meeting"), Set.of(), false, null, 10),
                        found::add);
        return found;
    }

    private static List<Tied.Place> statements(Store store, Tied.StatementQuery query) throws StoreException {
        List<Tied.Place> found = new ArrayList<>();
        store.tied().statements(query, statement -> found.add(statement.place().at()));
        return found;
    }

    @Test
    void corrections_are_numbered_as_they_come_and_kept_once() throws StoreException {
        var merge =
                new CorrectionRow.Made("2026-11-22T10:00:00.001Z", "دبیر", "merge", "{\"identity\":\"a\"}", "یک نفرند");
        var status = new CorrectionRow.Made("2026-11-22T10:00:00.002Z", "x\0", "status", "{}", null);
        try (Store store = Store.open(location(), Access.WRITE)) {
            assertThat(store.corrections()).isEmpty();
            store.write(writing -> {
                assertThat(writing.correct(merge)).isEqualTo(1);
                assertThat(writing.correct(status)).isEqualTo(2);
                assertThat(writing.correct(merge)).as("the same again").isEqualTo(1);
                assertThat(writing.corrections()).hasSize(2);
            });
        }
        try (Store store = Store.open(location(), Access.READ)) {
            assertThat(store.corrections())
                    .containsExactly(new CorrectionRow(1, merge, null), new CorrectionRow(2, status, null));
        }
    }

    @Test
    void a_correction_that_is_undone_stays_a_row_and_can_be_undone_once() throws StoreException {
        var made = new CorrectionRow.Made("2026-11-22T10:00:00Z", "a", "rename", "{}", null);
        var undone = new CorrectionRow.Undone("2026-11-22T11:00:00Z", "b");
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                writing.correct(made);
                assertThat(writing.undo(1, undone)).isTrue();
                assertThat(writing.undo(1, new CorrectionRow.Undone("later", "c")))
                        .isFalse();
                assertThat(writing.undo(2, undone)).as("there is none").isFalse();
            });

            assertThat(store.corrections()).containsExactly(new CorrectionRow(1, made, undone));
            store.write(Writing::forgetProgress);
            assertThat(store.corrections())
                    .as("what is read anew is another thing")
                    .hasSize(1);
        }
    }

    @Test
    void corrections_are_made_beside_whoever_adds() throws StoreException {
        var made = new CorrectionRow.Made("2026-11-22T10:00:00Z", "a", "rename", "{}", null);
        try (Store adding = Store.open(location(), Access.WRITE);
                Store one = Store.open(location(), Access.CORRECT);
                Store other = Store.open(location(), Access.CORRECT)) {
            adding.write(writing -> writing.add(Entry.of(Dossiers.of("a", "یک"))));
            one.write(writing -> {
                assertThat(writing.corrections()).isEmpty();
                assertThat(writing.correct(made)).isEqualTo(1);
            });
            adding.write(writing -> writing.add(Entry.of(Dossiers.of("b", "دو"))));
            other.write(writing -> assertThat(writing.undo(1, new CorrectionRow.Undone("later", "b")))
                    .isTrue());

            assertThat(adding.articles()).isEqualTo(2);
            assertThat(one.corrections()).hasSize(1);
            assertThatThrownBy(() -> one.write(writing -> writing.add(Entry.of(Dossiers.of("c", "سه")))))
                    .as("articles need the record to themselves")
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void of_two_who_correct_at_once_the_second_sees_what_the_first_did() throws Exception {
        Store.open(location(), Access.WRITE).close();
        int each = 20;
        try (Store one = Store.open(location(), Access.CORRECT);
                Store other = Store.open(location(), Access.CORRECT);
                var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> editors = new ArrayList<>();
            for (Store store : List.of(one, other)) {
                String who = "editor " + editors.size();
                editors.add(() -> {
                    for (int i = 0; i < each; i++) {
                        String json = who + ", " + i;
                        store.write(writing -> {
                            int before = writing.corrections().size();
                            long no = writing.correct(new CorrectionRow.Made("2026", "x", "merge", json, null));
                            assertThat(no).isEqualTo(before + 1);
                        });
                    }
                    return null;
                });
            }
            for (Future<Void> editor : threads.invokeAll(editors)) {
                editor.get();
            }
            assertThat(one.corrections()).hasSize(2 * each);
        }
    }

    @Test
    void work_that_fails_leaves_the_record_as_it_was() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> writing.add(Entry.of(Dossiers.of("a", "یک"))));

            assertThatThrownBy(() -> store.write(writing -> {
                        writing.add(Entry.of(Dossiers.of("b", "دو")));
                        writing.progress(new Progress("f", 1, 1, 0, 1, true));
                        throw new IllegalStateException("half done");
                    }))
                    .hasMessage("half done");

            assertThat(store.articles()).isEqualTo(1);
            assertThat(store.progress("f")).isNull();
            store.write(writing -> writing.add(Entry.of(Dossiers.of("c", "سه"))));
            assertThat(store.articles()).isEqualTo(2);
        }
    }

    @Test
    void the_last_progress_of_a_file_is_kept() throws StoreException {
        Progress half = new Progress("خبر.jsonl", 5_000_000_000L, 1_700_000_000_000L, 4_000_000_000L, 3, false);
        Progress whole = new Progress("خبر.jsonl", 5_000_000_000L, 1_700_000_000_000L, 0, 9, true);
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> writing.progress(half));
            assertThat(store.progress("خبر.jsonl")).isEqualTo(half);
            store.write(writing -> writing.progress(whole));

            assertThat(store.progress("خبر.jsonl")).isEqualTo(whole);
            assertThat(store.progress("another")).isNull();
        }
    }

    @Test
    void a_refusal_is_kept_once_and_in_order() throws StoreException {
        Refusal second = new Refusal("a", "line 2", "malformed-json", "no quote");
        Refusal first = new Refusal("b", "", "empty", "the file is empty");
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> {
                writing.refuse(first);
                writing.refuse(second);
                writing.refuse(first);
            });

            assertThat(store.refusals()).containsExactly(first, second);
            store.write(Writing::forgetProgress);
            assertThat(store.refusals()).isEmpty();
        }
    }

    @Test
    void signs_that_databases_refuse_do_not_stop_an_article() throws StoreException {
        Entry entry = Entry.of(Dossiers.of("a\0b\ud800", "متن با \0 و نیمهٔ \udc00"));
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> assertThat(writing.add(entry)).isEqualTo(Added.NEW));

            assertThat(store.has(entry.version())).isTrue();
            assertThat(dossiers(store)).hasSize(1);
        }
    }

    @Test
    void one_process_writes_while_others_read() throws StoreException {
        try (Store store = Store.open(location(), Access.WRITE)) {
            store.write(writing -> writing.add(Entry.of(Dossiers.of("a", "یک"))));
            try (Store reader = Store.open(location(), Access.READ)) {
                store.write(writing -> {
                    writing.add(Entry.of(Dossiers.of("b", "دو")));
                    assertThat(count(reader)).isEqualTo(1);
                });
                assertThat(count(reader)).isEqualTo(2);
            }
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> Store.open(location(), Access.WRITE))
                    .withMessageContaining("another didar is writing");
        }
        Store.open(location(), Access.WRITE).close();
    }

    @Test
    void a_record_that_is_only_read_is_never_made() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(location(), Access.READ))
                .withMessageContaining("didar add");
    }

    private static long count(Store store) {
        try {
            return store.articles();
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> dossiers(Store store) throws StoreException {
        List<String> all = new ArrayList<>();
        store.dossiers(json -> all.add(new String(json, UTF_8)));
        return all;
    }
}
