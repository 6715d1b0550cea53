package didar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import didar.record.Act;
import didar.record.Article;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.search.Filters.Kind;
import didar.search.Request.Order;
import didar.store.Entry;
import didar.store.Location;
import didar.store.Store;
import didar.text.Language;
import didar.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    private static final Entity ZARIF = Dossiers.person("e1", "محمدجواد ظریف", "Mohammad Javad Zarif");
    private static final Entity LAVROV = Dossiers.person("e2", "سرگئی لاوروف", "Sergey Lavrov");
    private static final Entity JUBEIR = Dossiers.person("e3", "عادل الجبير", "Adel al-Jubeir");
    private static final Dossier PERSIAN = Dossiers.of(
            "fa-1",
            Language.PERSIAN,
            "ایسنا",
            LocalDate.of(2016, 5, 3),
            ZARIF,
            LAVROV,
            Act.DEMAND,
            "ظریف در دیدار لاوروف گفت آتش‌بس سوریه باید پایدار بماند.",
            "آتش‌بس سوریه باید پایدار بماند",
            LocalDate.of(2016, 5, 2));
    private static final Dossier ARABIC = Dossiers.of(
            "ar-1",
            Language.ARABIC,
            "واس",
            LocalDate.of(2017, 1, 9),
            JUBEIR,
            Dossiers.person("e2", "سيرغي لافروف", "Sergey Lavrov"),
            Act.CONDEMN,
            "قال الجبير خلال لقاء لافروف إن المملكة تدين خرق الهدنة في سوريا.",
            "المملكة تدين خرق الهدنة في سوريا",
            null);

    @TempDir
    Path folder;

    @Test
    void articles_statements_and_meetings_are_found_in_both_languages() throws IOException {
        add(PERSIAN, ARABIC);

        assertThat(found("آتش بس", Filters.NONE)).containsExactlyInAnyOrder("article fa-1", "statement fa-1");
        assertThat(found("هدنة", Filters.NONE)).containsExactlyInAnyOrder("article ar-1", "statement ar-1");
        assertThat(found("دیدار لاوروف", Filters.NONE)).containsExactlyInAnyOrder("article fa-1", "meeting fa-1");
    }

    @Test
    void a_statement_is_found_by_its_speaker_and_its_words_together() throws IOException {
        add(PERSIAN, ARABIC);

        assertThat(found("ظریف سوریه", Filters.NONE)).contains("statement fa-1");
    }

    @Test
    void each_filter_holds_hits_to_what_it_says() throws IOException {
        add(PERSIAN, ARABIC);

        assertThat(found(new Filters(Kind.STATEMENT, null, null, null, null, null, null, null, null)))
                .containsExactlyInAnyOrder("statement fa-1", "statement ar-1");
        assertThat(found(new Filters(Kind.STATEMENT, "ظریف", null, null, null, null, null, null, null)))
                .containsExactly("statement fa-1");
        assertThat(found(new Filters(Kind.STATEMENT, "zarif", null, null, null, null, null, null, null)))
                .as("by the name in Latin letters")
                .containsExactly("statement fa-1");
        assertThat(found(new Filters(Kind.STATEMENT, "محمد جواد ظریف", null, null, null, null, null, null, null)))
                .as("a given name in two words")
                .containsExactly("statement fa-1");
        assertThat(found(new Filters(null, null, "Lavrov", null, null, null, null, null, null)))
                .containsExactlyInAnyOrder("statement fa-1", "statement ar-1");
        assertThat(found(new Filters(null, null, null, Act.CONDEMN, null, null, null, null, null)))
                .containsExactly("statement ar-1");
        assertThat(found(new Filters(null, null, null, null, Event.Type.CALL, null, null, null, null)))
                .isEmpty();
        assertThat(found(new Filters(null, null, null, null, Event.Type.MEETING, null, null, null, null)))
                .containsExactlyInAnyOrder("meeting fa-1", "meeting ar-1");
        assertThat(found(new Filters(null, null, null, null, null, null, null, "ايسنا", null)))
                .as("an outlet in another writing")
                .hasSize(3)
                .allMatch(hit -> hit.endsWith("fa-1"));
        assertThat(found(new Filters(null, null, null, null, null, null, null, null, Language.ARABIC)))
                .hasSize(3)
                .allMatch(hit -> hit.endsWith("ar-1"));
    }

    @Test
    void a_meeting_has_the_day_it_took_place_and_what_is_said_that_of_publication() throws IOException {
        add(PERSIAN, ARABIC);

        LocalDate second = LocalDate.of(2016, 5, 2);
        assertThat(found(days(second, second))).containsExactly("meeting fa-1");
        assertThat(found(days(second.plusDays(1), second.plusDays(1))))
                .containsExactlyInAnyOrder("article fa-1", "statement fa-1");
        assertThat(found(days(LocalDate.of(2017, 1, 1), null))).hasSize(3).allMatch(hit -> hit.endsWith("ar-1"));
    }

    @Test
    void a_hit_tells_where_it_comes_from_and_where_in_the_article_it_stands() throws IOException {
        add(PERSIAN);

        try (Index index = Index.open(folder)) {
            Hit hit = index.find(request(
                            "آتش بس",
                            new Filters(Kind.STATEMENT, null, null, null, null, null, null, null, null),
                            Order.RELEVANCE,
                            10,
                            null))
                    .hits()
                    .getFirst();

            assertThat(hit.source()).isEqualTo("fa-1");
            assertThat(hit.outlet()).isEqualTo("ایسنا");
            assertThat(hit.local()).isEqualTo("s1");
            assertThat(hit.day()).isEqualTo("2016-05-03T12:00");
            assertThat(hit.act()).isEqualTo("demand");
            assertThat(hit.names()).containsExactly("محمدجواد ظریف");
            Snippet snippet = hit.snippet();
            assertThat(snippet.marks())
                    .singleElement()
                    .satisfies(mark -> assertThat(mark.of(snippet.text())).isEqualTo("آتش‌بس"));
            String text = PERSIAN.article().text();
            assertThat(text.substring(text.offsetByCodePoints(0, snippet.inArticle(0))))
                    .startsWith(snippet.text());
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() throws IOException {
        List<Dossier> many = new ArrayList<>();
        for (int i = 0; i < 95; i++) {
            many.add(Dossiers.of(
                    "s" + i,
                    Language.PERSIAN,
                    "ایرنا",
                    LocalDate.of(2016, 1, 1).plusDays(i % 7),
                    ZARIF,
                    LAVROV,
                    Act.SAY,
                    "ظریف گفت صلح " + "پایدار ".repeat(i % 3) + "می‌ماند.",
                    "صلح",
                    null));
        }
        add(many.toArray(Dossier[]::new));

        for (Order order : Order.values()) {
            List<String> all = new ArrayList<>();
            List<String> days = new ArrayList<>();
            try (Index index = Index.open(folder)) {
                Cursor cursor = null;
                do {
                    Hits page = index.find(request("صلح", Filters.NONE, order, 20, cursor));
                    page.hits().forEach(hit -> {
                        all.add(hit.kind() + hit.source());
                        days.add(hit.day());
                    });
                    cursor = page.next() == null ? null : Cursor.of(page.next().toString());
                } while (cursor != null);
            }
            assertThat(all).as(order.toString()).hasSize(2 * 95);
            assertThat(new HashSet<>(all)).hasSize(2 * 95);
            if (order == Order.TIME) {
                assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
            }
        }
    }

    @Test
    void an_index_catches_up_with_its_record_and_the_same_again_changes_nothing() throws IOException {
        try (Store store = store()) {
            store.write(writing -> writing.add(Entry.of(PERSIAN)));
            catchUp(store);
            assertThat(found("هدنة", Filters.NONE)).isEmpty();

            store.write(writing -> {
                writing.add(Entry.of(PERSIAN));
                writing.add(Entry.of(ARABIC));
            });
            assertThat(CatchUp.state(store, folder).lacking()).isOne();
            catchUp(store);

            assertThat(CatchUp.state(store, folder).lacking()).isZero();
            assertThat(found(Filters.NONE)).hasSize(6);
        }
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one_even_in_one_batch() throws IOException {
        try (Store store = store()) {
            store.write(writing -> {
                writing.add(Entry.of(Dossiers.plain("s", Language.PERSIAN, "متن نخست")));
                writing.add(Entry.of(Dossiers.plain("s", Language.PERSIAN, "متن دوم")));
            });
            catchUp(store);
            assertThat(found("نخست", Filters.NONE)).isEmpty();
            assertThat(found("دوم", Filters.NONE)).containsExactly("article s");

            store.write(writing -> writing.add(Entry.of(Dossiers.plain("s", Language.PERSIAN, "متن سوم"))));
            catchUp(store);
            assertThat(found("متن", Filters.NONE)).containsExactly("article s");
            assertThat(store.articles()).as("the record keeps all versions").isEqualTo(3);
        }
    }

    @Test
    void what_a_crash_took_is_caught_up_and_the_hits_are_those_of_an_undisturbed_run() throws IOException {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            dossiers.add(i % 2 == 0 ? version("fa-" + i % 90, PERSIAN) : version("ar-" + i % 90, ARABIC));
        }
        Path undisturbed = folder.resolve("undisturbed");
        try (Store store = store()) {
            var whole = Indexing.open(undisturbed, 2, 0);
            var broken = Indexing.open(folder, 2, 0);
            for (int i = 0; i < dossiers.size(); i++) {
                Dossier dossier = dossiers.get(i);
                store.write(writing -> writing.add(Entry.of(dossier)));
                whole.add(i + 1, dossier, Links.NONE);
                broken.add(i + 1, dossier, Links.NONE);
                if (i == 130) {
                    broken.commit();
                }
            }
            whole.commit();
            whole.close();
            // Whoever is killed does not commit.
            broken.close();
            assertThat(CatchUp.state(store, folder).lacking()).isEqualTo(300 - 131);

            catchUp(store);

            assertThat(CatchUp.state(store, folder).isBehind()).isFalse();
            for (String words : List.of("لاوروف", "الهدنة", "«تدين خرق» OR سوریه")) {
                assertThat(all(folder, words))
                        .isEqualTo(all(undisturbed, words))
                        .isNotEmpty();
            }
        }
    }

    /// Another text of its source each time, because the same one twice is no version.
    private static Dossier version(String source, Dossier like) {
        Article a = like.article();
        versions++;
        var article = new Article(
                a.id() + versions,
                source,
                a.language(),
                a.title(),
                null,
                null,
                a.outlet(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                a.published(),
                a.text(),
                List.of(),
                a.body(),
                List.of(),
                List.of());
        return new Dossier(article, like.entities(), like.mentions(), like.events(), like.statements(), like.notes());
    }

    private static int versions;

    private static List<Hit> all(Path folder, String words) throws IOException {
        try (Index index = Index.open(folder)) {
            return index.find(request(words, Filters.NONE, Order.TIME, 1000, null))
                    .hits();
        }
    }

    @Test
    void an_article_is_added_behind_the_last_one_only() throws IOException {
        try (var indexing = Indexing.open(folder, 1, 0)) {
            indexing.add(1, PERSIAN, Links.NONE);
            for (long no : new long[] {1, 3}) {
                assertThatThrownBy(() -> indexing.add(no, ARABIC, Links.NONE))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            indexing.add(2, ARABIC, Links.NONE);
            assertThat(indexing.last()).isEqualTo(2);
        }
    }

    @Test
    void hits_are_held_to_ids_of_the_whole_record() throws IOException {
        try (var indexing = Indexing.open(folder, 1, 2)) {
            indexing.add(1, PERSIAN, new Links(Map.of("e1", "zarif", "e2", "lavrov", "v1", "m1")));
            indexing.add(2, ARABIC, new Links(Map.of("e1", "jubeir", "e2", "lavrov-too")));
            indexing.commit();
        }

        try (Index index = Index.open(folder)) {
            Hit meeting = index.find(request(null, ids(Set.of(), Set.of(), Set.of("m1")), Order.RELEVANCE, 1, null))
                    .hits()
                    .getFirst();
            assertThat(meeting.event()).isEqualTo("m1");
            assertThat(meeting.who())
                    .containsExactly(new Hit.Who("محمدجواد ظریف", "zarif"), new Hit.Who("سرگئی لاوروف", "lavrov"));
        }
        assertThat(found(ids(Set.of("zarif"), Set.of(), Set.of())))
                .containsExactlyInAnyOrder("article fa-1", "statement fa-1", "meeting fa-1");
        assertThat(found(ids(Set.of(), Set.of("lavrov"), Set.of()))).containsExactly("statement fa-1");
        assertThat(found(ids(Set.of(), Set.of("lavrov", "lavrov-too"), Set.of())))
                .as("either of two ids")
                .containsExactlyInAnyOrder("statement fa-1", "statement ar-1");
        assertThat(found(ids(Set.of(), Set.of(), Set.of("m1")))).containsExactly("meeting fa-1");
        assertThat(found(ids(Set.of("zarif"), Set.of("lavrov-too"), Set.of()))).isEmpty();
        assertThat(found(ids(Set.of("e1"), Set.of(), Set.of())))
                .as("an id of a dossier is none of the record")
                .isEmpty();
    }

    private static Filters ids(Set<String> who, Set<String> about, Set<String> event) {
        return new Filters(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Filters.Ids(who.isEmpty() ? List.of() : List.of(who), about, event, Set.of(), Set.of()));
    }

    @Test
    void an_index_with_more_than_its_record_is_of_another_one_and_is_made_anew() throws IOException {
        add(PERSIAN, ARABIC);
        try (Store store = store()) {
            store.write(writing -> writing.add(Entry.of(ARABIC)));
            assertThat(CatchUp.state(store, folder).lacking()).isOne();
            catchUp(store);
            assertThat(found(Filters.NONE)).hasSize(3).allMatch(hit -> hit.endsWith("ar-1"));
        }
    }

    @Test
    void an_index_that_cannot_be_read_is_made_anew_and_other_files_of_its_folder_stay() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
        try (Store store = store()) {
            store.write(writing -> writing.add(Entry.of(PERSIAN)));
            for (String damaged : List.of("segments_", "_")) {
                catchUp(store);
                Path file;
                try (var files = Files.list(folder)) {
                    file = files.filter(f -> f.getFileName().toString().startsWith(damaged))
                            .findFirst()
                            .orElseThrow();
                }
                Files.write(file, new byte[] {1, 2, 3});

                assertThat(CatchUp.state(store, folder)).isEqualTo(new CatchUp.State(1, false));
                catchUp(store);

                assertThat(found(Filters.NONE)).as(damaged).hasSize(3);
            }
        }
        assertThat(other).hasContent("mine");
    }

    @Test
    void places_in_the_article_are_code_points_where_units_are_more() throws IOException {
        add(Dossiers.plain("wide", Language.ARABIC, "\ud83d\udd4a\ud83d\udd4a ".repeat(200) + "هدنة \ud83d\udd4a"));

        try (Index index = Index.open(folder)) {
            Snippet snippet = index.find(request("هدنة", Filters.NONE, Order.RELEVANCE, 1, null))
                    .hits()
                    .getFirst()
                    .snippet();
            Span mark = snippet.marks().getFirst();
            assertThat(mark.of(snippet.text())).isEqualTo("هدنة");
            assertThat(snippet.inArticle(mark.start())).isEqualTo(600);
            assertThat(snippet.inArticle(mark.end())).isEqualTo(604);
            assertThat(snippet.start() % 3).as("a snippet begins with a word").isZero();
        }
    }

    @Test
    void one_writes_while_others_read_what_was_committed_before() throws IOException {
        add(PERSIAN);
        try (var indexing = Indexing.open(folder, 1, 2)) {
            assertThatThrownBy(() -> Indexing.open(folder, 1, 2)).isInstanceOf(LockObtainFailedException.class);
            indexing.add(2, ARABIC, Links.NONE);
            assertThat(found(Filters.NONE)).hasSize(3);
            indexing.commit();
            assertThat(found(Filters.NONE)).hasSize(6);
        }
    }

    @Test
    void of_many_versions_on_their_way_at_once_the_last_one_stays() throws IOException {
        Dossier[] versions = new Dossier[40];
        for (int i = 0; i < versions.length; i++) {
            // the earlier the longer: the later ones are ready before
            String more = "كلمة ".repeat(20 * (versions.length - i));
            versions[i] = Dossiers.plain("same", Language.ARABIC, "نسخة" + i + " " + more);
        }
        add(versions);

        assertThat(all(folder, "نسخة39")).hasSize(1);
        assertThat(all(folder, "كلمة")).as("no version but the last").hasSize(1);
    }

    @Test
    void what_cannot_be_taken_in_is_told_and_never_committed() throws IOException {
        add(PERSIAN);
        var indexing = Indexing.open(folder, 2, 3);
        assertThatThrownBy(() -> {
                    indexing.add(2, "no dossier".getBytes(StandardCharsets.UTF_8), Links.NONE);
                    indexing.commit();
                })
                .isInstanceOf(IOException.class);
        assertThatThrownBy(indexing::commit).isInstanceOf(IOException.class);
        indexing.close();

        assertThat(Indexing.last(folder)).isEqualTo(1);
    }

    @Test
    void a_long_text_is_shown_around_what_was_found() throws IOException {
        add(Dossiers.plain("long", Language.ARABIC, "كلمة ".repeat(500) + "هدنة " + "كلمة ".repeat(500)));

        try (Index index = Index.open(folder)) {
            Snippet snippet = index.find(request("هدنة", Filters.NONE, Order.RELEVANCE, 1, null))
                    .hits()
                    .getFirst()
                    .snippet();
            assertThat(snippet.text()).hasSizeLessThan(320).startsWith("كلمة").contains("هدنة");
            assertThat(snippet.marks())
                    .singleElement()
                    .satisfies(
                            mark -> assertThat(snippet.inArticle(mark.start())).isEqualTo(2500));
        }
    }

    @Test
    void what_another_process_adds_is_found_after_a_refresh() throws IOException {
        add(PERSIAN);
        try (Index index = Index.open(folder)) {
            long before = index.version();
            try (Store store = store()) {
                store.write(writing -> {
                    writing.add(Entry.of(PERSIAN));
                    writing.add(Entry.of(ARABIC));
                });
                catchUp(store);
            }
            assertThat(index.find(request("الهدنة", Filters.NONE, Order.RELEVANCE, 10, null))
                            .hits())
                    .isEmpty();
            assertThat(index.version()).isEqualTo(before);

            index.refresh();

            assertThat(index.find(request("الهدنة", Filters.NONE, Order.RELEVANCE, 10, null))
                            .hits())
                    .isNotEmpty();
            assertThat(index.version()).isNotEqualTo(before);
        }
    }

    private void add(Dossier... dossiers) throws IOException {
        try (var indexing = Indexing.open(folder, 2, dossiers.length)) {
            long no = 0;
            for (Dossier dossier : dossiers) {
                indexing.add(++no, dossier, Links.NONE);
            }
            indexing.commit();
        }
    }

    private Store store() throws IOException {
        return Store.open(new Location.Folder(folder.resolve("record")), Store.Access.WRITE);
    }

    private void catchUp(Store store) throws IOException {
        CatchUp.run(store, folder, 2, Links.OfArticles.NONE, _ -> {});
    }

    private List<String> found(Filters filters) throws IOException {
        return found(null, filters);
    }

    private List<String> found(@Nullable String words, Filters filters) throws IOException {
        try (Index index = Index.open(folder)) {
            return index.find(request(words, filters, Order.RELEVANCE, 100, null)).hits().stream()
                    .map(hit -> hit.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + hit.source())
                    .toList();
        }
    }

    private static Filters days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Filters(null, null, null, null, null, from, to, null, null);
    }

    private static Request request(
            @Nullable String words, Filters filters, Order order, int limit, @Nullable Cursor after) {
        return new Request(words == null ? Question.NOTHING : Question.of(words), filters, order, limit, after);
    }
}
