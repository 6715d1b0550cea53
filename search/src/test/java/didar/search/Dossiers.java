package didar.search;

import didar.record.Act;
import didar.record.Article;
import didar.record.Calendar;
import didar.record.Codes;
import didar.record.Dossier;
import didar.record.Entity;
import didar.record.Event;
import didar.record.EventTime;
import didar.record.Granularity;
import didar.record.Published;
import didar.record.Statement;
import didar.text.Language;
import didar.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small dossiers to find.
final class Dossiers {

    private Dossiers() {}

    /// An article of nothing but its text.
    static Dossier plain(String source, Language language, String text) {
        return new Dossier(
                article(source, language, null, null, null, text),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// An article in which one says something of another, in a meeting of both.
    ///
    /// @param said what is said; it stands in the text
    static Dossier of(
            String source,
            Language language,
            String outlet,
            LocalDate published,
            Entity speaker,
            Entity about,
            Act act,
            String text,
            String said,
            @Nullable LocalDate met) {
        int at = text.indexOf(said);
        Span content = new Span(at, at + said.length());
        var statement = new Statement(
                "s1",
                speaker.id(),
                null,
                null,
                null,
                new Statement.Cue(new Span(0, 1), "گفتن"),
                Statement.Mode.INDIRECT,
                content,
                act,
                List.of(new Statement.About(about.id(), Statement.About.Stance.NEUTRAL)),
                new Codes(null, null));
        var meeting = new Event(
                "v1",
                Event.Type.MEETING,
                Event.Status.HELD,
                List.of(
                        new Event.Participant(speaker.id(), Event.Participant.Role.HOST),
                        new Event.Participant(about.id(), Event.Participant.Role.GUEST)),
                null,
                met == null
                        ? null
                        : new EventTime(
                                "دیروز", met, Granularity.DAY, null, null, EventTime.Resolution.RELATIVE, "-P1D"),
                List.of(),
                null,
                new Codes(null, null),
                List.of(new Span(0, at)));
        return new Dossier(
                article(source, language, outlet, outlet + ": " + speaker.name(), published, text),
                List.of(speaker, about),
                List.of(),
                List.of(meeting),
                List.of(statement),
                List.of());
    }

    /// The same with its meeting in a place.
    static Dossier meetingIn(Entity place, Dossier dossier) {
        List<Event> events = dossier.events().stream()
                .map(event -> new Event(
                        event.id(),
                        event.type(),
                        event.status(),
                        event.participants(),
                        place.id(),
                        event.time(),
                        event.topics(),
                        event.initiator(),
                        event.codes(),
                        event.evidence()))
                .toList();
        List<Entity> entities = new ArrayList<>(dossier.entities());
        entities.add(place);
        return new Dossier(
                dossier.article(), entities, dossier.mentions(), events, dossier.statements(), dossier.notes());
    }

    static Entity place(String id, String name) {
        return new Entity(id, Entity.Kind.PLACE, name, List.of(), null, null, List.of());
    }

    static Entity body(String id, String name) {
        return new Entity(id, Entity.Kind.ORGANIZATION, name, List.of(), null, null, List.of());
    }

    static Entity person(String id, String name, String romanized) {
        return new Entity(id, Entity.Kind.PERSON, name, List.of(), romanized, null, List.of());
    }

    private static Article article(
            String source,
            Language language,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable LocalDate published,
            String text) {
        Published time = published == null
                ? null
                : new Published(
                        published.toString(),
                        LocalDateTime.of(published, java.time.LocalTime.NOON),
                        Calendar.GREGORIAN,
                        Granularity.MINUTE,
                        null);
        return new Article(
                Integer.toHexString(text.hashCode()),
                source,
                language,
                title,
                null,
                null,
                outlet,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                time,
                text,
                List.of(),
                List.of(new Span(0, text.length())),
                List.of(),
                List.of());
    }

    static byte[] json(Dossier dossier) {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var writer = didar.record.DossierWriter.lines(bytes)) {
            writer.write(dossier);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
