package didar.query.who;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import didar.add.Follower;
import didar.add.Keeping;
import didar.correct.Change;
import didar.correct.Corrections;
import didar.correct.Passage;
import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.Filed;
import didar.record.Act;
import didar.record.Event;
import didar.store.Location;
import didar.store.Store;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a portrait tells, and how many articles are read for it.
class PortraitTest {

    private static final int MONTHS = 12;

    @TempDir
    Path folder;

    private final AtomicInteger read = new AtomicInteger();

    @SuppressWarnings("NullAway.Init") // before each test
    private Store store;

    @BeforeEach
    void keepArticles() throws IOException {
        store = Store.open(new Location.Folder(folder), Store.Access.WRITE);
        var keeping = new Keeping(store, Tour::read, Follower.NONE);
        for (int month = 1; month <= MONTHS; month++) {
            keeping.keep(Tour.article(month));
        }
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void counts_names_and_offices_are_told_without_reading_an_article() {
        Portrait portrait = portrait(Tour.MINISTER, 0);

        assertThat(read).as("articles read").hasValue(0);
        assertThat(portrait.articles()).isEqualTo(MONTHS);
        assertThat(portrait.first()).isEqualTo(Tour.day(1));
        assertThat(portrait.last()).isEqualTo(Tour.day(MONTHS));
        assertThat(portrait.names()).containsExactly(Map.entry(Tour.MINISTER, MONTHS));
        assertThat(portrait.outlets()).containsExactly(Map.entry(Tour.OUTLET, MONTHS));
        assertThat(portrait.acts()).containsExactly(Map.entry(Act.SAY, MONTHS));
        assertThat(often(portrait.met())).containsExactly(Tour.OTHER + " " + MONTHS);
        assertThat(often(portrait.about())).containsExactly(Tour.OTHER + " " + MONTHS);
        assertThat(portrait.offices()).hasSize(1);
        HeldOffice office = portrait.offices().getFirst();
        assertThat(office.proofs()).hasSize(MONTHS);
        assertThat(office.proofs().getFirst().words().text()).isEqualTo(Tour.MINISTER + "، وزیر نیرو");
        assertThat(office.proofs().getFirst().words().end())
                .as("in code points")
                .isEqualTo((Tour.MINISTER + "، وزیر نیرو").length());
    }

    @Test
    void of_meetings_and_statements_the_latest_that_are_shown_are_read_whole() {
        Portrait portrait = portrait(Tour.MINISTER, 3);

        assertThat(portrait.meetings())
                .extracting(meeting -> requireNonNull(meeting.event().when()).first())
                .containsExactly(Tour.day(MONTHS), Tour.day(MONTHS - 1), Tour.day(MONTHS - 2));
        assertThat(portrait.sayings())
                .extracting(saying -> saying.filed().article().source())
                .containsExactly(Tour.source(MONTHS), Tour.source(MONTHS - 1), Tour.source(MONTHS - 2));
        assertThat(portrait.acts()).containsExactly(Map.entry(Act.SAY, MONTHS));
        assertThat(read).as("articles read").hasValue(3);
    }

    @Test
    void articles_that_are_split_off_are_counted_for_the_one_they_mean() throws IOException {
        String minister = identity(Tour.MINISTER).id();
        correct(new Change.Split(minister, List.of(Tour.source(2), Tour.source(5)), "somebody-else", "بهرام دوم"));

        Portrait one = portrait(Tour.MINISTER, 0);
        Portrait other = Portrait.of(requireNonNull(casebook().identity("somebody-else")), casebook(), 0, 0);

        assertThat(one.articles()).isEqualTo(MONTHS - 2);
        assertThat(one.acts()).containsExactly(Map.entry(Act.SAY, MONTHS - 2));
        assertThat(often(one.met())).containsExactly(Tour.OTHER + " " + (MONTHS - 2));
        assertThat(other.articles()).isEqualTo(2);
        assertThat(other.first()).isEqualTo(Tour.day(2));
        assertThat(other.names()).containsExactly(Map.entry(Tour.MINISTER, 2));
        assertThat(other.offices().getFirst().proofs()).hasSize(2);
        assertThat(often(other.about())).containsExactly(Tour.OTHER + " 2");
        assertThat(read).as("articles read").hasValue(0);
    }

    @Test
    void two_who_are_one_are_counted_once_an_article() throws IOException {
        correct(new Change.Merge(
                identity(Tour.OTHER).id(), identity(Tour.MINISTER).id()));

        Portrait portrait = portrait(Tour.MINISTER, 0);

        assertThat(portrait.articles()).isEqualTo(MONTHS);
        assertThat(portrait.names()).containsOnly(Map.entry(Tour.MINISTER, MONTHS), Map.entry(Tour.OTHER, MONTHS));
        assertThat(portrait.offices().getFirst().proofs()).hasSize(MONTHS);
        assertThat(portrait.met()).as("nobody meets himself").isEmpty();
        assertThat(read).as("articles read").hasValue(0);
    }

    @Test
    void only_articles_whose_statements_were_corrected_are_read_for_the_counts() throws IOException {
        String other = identity(Tour.OTHER).id();
        correct(new Change.NoStatement(passage(3)));
        correct(new Change.Speaker(passage(4), other));
        correct(new Change.Speaker(passage(6), null));
        read.set(0);

        Portrait one = portrait(Tour.MINISTER, 0);
        int readForOne = read.get();

        assertThat(one.articles()).isEqualTo(MONTHS);
        assertThat(one.acts()).containsExactly(Map.entry(Act.SAY, MONTHS - 3));
        assertThat(often(one.about())).containsExactly(Tour.OTHER + " " + (MONTHS - 3));
        assertThat(readForOne).as("articles read").isEqualTo(3);
        assertThat(portrait(Tour.OTHER, 0).acts()).containsExactly(Map.entry(Act.SAY, 1));
    }

    @Test
    void whoever_speaks_by_a_correction_alone_is_in_the_article_where_the_one_it_speaks_of_was_split_off()
            throws IOException {
        String minister = identity(Tour.MINISTER).id();
        correct(new Change.Split(minister, List.of(Tour.source(2)), "somebody-else", null));
        correct(new Change.Speaker(passage(2), minister));

        Portrait portrait = portrait(Tour.MINISTER, 0);

        assertThat(portrait.articles()).isEqualTo(MONTHS);
        assertThat(portrait.acts()).containsExactly(Map.entry(Act.SAY, MONTHS));
        assertThat(portrait.offices().getFirst().proofs()).hasSize(MONTHS - 1);
    }

    @Test
    void meetings_are_counted_as_their_corrections_say() throws IOException {
        List<String> events = casebook().events();
        correct(new Change.Status(events.get(0), Event.Status.CANCELLED));
        correct(new Change.NoEvent(events.get(1)));
        correct(new Change.Join(events.get(2), events.get(3)));

        assertThat(often(portrait(Tour.MINISTER, 0).met())).containsExactly(Tour.OTHER + " " + (MONTHS - 3));
        assertThat(read).as("articles read").hasValue(0);
    }

    @Test
    void of_a_record_that_an_older_program_kept_the_articles_tell_the_same() throws Exception {
        Portrait filled = portrait(Tour.MINISTER, 0);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.sqlite"));
                var sql = connection.createStatement()) {
            sql.executeUpdate("update mention set called = null, offices = null");
            sql.executeUpdate("update statement set topics = null");
        }

        Portrait untold = portrait(Tour.MINISTER, 0);

        assertThat(read.get()).as("articles read").isPositive();
        assertThat(untold).usingRecursiveComparison().isEqualTo(filled);
    }

    private Casebook casebook() {
        return new Casebook(counting(store));
    }

    private Identity identity(String name) {
        return casebook().find(name).getFirst().identity();
    }

    private Portrait portrait(String name, int latest) {
        Identity identity = identity(name);
        return Portrait.of(identity, casebook(), latest, latest);
    }

    private Passage passage(int month) {
        Filed filed = requireNonNull(casebook().newest(Tour.source(month)));
        return Passage.of(filed.article(), filed.dossier().statements().getFirst());
    }

    private void correct(Change change) throws IOException {
        new Corrections(store).make(change, "2026-11-22T10:00:00Z", "x", "");
    }

    private static List<String> often(List<Portrait.Often> counts) {
        return counts.stream()
                .map(often -> often.who().name() + " " + often.times())
                .toList();
    }

    /// A store that counts the dossiers it is asked for.
    private Store counting(Store counted) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (_, method, arguments) -> {
                    if (method.getName().equals("dossier")) {
                        read.incrementAndGet();
                    }
                    try {
                        return method.invoke(counted, arguments);
                    } catch (InvocationTargetException e) {
                        throw requireNonNull(e.getCause());
                    }
                });
    }
}
