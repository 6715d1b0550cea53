package didar.server.page;

import didar.link.who.Identity;
import didar.query.Casebook;
import didar.query.Meeting;
import didar.search.Index;
import didar.server.http.Answer;
import didar.server.http.Asked;
import didar.server.route.Seat;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page: what the record is, and ways into it.
public final class HomePage {

    /// What is shown.
    ///
    /// @param days from the first to the last day of publication; `null` where no article tells one
    public record Shown(
            long articles,
            long statements,
            long meetings,
            @Nullable String days,
            List<Meeting> latest,
            List<Person> people,
            List<Question> questions) {}

    /// @param articles that speak of him
    public record Person(String id, String name, long articles) {}

    /// @param address where it is answered
    public record Question(String text, String address) {}

    private final Pages pages;
    /// By the versions of the index.
    private final OfEdition<Long, Overview> overviews = new OfEdition<>(1);

    HomePage(Pages pages) {
        this.pages = pages;
    }

    Answer show(Asked asked, Index index, Seat seat) throws IOException {
        Frame frame = pages.frame(Frame.Section.SEARCH, asked);
        Overview overview = overviews.of(seat.edition(), index.version(), () -> Overview.of(index, seat.casebook()));
        return pages.page("home", frame, shown(overview, frame, seat.casebook()));
    }

    private static Shown shown(Overview overview, Frame frame, Casebook casebook) {
        var names = new Names(frame, casebook);
        return new Shown(
                overview.articles(),
                overview.statements(),
                overview.meetings(),
                overview.first() == null || overview.last() == null
                        ? null
                        : frame.dates().days(overview.first(), overview.last()),
                overview.latest(),
                overview.people().stream()
                        .map(count -> new Person(count.value(), names.of(count.value()), count.hits()))
                        .toList(),
                overview.questions().stream().map(names::question).toList());
    }

    private record Names(Frame frame, Casebook casebook) {

        String of(String id) {
            Identity identity = casebook.identity(id);
            return identity == null ? id : frame.naming().of(identity);
        }

        Question question(Overview.Asking asking) {
            return switch (asking) {
                case Overview.Asking.Said(String who, String about) ->
                    question(
                            "home.said",
                            who,
                            about,
                            "/statements?who=" + frame.part(who) + "&about=" + frame.part(about));
                case Overview.Asking.Met(String who, String with) ->
                    question("home.met", who, with, "/meetings?who=" + frame.part(who) + "&with=" + frame.part(with));
                case Overview.Asking.There(String place) ->
                    question("home.there", place, place, "/meetings?place=" + frame.part(place));
            };
        }

        private Question question(String key, String one, String other, String address) {
            return new Question(frame.words().of(key, isolated(of(one)), isolated(of(other))), address);
        }

        /// A name among words of another direction keeps its own.
        private static String isolated(String name) {
            return "\u2068" + name + "\u2069";
        }
    }
}
