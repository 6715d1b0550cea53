package didar.server.page;

import didar.query.Named;
import didar.query.overview.Encounter;
import didar.query.overview.Overviews;
import didar.query.overview.Places;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Seat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Where events were.
public record MapPage(Pages pages, Overviews overviews) {

    /// What is shown.
    ///
    /// @param months in which something was somewhere that can be shown
    public record Shown(Frame frame, Sought sought, Places places, List<Months.Month> months) {

        /// What a site is called before the reader.
        public String name(Places.Site site) {
            return frame.naming().of(site.called().getFirst());
        }

        /// Where the events at a place are listed.
        public String meetings(Named place) {
            return "/meetings?place=" + frame.part(Objects.requireNonNullElse(place.id(), place.name()));
        }

        /// The days of events, for scripts.
        public String days(List<Encounter> encounters) {
            return encounters.stream()
                    .map(Encounter::day)
                    .filter(Objects::nonNull)
                    .map(LocalDate::toString)
                    .collect(Collectors.joining(" "));
        }

        /// How many events are somewhere that can be shown.
        public int shownEvents() {
            return places.sites().stream()
                    .mapToInt(site -> site.encounters().size())
                    .sum();
        }
    }

    Answer show(Asked asked, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.MAP, asked);
        Looked looked = Looked.at(asked, frame, seat);
        Places places = Places.of(overviews.of(seat.edition(), seat.casebook()), looked.scope());
        List<LocalDate> days = places.sites().stream()
                .flatMap(site -> site.encounters().stream())
                .map(Encounter::day)
                .filter(Objects::nonNull)
                .toList();
        return pages.page("map", frame, new Shown(frame, looked.sought(), places, Months.of(days, frame.dates())));
    }
}
