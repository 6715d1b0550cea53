package didar.correct;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import didar.link.event.JoinedEvent;
import didar.link.event.Party;
import didar.link.event.Report;
import didar.link.event.When;
import didar.link.event.Wording;
import didar.link.name.Name;
import didar.link.name.Names;
import didar.link.who.Identity;
import didar.record.Entity;
import didar.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LensTest {

    private static final Names NAMES = Names.load();

    private final Map<String, Identity> people =
            Map.of("a", person("a", "شویگو"), "b", person("b", "شويغو"), "c", person("c", "Shoigu"));
    private final Map<String, JoinedEvent> events = Map.of(
            "ev-1", new JoinedEvent("ev-1", List.of(report("s1", "a"), report("s2", "b"))),
            "ev-2", new JoinedEvent("ev-2", List.of(report("s3", "b"))));

    @Test
    void without_corrections_all_is_as_it_was_read() throws ContradictionException {
        Lens lens = lens();

        assertThat(lens.isEmpty()).isTrue();
        assertThat(lens.event("ev-1", events::get)).isEqualTo(events.get("ev-1"));
        assertThat(lens.identity("a", people::get, NAMES::name)).isSameAs(people.get("a"));
        assertThat(lens.event("ev-9", events::get)).isNull();
    }

    @Test
    void merges_are_followed_to_their_end() throws ContradictionException {
        Lens lens = lens(new Change.Merge("a", "b"), new Change.Merge("b", "c"));

        assertThat(lens.identity("a")).isEqualTo("c");
        assertThat(lens.identitiesBehind(Set.of("c"))).containsExactlyInAnyOrder("a", "b", "c");
        Identity seen = identity(lens, "a");
        assertThat(seen.id()).isEqualTo("c");
        assertThat(seen.names().stream().map(Name::text)).containsExactly("Shoigu", "شویگو", "شويغو");
        assertThat(lens.byIdentity("c")).containsExactly(1L, 2L);
    }

    @Test
    void a_circle_is_refused_whatever_its_length() {
        assertThatExceptionOfType(ContradictionException.class)
                .isThrownBy(
                        () -> lens(new Change.Merge("a", "b"), new Change.Merge("b", "c"), new Change.Merge("c", "a")))
                .withMessageStartingWith("a circle: ");
        assertThatExceptionOfType(ContradictionException.class)
                .as("of one article alone")
                .isThrownBy(() -> lens(new Change.Merge("a", "b"), new Change.Split("b", List.of("s1"), "a", null)));
        assertThatExceptionOfType(ContradictionException.class).isThrownBy(() -> lens(new Change.Merge("a", "a")));
    }

    @Test
    void nobody_is_two() {
        assertThatExceptionOfType(ContradictionException.class)
                .isThrownBy(() -> lens(new Change.Merge("a", "b"), new Change.Merge("a", "c")))
                .withMessage("a is b by correction 1");
    }

    @Test
    void a_split_goes_before_a_merge_and_holds_for_its_articles_alone() throws ContradictionException {
        Lens lens = lens(new Change.Merge("a", "b"), new Change.Split("b", List.of("s1"), "new", "کوژوگتوویچ"));

        assertThat(lens.identity("a", "s1"))
                .as("a is b, and b in s1 is another")
                .isEqualTo("new");
        assertThat(lens.identity("a", "s2")).isEqualTo("b");
        assertThat(lens.identity("a")).isEqualTo("b");
        assertThat(lens.parts()).isTrue();
        Identity fresh = identity(lens, "new");
        assertThat(fresh.names().getFirst().text()).isEqualTo("کوژوگتوویچ");
        assertThat(parties(event(lens, "ev-1"))).containsExactly("new", "b");
    }

    @Test
    void one_who_is_new_by_a_split_can_be_merged_into_another() throws ContradictionException {
        Lens lens = lens(new Change.Split("b", List.of("s2"), "new", null), new Change.Merge("new", "c"));

        assertThat(lens.identity("b", "s2")).isEqualTo("c");
        assertThat(lens.identity("b", "s3")).isEqualTo("b");
        assertThat(identity(lens, "c").names().stream().map(Name::text)).containsExactly("Shoigu", "شويغو");
    }

    @Test
    void the_last_name_counts_and_the_others_stay() throws ContradictionException {
        Lens lens = lens(new Change.Rename("a", "سرگئی شویگو"), new Change.Rename("a", "سرگی شویگو"));

        assertThat(identity(lens, "a").names().stream().map(Name::text)).containsExactly("سرگی شویگو", "شویگو");
        assertThat(lens.touchedIdentities()).containsExactly("a");
    }

    @Test
    void joined_events_have_the_reports_of_both() throws ContradictionException {
        Lens lens = lens(new Change.Join("ev-2", "ev-1"));

        assertThat(sources(event(lens, "ev-2"))).containsExactly("s1", "s2", "s3");
        assertThat(event(lens, "ev-2").id()).isEqualTo("ev-1");
        assertThat(lens.touchedEvents()).containsExactly("ev-1");
    }

    @Test
    void a_report_that_is_moved_leaves_one_event_and_comes_to_the_other() throws ContradictionException {
        Lens lens = lens(new Change.Move("ev-1", "s2", "ev-2"), new Change.Move("ev-1", "s1", "ev-new"));

        assertThat(lens.event("ev-1", events::get)).as("nobody tells of it").isNull();
        assertThat(sources(event(lens, "ev-2"))).containsExactly("s3", "s2");
        assertThat(sources(event(lens, "ev-new"))).containsExactly("s1");
        assertThat(lens.touchedEvents()).containsExactlyInAnyOrder("ev-1", "ev-2", "ev-new");
    }

    @Test
    void what_is_settled_of_an_event_goes_before_its_reports_and_their_history_stays() throws ContradictionException {
        Lens lens = lens(
                new Change.Status("ev-1", Event.Status.CANCELLED),
                new Change.Days("ev-1", LocalDate.of(2016, 5, 1), LocalDate.of(2016, 5, 2)));
        JoinedEvent seen = event(lens, "ev-1");
        When when = requireNonNull(seen.when());

        assertThat(seen.status()).isEqualTo(Event.Status.CANCELLED);
        assertThat(when.first()).isEqualTo("2016-05-01");
        assertThat(when.last()).isEqualTo("2016-05-02");
        assertThat(seen.history()).extracting(JoinedEvent.Told::status).containsExactly(Event.Status.HELD);
        assertThat(lens.byEvent("ev-1")).containsExactly(1L, 2L);
    }

    @Test
    void what_is_no_event_is_none_until_that_is_undone() throws ContradictionException {
        Change none = new Change.NoEvent("ev-1");

        assertThat(lens(none).event("ev-1", events::get)).isNull();
        Lens undone = Lens.of(
                List.of(new Correction(1, none, "2026-01-01", "x", null, new Correction.Undone("2026-01-02", "x"))));
        assertThat(undone.event("ev-1", events::get)).isNotNull();
        assertThat(undone.isEmpty()).isTrue();
    }

    private static Lens lens(Change... changes) throws ContradictionException {
        List<Correction> corrections = new ArrayList<>();
        for (Change change : changes) {
            corrections.add(new Correction(corrections.size() + 1, change, "2026-01-01", "x", null, null));
        }
        return Lens.of(corrections);
    }

    private Identity identity(Lens lens, String id) {
        return requireNonNull(lens.identity(id, people::get, NAMES::name));
    }

    private JoinedEvent event(Lens lens, String id) {
        return requireNonNull(lens.event(id, events::get));
    }

    private static List<String> sources(JoinedEvent event) {
        return event.reports().stream().map(Report::source).toList();
    }

    private static List<String> parties(JoinedEvent event) {
        return event.reports().stream()
                .flatMap(report -> report.sides().stream())
                .map(Party::id)
                .toList();
    }

    private static Identity person(String id, String name) {
        return new Identity(id, Entity.Kind.PERSON, List.of(NAMES.name(name)), "RUS", List.of(), Set.of(), false);
    }

    private static Report report(String source, String who) {
        Party party = new Party(who, who, Set.of(who), List.of(), Set.of(), null, Entity.Kind.PERSON, true, true);
        return new Report(
                "text of " + source,
                source,
                "v1",
                null,
                LocalDate.of(2016, 6, 1),
                Event.Type.MEETING,
                Event.Status.HELD,
                List.of(party),
                List.of(),
                null,
                null,
                Wording.NONE);
    }
}
