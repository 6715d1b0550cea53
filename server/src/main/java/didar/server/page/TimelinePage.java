package didar.server.page;

import didar.query.DayRange;
import didar.query.overview.Overview;
import didar.query.overview.Overviews;
import didar.query.overview.Scale;
import didar.query.overview.Scope;
import didar.query.overview.Timeline;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Seat;
import didar.text.calendar.CalendarDate;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The record along time, from decades to hours.
public record TimelinePage(Pages pages, Overviews overviews) {

    private static final int LANES = 6;
    private static final int EVENTS = 50;
    private static final int HOUR_LENGTH = "2016-05-02T10:30".length();
    private static final int YEARS = 10;

    /// What is shown.
    ///
    /// @param whole all days on which there is something; `null` where there is nothing with a day
    public record Shown(
            Frame frame,
            Sought sought,
            Timeline timeline,
            @Nullable DayRange whole,
            List<LocalDateTime> ticks) {

        /// What a part of the time is called.
        public String name(LocalDateTime start) {
            LocalDate day = start.toLocalDate();
            Digits digits = frame.look().digits();
            return switch (timeline.scale()) {
                case DECADE -> {
                    int year = year(day) / YEARS * YEARS;
                    yield digits.in(year + "–" + (year + YEARS - 1));
                }
                case YEAR -> digits.in(String.valueOf(year(day)));
                case MONTH -> frame.dates().month(day);
                case WEEK -> frame.dates().days(day, day.plusDays(6));
                case DAY -> frame.dates().withWeekday(day);
                case HOUR -> frame.dates().of(start.toString().substring(0, HOUR_LENGTH));
            };
        }

        /// The same in few letters, for the axis.
        public String tick(LocalDateTime start) {
            LocalDate day = start.toLocalDate();
            return switch (timeline.scale()) {
                case DECADE, YEAR, MONTH -> name(start);
                case WEEK, DAY -> frame.dates().brief(day);
                case HOUR ->
                    start.getHour() == 0
                            ? frame.dates().brief(day)
                            : frame.look().digits().in(start.toLocalTime().toString());
            };
        }

        private int year(LocalDate day) {
            return CalendarDate.of(day, timeline.calendar()).year();
        }

        /// Where a part is shown by itself.
        public String part(Timeline.Part part) {
            return within(part.start().toLocalDate(), part.end().minusSeconds(1).toLocalDate());
        }

        /// Where a part of the stretch is shown, with finer parts.
        public String closer() {
            long quarter = days() / 4;
            return within(first().plusDays(quarter), last().minusDays(quarter));
        }

        /// Where more is shown.
        public String further() {
            long half = (days() + 1) / 2;
            return within(first().minusDays(half), last().plusDays(half));
        }

        /// Where the stretch before this one is shown.
        public String earlier() {
            return within(first().minusDays(step()), last().minusDays(step()));
        }

        /// Where the stretch behind this one is shown.
        public String later() {
            return within(first().plusDays(step()), last().plusDays(step()));
        }

        /// Where all of it is shown.
        public String all() {
            return whole == null ? base() : within(whole.first(), whole.last());
        }

        /// Where the events of the stretch are listed.
        public String list() {
            return within(first(), last()).replaceFirst("^/timeline", "/meetings");
        }

        /// The address without a stretch.
        public String base() {
            return frame.without("from", "to");
        }

        private String within(LocalDate from, LocalDate to) {
            String base = base();
            return base + (base.contains("?") ? "&" : "?") + "from=" + from + "&to=" + to;
        }

        private LocalDate first() {
            return timeline.range().first();
        }

        private LocalDate last() {
            return timeline.range().last();
        }

        private long days() {
            return ChronoUnit.DAYS.between(first(), last()) + 1;
        }

        private long step() {
            return Math.max(1, days() * 3 / 4);
        }

        /// The greatest number of a part: what the bars are measured by.
        public int most() {
            int most = 1;
            for (Timeline.Part part : timeline.parts()) {
                most = Math.max(most, Math.max(part.told() + part.thought(), part.reports()));
            }
            return most;
        }

        public boolean isByHours() {
            return timeline.scale() == Scale.HOUR;
        }
    }

    Answer show(Asked asked, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.TIMELINE, asked);
        Overview overview = overviews.of(seat.edition(), seat.casebook());
        Looked looked = Looked.at(asked, frame, seat);
        Scope scope = looked.scope();
        DayRange range = Timeline.range(overview, scope);
        Timeline timeline = drawn(overview, scope, range, Scale.of(range), frame);
        if (timeline.scale() == Scale.HOUR && timeline.parts().isEmpty()) {
            timeline = drawn(overview, scope, range, Scale.DAY, frame);
        }
        return pages.page(
                "timeline",
                frame,
                new Shown(
                        frame,
                        looked.sought(),
                        timeline,
                        Timeline.whole(overview, scope.within(null, null)),
                        timeline.scale().starts(range, timeline.calendar())));
    }

    private static Timeline drawn(Overview overview, Scope scope, DayRange range, Scale scale, Frame frame) {
        var view = new Timeline.View(range, scale, frame.look().calendar(), LANES, EVENTS);
        return Timeline.of(overview, scope, view);
    }
}
