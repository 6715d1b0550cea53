package didar.server.page;

import didar.query.Casebook;
import didar.query.Meeting;
import didar.query.Meetings;
import didar.query.SeenHits;
import didar.record.Event;
import didar.search.Dimension;
import didar.search.Facets;
import didar.search.Facets.Count;
import didar.search.Filters;
import didar.search.Filters.Kind;
import didar.search.Index;
import didar.search.Question;
import didar.search.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a record is, for who comes to it: how much of what it has, who is in it, what can be asked of it. It takes some
/// searches, and holds as long as the record.
///
/// @param first day of publication; `null` where no article tells one
/// @param latest meetings that were held
/// @param people most articles speak of, with how many do
record Overview(
        long articles,
        long statements,
        long meetings,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Meeting> latest,
        List<Count> people,
        List<Asking> questions) {

    /// What can be asked.
    sealed interface Asking {

        /// What somebody said about somebody or something.
        record Said(String who, String about) implements Asking {}

        /// When two met.
        record Met(String who, String with) implements Asking {}

        /// Who met in a place.
        record There(String place) implements Asking {}
    }

    private static final int LATEST = 6;
    private static final int PEOPLE = 12;
    private static final int SPEAKERS = 3;

    static Overview of(Index index, Casebook casebook) throws IOException {
        var counting = new Counting(index, casebook);
        Facets articles = counting.of(Kind.ARTICLE, List.of(), Dimension.KIND, Dimension.PERSON);
        Index.Days days = index.days();
        LocalDate last = days == null ? null : days.last();
        List<Meeting> latest = new ArrayList<>();
        // What is told of later days than the articles' is misread more often than not.
        new Meetings(List.of(), Set.of(), null, last, Set.of(), Set.of(Event.Status.HELD), null, true, null, LATEST)
                .each(casebook, latest::add);
        return new Overview(
                hits(articles, Kind.ARTICLE),
                hits(articles, Kind.STATEMENT),
                casebook.events().size(),
                days == null ? null : days.first(),
                last,
                List.copyOf(latest),
                articles.of(Dimension.PERSON).stream().limit(PEOPLE).toList(),
                counting.questions());
    }

    private static long hits(Facets facets, Kind kind) {
        return facets.of(Dimension.KIND).stream()
                .filter(count -> count.value().equalsIgnoreCase(kind.name()))
                .mapToLong(Count::hits)
                .sum();
    }

    /// Searches of which the facets alone are asked for.
    private record Counting(Index index, Casebook casebook) {

        Facets of(Kind kind, List<Set<String>> who, Dimension... wanted) throws IOException {
            var ids = new Filters.Ids(who, Set.of(), Set.of(), Set.of(), Set.of());
            var filters = new Filters(kind, null, null, null, null, null, null, null, null, ids);
            var request = new Request(Question.NOTHING, filters, Request.Order.TIME, 1, null, Set.of(wanted));
            return Objects.requireNonNull(
                    SeenHits.of(index.find(request), casebook).facets());
        }

        /// Of those who speak most, those who meet most, and where most meet.
        List<Asking> questions() throws IOException {
            List<Asking> questions = new ArrayList<>();
            for (Count speaker : of(Kind.STATEMENT, List.of(), Dimension.PERSON).of(Dimension.PERSON).stream()
                    .limit(SPEAKERS)
                    .toList()) {
                String about = first(
                        of(Kind.STATEMENT, who(speaker.value()), Dimension.ABOUT), Dimension.ABOUT, speaker.value());
                if (about != null) {
                    questions.add(new Asking.Said(speaker.value(), about));
                }
            }
            Facets met = of(Kind.MEETING, List.of(), Dimension.PERSON, Dimension.PLACE);
            String one = first(met, Dimension.PERSON, "");
            String other =
                    one == null ? null : first(of(Kind.MEETING, who(one), Dimension.PERSON), Dimension.PERSON, one);
            if (one != null && other != null) {
                questions.add(new Asking.Met(one, other));
            }
            String place = first(met, Dimension.PLACE, "");
            if (place != null) {
                questions.add(new Asking.There(place));
            }
            return List.copyOf(questions);
        }

        private List<Set<String>> who(String id) {
            return List.of(casebook.lens().identitiesBehind(Set.of(id)));
        }

        /// The value with most hits that is another than one; `null` where there is none.
        private static @Nullable String first(Facets facets, Dimension dimension, String other) {
            return facets.of(dimension).stream()
                    .map(Count::value)
                    .filter(value -> !value.equals(other))
                    .findFirst()
                    .orElse(null);
        }
    }
}
