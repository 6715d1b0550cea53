package didar.query.overview;

import static didar.query.overview.Sketch.JUBEIR;
import static didar.query.overview.Sketch.LAVROV;
import static didar.query.overview.Sketch.ZARIF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import didar.link.event.When;
import didar.query.DayRange;
import didar.record.Event;
import didar.text.calendar.CalendarSystem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final DayRange YEARS = new DayRange(LocalDate.parse("2015-01-01"), LocalDate.parse("2016-12-31"));

    @ParameterizedTest
    @CsvSource({
        // Nowruz 1395 was on 20 March 2016; 1437 began on 14 October 2015.
        "PERSIAN, YEAR, 2016-03-19, 2015-03-21, 2016-03-20",
        "PERSIAN, YEAR, 2016-03-20, 2016-03-20, 2017-03-21",
        "GREGORIAN, YEAR, 2016-03-19, 2016-01-01, 2017-01-01",
        "ISLAMIC, YEAR, 2015-10-14, 2015-10-14, 2016-10-02",
        "PERSIAN, DECADE, 2016-05-02, 2011-03-21, 2021-03-21",
        "GREGORIAN, DECADE, 2016-05-02, 2010-01-01, 2020-01-01",
        "PERSIAN, MONTH, 2016-05-02, 2016-04-20, 2016-05-21",
        "GREGORIAN, MONTH, 2016-05-02, 2016-05-01, 2016-06-01",
        "PERSIAN, WEEK, 2016-05-02, 2016-04-30, 2016-05-07",
        "GREGORIAN, WEEK, 2016-05-02, 2016-05-02, 2016-05-09",
        "GREGORIAN, DAY, 2016-05-02, 2016-05-02, 2016-05-03",
    })
    void parts_are_those_of_the_calendar(
            CalendarSystem calendar, Scale scale, LocalDate day, LocalDate start, LocalDate end) {
        LocalDateTime from = scale.start(day.atTime(13, 45), calendar);
        assertThat(from).isEqualTo(start.atStartOfDay());
        assertThat(scale.end(from, calendar)).isEqualTo(end.atStartOfDay());
    }

    @Test
    void the_same_events_fall_on_other_years_by_another_calendar() {
        Overview overview = new Sketch()
                .held(on("2016-01-10"), ZARIF)
                .held(on("2016-03-25"), ZARIF)
                .held(on("2016-12-01"), ZARIF)
                .overview();

        assertThat(timeline(overview, Scale.YEAR, CalendarSystem.GREGORIAN).parts())
                .extracting(Timeline.Part::told)
                .containsExactly(3);
        assertThat(timeline(overview, Scale.YEAR, CalendarSystem.PERSIAN).parts())
                .extracting(Timeline.Part::told)
                .as("1394 and 1395")
                .containsExactly(1, 2);
    }

    @Test
    void a_day_that_is_only_thought_is_not_counted_as_told() {
        var thought = new When(LocalDate.parse("2016-05-01"), LocalDate.parse("2016-05-08"), false);
        var month = new When(LocalDate.parse("2016-05-01"), LocalDate.parse("2016-05-31"), true);
        Overview overview = new Sketch()
                .held(on("2016-05-08"), ZARIF)
                .held(thought, ZARIF)
                .held(month, ZARIF)
                .overview();

        assertThat(timeline(overview, Scale.DAY, CalendarSystem.GREGORIAN).parts())
                .extracting(Timeline.Part::start, Timeline.Part::told, Timeline.Part::thought)
                .containsExactly(tuple(at("2016-05-01T00:00"), 0, 1), tuple(at("2016-05-08T00:00"), 1, 1));
        assertThat(timeline(overview, Scale.MONTH, CalendarSystem.GREGORIAN).parts())
                .as("a month is told of the third")
                .extracting(Timeline.Part::told, Timeline.Part::thought)
                .containsExactly(tuple(2, 1));
    }

    @Test
    void what_lies_beyond_is_counted_and_what_has_no_day_too() {
        Overview overview = new Sketch()
                .held(on("1722-10-23"), ZARIF)
                .held(on("2016-05-08"), ZARIF)
                .held(on("2020-01-03"), ZARIF)
                .with(Event.Status.HELD, null, null, List.of(), ZARIF)
                .overview();

        Timeline gregorian = timeline(overview, Scale.YEAR, CalendarSystem.GREGORIAN);
        assertThat(gregorian.count()).isEqualTo(1);
        assertThat(gregorian.before()).isEqualTo(1);
        assertThat(gregorian.after()).isEqualTo(1);
        assertThat(gregorian.undated()).isEqualTo(1);
        assertThat(timeline(overview, Scale.YEAR, CalendarSystem.ISLAMIC).undated())
                .as("the tables of the Islamic calendar do not reach 1722")
                .isEqualTo(2);
    }

    @Test
    void few_that_are_far_off_do_not_make_the_span_wide() {
        var sketch = new Sketch().held(on("1865-04-14"), ZARIF);
        for (int i = 0; i < 98; i++) {
            sketch.held(on("2016-05-08"), ZARIF);
        }
        sketch.held(on("2030-01-01"), ZARIF);

        assertThat(Timeline.span(sketch.overview(), Scope.ALL))
                .isEqualTo(new DayRange(LocalDate.parse("2016-05-08"), LocalDate.parse("2016-05-08")));
        assertThat(Timeline.whole(sketch.overview(), Scope.ALL))
                .isEqualTo(new DayRange(LocalDate.parse("1865-04-14"), LocalDate.parse("2030-01-01")));
        assertThat(Timeline.span(new Sketch().overview(), Scope.ALL)).isNull();
    }

    @Test
    void people_have_lanes_the_most_frequent_first() {
        Overview overview = new Sketch()
                .held(on("2016-05-08"), ZARIF, LAVROV)
                .held(on("2016-05-09"), ZARIF, JUBEIR)
                .held(on("2016-06-09"), ZARIF)
                .overview();

        List<Timeline.Lane> lanes =
                timeline(overview, Scale.MONTH, CalendarSystem.GREGORIAN).lanes();
        assertThat(lanes).extracting(lane -> lane.who().id()).containsExactly("zarif", "lavrov");
        assertThat(lanes.getFirst().starts())
                .containsOnly(entry(at("2016-05-01T00:00"), 2), entry(at("2016-06-01T00:00"), 1));
    }

    @Test
    void by_hours_reports_are_counted_of_which_the_hour_is_known() {
        var sketch = new Sketch();
        Notice early = sketch.article("ایسنا", "fa", "2016-05-08T10:20", null);
        Notice late = sketch.article("واس", "ar", "2016-05-08T13:05", null);
        Notice untimed = sketch.article("الرياض", "ar", "2016-05-08", null);
        Overview overview = sketch.reported("2016-05-08", early, late, untimed).overview();

        Timeline hours = timeline(overview, Scale.HOUR, CalendarSystem.PERSIAN);
        assertThat(hours.parts())
                .extracting(Timeline.Part::start, Timeline.Part::reports)
                .containsExactly(tuple(at("2016-05-08T10:00"), 1), tuple(at("2016-05-08T13:00"), 1));
        assertThat(hours.encounters()).hasSize(1);
        assertThat(timeline(overview, Scale.DAY, CalendarSystem.PERSIAN).parts())
                .extracting(Timeline.Part::reports)
                .containsExactly(3);
    }

    private static Timeline timeline(Overview overview, Scale scale, CalendarSystem calendar) {
        return Timeline.of(overview, Scope.ALL, new Timeline.View(YEARS, scale, calendar, 2, 10));
    }

    private static When on(String day) {
        return When.on(LocalDate.parse(day));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }
}
