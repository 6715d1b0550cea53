package didar.search;

import static org.assertj.core.api.Assertions.assertThat;

import didar.record.Act;
import didar.record.Dossier;
import didar.search.Facets.Count;
import didar.search.Filters.Kind;
import didar.search.Request.Order;
import didar.text.Language;
import didar.text.calendar.CalendarSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FacetsTest {

    private static final Set<Dimension> ALL = Dimension.all(CalendarSystem.GREGORIAN);

    /// In Moscow, told in Persian.
    private static final Dossier MOSCOW = Dossiers.meetingIn(
            Dossiers.place("e3", "مسکو"),
            Dossiers.of(
                    "fa-1",
                    Language.PERSIAN,
                    "ایسنا",
                    LocalDate.of(2016, 3, 21),
                    Dossiers.person("e1", "محمدجواد ظریف", "Mohammad Javad Zarif"),
                    Dossiers.person("e2", "سرگئی لاوروف", "Sergey Lavrov"),
                    Act.DEMAND,
                    "ظریف در دیدار لاوروف در مسکو گفت آتش‌بس سوریه باید پایدار بماند.",
                    "آتش‌بس سوریه باید پایدار بماند",
                    LocalDate.of(2016, 3, 19)));
    /// Of the same two and their talk, told in Arabic without a place.
    private static final Dossier ARABIC = Dossiers.of(
            "ar-1",
            Language.ARABIC,
            "واس",
            LocalDate.of(2016, 3, 21),
            Dossiers.person("e1", "سيرغي لافروف", "Sergey Lavrov"),
            Dossiers.person("e2", "محمد جواد ظريف", "Mohammad Javad Zarif"),
            Act.CONDEMN,
            "أدان لافروف خلال لقاء ظريف خرق الهدنة في سوريا.",
            "خرق الهدنة في سوريا",
            null);
    /// A ministry speaks.
    private static final Dossier MINISTRY = Dossiers.of(
            "ar-2",
            Language.ARABIC,
            "واس",
            LocalDate.of(2017, 1, 9),
            Dossiers.body("e1", "وزارة الخارجية"),
            Dossiers.person("e2", "محمد جواد ظريف", "Mohammad Javad Zarif"),
            Act.CONDEMN,
            "قالت وزارة الخارجية خلال لقاء ظريف إنها ترفض التدخل في سوريا.",
            "ترفض التدخل في سوريا",
            null);

    @TempDir
    Path folder;

    @BeforeEach
    void add() throws IOException {
        try (var indexing = Indexing.open(folder, 1, 3)) {
            indexing.add(1, MOSCOW, new Links(Map.of("e1", "zarif", "e2", "lavrov", "e3", "moscow", "v1", "m1")));
            indexing.add(2, ARABIC, new Links(Map.of("e1", "lavrov", "e2", "zarif", "v1", "m1")));
            indexing.add(3, MINISTRY, new Links(Map.of("e1", "ministry", "e2", "zarif", "v1", "m2")));
            indexing.commit();
        }
    }

    @Test
    void what_is_found_is_counted_by_all_that_it_can_be_held_to() throws IOException {
        Facets facets = facets("سوریه OR سوريا", Filters.NONE);

        assertThat(facets.found()).isEqualTo(6);
        assertThat(facets.of(Dimension.KIND)).containsExactly(count("article", 3), count("statement", 3));
        assertThat(facets.of(Dimension.PERSON))
                .as("speakers of statements, and all who are in an article, in both languages")
                .containsExactly(count("zarif", 4), count("lavrov", 3));
        assertThat(facets.of(Dimension.BODY)).containsExactly(count("ministry", 1));
        assertThat(facets.of(Dimension.ABOUT)).containsExactly(count("zarif", 2), count("lavrov", 1));
        assertThat(facets.of(Dimension.OUTLET)).containsExactly(count("واس", 4), count("ایسنا", 2));
        assertThat(facets.of(Dimension.ACT)).containsExactly(count("condemn", 2), count("demand", 1));
        assertThat(facets.of(Dimension.LANGUAGE)).containsExactly(count("ar", 4), count("fa", 2));
        assertThat(facets.of(Dimension.YEAR))
                .as("the latest first")
                .containsExactly(count("2017", 2), count("2016", 4));
    }

    @Test
    void places_are_those_of_meetings_and_of_what_was_said_in_them() throws IOException {
        Facets facets = facets(null, Filters.NONE);

        assertThat(facets.of(Dimension.TYPE)).containsExactly(count("meeting", 3));
        assertThat(facets.of(Dimension.PLACE)).as("the article, the meeting").containsExactly(count("moscow", 2));
        assertThat(found(ids(Set.of("moscow"), Set.of()))).containsExactlyInAnyOrder("ARTICLE fa-1", "MEETING fa-1");
    }

    @Test
    void a_year_is_that_of_the_calendar_that_is_asked_for() throws IOException {
        Filters meetings = new Filters(Kind.MEETING, null, null, null, null, null, null, null, Language.PERSIAN);
        Filters articles = new Filters(Kind.ARTICLE, null, null, null, null, null, null, null, Language.PERSIAN);

        assertThat(facets(null, meetings, CalendarSystem.PERSIAN).of(Dimension.PERSIAN_YEAR))
                .as("the last but one day of the year")
                .containsExactly(count("1394", 1));
        assertThat(facets(null, articles, CalendarSystem.PERSIAN).of(Dimension.PERSIAN_YEAR))
                .containsExactly(count("1395", 1));
        assertThat(facets(null, articles, CalendarSystem.ISLAMIC).of(Dimension.ISLAMIC_YEAR))
                .containsExactly(count("1437", 1));
    }

    @Test
    void what_is_chosen_narrows_other_facets_and_not_its_own() throws IOException {
        Facets facets =
                facets(null, new Filters(Kind.STATEMENT, null, null, Act.CONDEMN, null, null, null, null, null));

        assertThat(facets.found()).isEqualTo(2);
        assertThat(facets.of(Dimension.ACT)).containsExactly(count("condemn", 2), count("demand", 1));
        assertThat(facets.of(Dimension.KIND)).as("only statements condemn").containsExactly(count("statement", 2));
        assertThat(facets.of(Dimension.OUTLET)).containsExactly(count("واس", 2));
        assertThat(facets.of(Dimension.YEAR)).containsExactly(count("2017", 1), count("2016", 1));
    }

    @Test
    void the_other_language_keeps_its_count_though_its_words_are_looked_for_otherwise() throws IOException {
        Facets facets = facets(
                "سوریه OR سوريا",
                new Filters(Kind.STATEMENT, null, null, null, null, null, null, null, Language.PERSIAN));

        assertThat(facets.found()).isOne();
        assertThat(facets.of(Dimension.LANGUAGE)).containsExactly(count("ar", 2), count("fa", 1));
        assertThat(facets.of(Dimension.PERSON)).containsExactly(count("zarif", 1));
    }

    @Test
    void days_narrow_other_facets_and_leave_other_years() throws IOException {
        Facets facets = facets(
                null,
                new Filters(
                        Kind.ARTICLE,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2017, 1, 1),
                        LocalDate.of(2017, 12, 31),
                        null,
                        null));

        assertThat(facets.of(Dimension.YEAR)).containsExactly(count("2017", 1), count("2016", 2));
        assertThat(facets.of(Dimension.OUTLET)).containsExactly(count("واس", 1));
    }

    @Test
    void people_who_are_chosen_leave_those_who_are_there_with_them() throws IOException {
        Filters both = new Filters(
                Kind.MEETING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Filters.Ids(
                        List.of(Set.of("zarif"), Set.of("lavrov", "lavrov-too")),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of()));

        assertThat(found(both)).containsExactlyInAnyOrder("MEETING fa-1", "MEETING ar-1");
        assertThat(facets(null, both).of(Dimension.PERSON)).containsExactly(count("lavrov", 2), count("zarif", 2));
        assertThat(facets(null, both).of(Dimension.BODY)).isEmpty();
    }

    @Test
    void an_outlet_is_chosen_by_its_whole_name() throws IOException {
        assertThat(found(ids(Set.of(), Set.of("واس")))).hasSize(6).allMatch(hit -> hit.contains("ar-"));
        assertThat(facets(null, ids(Set.of(), Set.of("واس"))).of(Dimension.OUTLET))
                .containsExactly(count("واس", 6), count("ایسنا", 3));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void where_nothing_is_found_nothing_is_counted(Dimension dimension) throws IOException {
        try (Index index = Index.open(folder)) {
            Facets facets = index.find(new Request(
                            Question.of("ناموجود"), Filters.NONE, Order.RELEVANCE, 10, null, EnumSet.of(dimension)))
                    .facets();

            assertThat(facets).isNotNull();
            assertThat(facets.found()).isZero();
            assertThat(facets.of(dimension)).isEmpty();
        }
    }

    @Test
    void no_facets_are_counted_where_none_are_asked_for() throws IOException {
        try (Index index = Index.open(folder)) {
            assertThat(index.find(new Request(Question.of("سوريا"), Filters.NONE, Order.TIME, 10, null))
                            .facets())
                    .isNull();
        }
    }

    @Test
    void counts_are_those_of_the_index_as_it_is_by_now() throws IOException {
        try (Index index = Index.open(folder)) {
            var articles = new Request(
                    Question.NOTHING,
                    new Filters(Kind.ARTICLE, null, null, null, null, null, null, null, null),
                    Order.TIME,
                    1,
                    null,
                    ALL);
            assertThat(index.find(articles).total()).isEqualTo(3);
            try (var indexing = Indexing.open(folder, 1, 4)) {
                indexing.add(4, Dossiers.plain("fa-4", Language.PERSIAN, "آتش‌بس"), Links.NONE);
                indexing.commit();
            }
            index.refresh();

            Hits hits = index.find(articles);

            assertThat(hits.total()).isEqualTo(4);
            assertThat(hits.facets()).isNotNull();
            assertThat(hits.facets().of(Dimension.LANGUAGE)).containsExactly(count("ar", 2), count("fa", 2));
        }
    }

    private Facets facets(@Nullable String words, Filters filters) throws IOException {
        return facets(words, filters, CalendarSystem.GREGORIAN);
    }

    private Facets facets(@Nullable String words, Filters filters, CalendarSystem years) throws IOException {
        Question question = words == null ? Question.NOTHING : Question.of(words);
        try (Index index = Index.open(folder)) {
            Facets facets = index.find(new Request(question, filters, Order.RELEVANCE, 1, null, Dimension.all(years)))
                    .facets();
            assertThat(facets).isNotNull();
            return facets;
        }
    }

    private List<String> found(Filters filters) throws IOException {
        try (Index index = Index.open(folder)) {
            return index.find(new Request(Question.NOTHING, filters, Order.TIME, 100, null)).hits().stream()
                    .map(hit -> hit.kind() + " " + hit.source())
                    .toList();
        }
    }

    private static Filters ids(Set<String> place, Set<String> outlet) {
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
                new Filters.Ids(List.of(), Set.of(), Set.of(), place, outlet));
    }

    private static Count count(String value, long hits) {
        return new Count(value, null, hits);
    }
}
