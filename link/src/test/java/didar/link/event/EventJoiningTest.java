package didar.link.event;

import static didar.link.event.Telling.call;
import static didar.link.event.Telling.country;
import static didar.link.event.Telling.july;
import static didar.link.event.Telling.meeting;
import static didar.link.event.Telling.office;
import static didar.link.event.Telling.person;
import static didar.link.event.Telling.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import didar.record.Entity.Kind;
import didar.record.Event;
import didar.record.Event.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventJoiningTest {

    private final EventsInMemory known = new EventsInMemory();
    private final EventJoining joining = new EventJoining(known);

    @Test
    void what_one_paper_had_today_and_another_yesterday_is_one_event() {
        assertThat(events(
                        call("Zarif", "Hammond").on(25).printedOn(25).by("a"),
                        call("Hammond", "Zarif").on(25).printedOn(26).by("b")))
                .isEqualTo(1);
    }

    @Test
    void days_that_follow_each_other_may_be_one_day_told_by_papers_dated_differently() {
        assertThat(events(
                        meeting("Zarif", "Hammond").on(25).printedOn(25).by("a"),
                        meeting("Zarif", "Hammond").on(26).printedOn(26).by("b")))
                .isEqualTo(1);
    }

    @Test
    void several_calls_of_the_same_two_in_a_week_stay_several() {
        assertThat(events(
                        call("Zarif", "Hammond").on(20).printedOn(20),
                        call("Zarif", "Hammond").on(23).printedOn(23),
                        call("Zarif", "Hammond").on(26).printedOn(27)))
                .isEqualTo(3);
    }

    @Test
    void two_hosts_receive_one_guest_on_one_day_in_one_town_and_that_is_twice() {
        assertThat(events(
                        meeting("Rouhani", "Fabius").on(29).printedOn(29).at("Tehran", "IRN"),
                        meeting("Zarif", "Fabius").on(29).printedOn(29).at("Tehran", "IRN")))
                .isEqualTo(2);
    }

    @Test
    void two_hosts_stay_two_where_the_second_is_told_by_another_office_of_the_same_country() {
        Party president = Telling.party("Rouhani", "IRN", Kind.PERSON, true, Set.of("fa:رئيس", "fa:جمهور"));
        assertThat(events(
                        meeting(president, "Fabius").on(29).printedOn(29).at("Tehran", "IRN"),
                        meeting(office("وزیر خارجه", "IRN", "fa:وزير", "fa:خارجه"), "Fabius")
                                .on(29)
                                .printedOn(29)
                                .at("Tehran", "IRN")))
                .isEqualTo(2);
    }

    @Test
    void a_side_named_by_its_office_alone_is_the_one_who_holds_it() {
        Party minister =
                Telling.party("Paolo Gentiloni", "ITA", Kind.PERSON, true, Set.of("ar:وزير", "ar:خارجيه", "ar:ايطالي"));
        assertThat(events(
                        meeting("Zarif", minister).on(7).printedOn(7).by("a"),
                        meeting("Zarif", office("وزير الخارجية الإيطالي", "ITA", "ar:وزير", "ar:خارجيه", "ar:ايطالي"))
                                .printedOn(8)
                                .by("b")))
                .isEqualTo(1);
    }

    @Test
    void a_side_named_by_its_country_alone_is_the_one_who_came_for_it() {
        assertThat(events(
                        meeting("Zarif", person("Gentiloni", "ITA"))
                                .on(7)
                                .printedOn(7)
                                .by("a"),
                        meeting("Zarif", country("Italy", "ITA"))
                                .on(7)
                                .printedOn(7)
                                .by("b")))
                .isEqualTo(1);
    }

    @Test
    void a_visit_and_a_meeting_during_it_are_two() {
        assertThat(events(
                        visit("Fabius").on(29).printedOn(29).at("Tehran", "IRN"),
                        meeting("Fabius", "Zarif").on(29).printedOn(29).at("Tehran", "IRN")))
                .isEqualTo(2);
    }

    @Test
    void a_journey_to_two_countries_on_one_day_is_two_visits() {
        assertThat(events(
                        visit("Zarif").on(26).printedOn(26).at("Doha", "QAT"),
                        visit("Zarif").on(26).printedOn(26).at("Kuwait", "KWT")))
                .isEqualTo(2);
    }

    @Test
    void a_visit_to_a_city_is_one_to_its_country() {
        Report whole = new Telling(
                        Event.Type.VISIT,
                        Status.PLANNED,
                        List.of(person("Zarif", "IRN")),
                        null,
                        24,
                        country("Qatar", "QAT"),
                        "a")
                .report();
        joining.join(whole);
        Joined joined = joining.join(
                visit("Zarif").on(26).printedOn(26).at("Doha", "QAT").report());
        assertThat(joined.wasKnown()).isTrue();
    }

    @Test
    void a_report_that_tells_no_day_is_of_what_was_held_shortly_before() {
        assertThat(events(
                        meeting("Zarif", "Hammond").on(25).printedOn(25).by("a"),
                        meeting("Zarif", "Hammond").printedOn(27).by("b")))
                .isEqualTo(1);
    }

    @Test
    void a_report_that_tells_no_day_is_not_of_what_was_held_weeks_before() {
        assertThat(events(
                        meeting("Zarif", "Hammond").on(1).printedOn(1),
                        meeting("Zarif", "Hammond").printedOn(25)))
                .isEqualTo(2);
    }

    @Test
    void what_was_planned_is_held_when_a_later_report_says_so_and_its_history_is_kept() {
        JoinedEvent event = last(
                meeting("Zarif", "Hammond").is(Status.PLANNED).printedOn(20).by("a"),
                meeting("Zarif", "Hammond").is(Status.HELD).on(23).printedOn(24).by("b"));
        assertThat(event.status()).isEqualTo(Status.HELD);
        assertThat(event.history())
                .extracting(JoinedEvent.Told::status, JoinedEvent.Told::published)
                .containsExactly(tuple(Status.PLANNED, july(20)), tuple(Status.HELD, july(24)));
    }

    @Test
    void what_was_planned_is_cancelled_when_a_later_report_says_so() {
        JoinedEvent event = last(
                visit("Zarif").is(Status.PLANNED).on(28).printedOn(25).at("Ankara", "TUR"),
                visit("Zarif").is(Status.CANCELLED).on(28).printedOn(27).at("Ankara", "TUR"));
        assertThat(event.reports()).hasSize(2);
        assertThat(event.status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void an_announcement_that_is_read_after_the_event_does_not_undo_it() {
        JoinedEvent event = last(
                meeting("Zarif", "Hammond").is(Status.HELD).on(23).printedOn(23).by("a"),
                meeting("Zarif", "Hammond")
                        .is(Status.PLANNED)
                        .on(23)
                        .printedOn(23)
                        .by("b"));
        assertThat(event.reports()).hasSize(2);
        assertThat(event.status()).isEqualTo(Status.HELD);
    }

    @Test
    void a_plan_is_not_what_was_held_in_another_month() {
        assertThat(events(
                        visit("Salman").on(1).printedOn(2).at("Moscow", "RUS"),
                        visit("Salman").is(Status.PLANNED).on(45).printedOn(29).at("Moscow", "RUS")))
                .isEqualTo(2);
    }

    @Test
    void the_same_text_in_another_outlet_is_the_same_event_though_nobody_says_a_day() {
        Joined first = joining.join(meeting("Zarif", "Hammond").by("a").report("text", "v1"));
        Joined second = joining.join(meeting("Zarif", "Hammond").by("b").report("text", "v1"));
        assertThat(second.event().id()).isEqualTo(first.event().id());
        assertThat(second.event().reports()).extracting(Report::outlet).containsExactly("a", "b");
    }

    @Test
    void what_was_added_before_is_not_told_again() {
        Report report = meeting("Zarif", "Hammond").on(25).printedOn(25).report();
        Joined first = joining.join(report);
        assertThat(joining.join(report).event()).isEqualTo(first.event());
        assertThat(known.all()).hasSize(1);
    }

    @Test
    void ids_are_the_same_in_every_run() {
        Report report = meeting("Zarif", "Hammond").on(25).printedOn(25).report();
        String here = joining.join(report).event().id();
        String there =
                new EventJoining(new EventsInMemory()).join(report).event().id();
        assertThat(here).isEqualTo(there).matches("ev-[0-9a-f]{12}");
    }

    @Test
    void the_judgement_says_why() {
        joining.join(meeting("Zarif", "Hammond").on(25).printedOn(25).by("a").report());
        Joined joined = joining.join(
                meeting("Zarif", "Hammond").on(25).printedOn(26).by("b").report());
        Judgement why = Objects.requireNonNull(joined.judgement());
        assertThat(why.evidence())
                .containsExactly(Evidence.PRIOR, Evidence.SIDE_SAME, Evidence.SIDE_SAME, Evidence.DAY_SAME);
        assertThat(why.score()).isPositive();
    }

    private int events(Telling... told) {
        for (Telling telling : told) {
            joining.join(telling.report());
        }
        return known.all().size();
    }

    private JoinedEvent last(Telling... told) {
        List<JoinedEvent> events = new ArrayList<>();
        for (Telling telling : told) {
            events.add(joining.join(telling.report()).event());
        }
        return events.getLast();
    }
}
