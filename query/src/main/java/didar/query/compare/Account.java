package didar.query.compare;

import didar.query.Named;
import didar.query.Participant;
import didar.query.Quote;
import didar.query.Readout;
import didar.query.Saying;
import didar.record.Event;
import didar.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one side tells of an event: the articles of one country's media that go back to one source.
///
/// @param country of the media, ISO 3166-1 alpha-3; `null` where it is not known
/// @param origin the source they name last, or the outlet where they name none; `null` where nothing tells it
/// @param readouts articles with a text of their own
/// @param carried articles that print the text of one of them
/// @param missing who takes part by another account and not by this one
/// @param unsaid statements of the event that another account has and this one has not
public record Account(
        @Nullable String country,
        @Nullable String origin,
        Language language,
        List<Readout> readouts,
        List<Carried> carried,
        Event.Status status,
        List<Told<Participant>> participants,
        List<Named> missing,
        List<Told<Quote>> topics,
        List<Day> days,
        List<Told<Named>> places,
        List<Told<Saying>> sayings,
        List<Saying> unsaid) {

    /// Something told.
    ///
    /// @param alone whether no other account has it
    public record Told<T>(T what, boolean alone) {}

    /// When it was, by the words of an article.
    ///
    /// @param first ISO 8601
    /// @param last inclusive
    public record Day(String text, String first, String last) {}

    public Account {
        readouts = List.copyOf(readouts);
        carried = List.copyOf(carried);
        participants = List.copyOf(participants);
        missing = List.copyOf(missing);
        topics = List.copyOf(topics);
        days = List.copyOf(days);
        places = List.copyOf(places);
        sayings = List.copyOf(sayings);
        unsaid = List.copyOf(unsaid);
    }
}
