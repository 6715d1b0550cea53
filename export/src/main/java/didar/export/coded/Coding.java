package didar.export.coded;

import didar.export.Chronicle;
import didar.export.Kept;
import didar.export.Naming;
import didar.export.Occurrence;
import didar.export.Occurrence.Account;
import didar.export.Occurrence.Attendance;
import didar.link.event.JoinedEvent;
import didar.link.event.When;
import didar.link.who.Identity;
import didar.record.Entity;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.record.EventTime;
import didar.record.Granularity;
import didar.record.Statement;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells a record as coded events: the joined events, then the statements of articles that are no copies.
final class Coding {

    /// Takes them one by one.
    @FunctionalInterface
    interface Taker {
        void take(CodedEvent event) throws IOException;
    }

    private final Chronicle chronicle;
    private final Sectors sectors = Sectors.read();

    Coding(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void tell(Taker taker) throws IOException {
        try (Stream<JoinedEvent> events = chronicle.events()) {
            for (Iterator<JoinedEvent> all = events.iterator(); all.hasNext(); ) {
                taker.take(event(Occurrence.of(all.next(), chronicle)));
            }
        }
        Copies copies = Copies.of(chronicle);
        try (Stream<Kept> articles = chronicle.articles()) {
            for (Iterator<Kept> all = articles.iterator(); all.hasNext(); ) {
                Kept article = all.next();
                if (article.copyOf() == null) {
                    for (Statement statement : article.dossier().statements()) {
                        taker.take(statement(article, statement, copies));
                    }
                }
            }
        }
    }

    private CodedEvent event(Occurrence occurrence) {
        JoinedEvent event = occurrence.event();
        LocalDate published = occurrence.accounts().stream()
                .map(account -> account.report().published())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        Day day = Day.of(event.when(), published);
        // a visitor acts and the host receives; else all act together
        boolean visited = occurrence.attendance().stream().anyMatch(a -> a.role() == Role.GUEST)
                && occurrence.attendance().stream().anyMatch(a -> a.role() == Role.HOST);
        List<Actor> actors = new ArrayList<>();
        List<Actor> recipients = new ArrayList<>();
        for (Attendance attendance : occurrence.attendance()) {
            if (attendance.role() != Role.ATTENDEE) {
                (visited && attendance.role() == Role.HOST ? recipients : actors).add(actor(attendance, day));
            }
        }
        long outlets = occurrence.accounts().stream()
                .map(account -> account.report().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long articles = occurrence.accounts().stream()
                .map(account -> account.article().number())
                .distinct()
                .count();
        return new CodedEvent(
                event.id(),
                Naming.word(event.status()),
                day,
                actors,
                recipients,
                occurrence.codes(),
                event.place(),
                occurrence.accounts().stream().map(Coding::telling).toList(),
                Math.toIntExact(outlets),
                Math.toIntExact(articles));
    }

    private static Telling telling(Account account) {
        return Telling.of(account.article(), account.told().evidence());
    }

    private Actor actor(Attendance attendance, @Nullable Day day) {
        String id = attendance.party().identified() ? attendance.party().id() : null;
        return actor(
                id,
                attendance.party().name(),
                attendance.party().kind(),
                attendance.party().country(),
                day);
    }

    private Actor actor(
            @Nullable String id, String text, Entity.Kind kind, @Nullable String country, @Nullable Day day) {
        Identity identity = id == null ? null : chronicle.identity(id);
        if (identity == null) {
            return new Actor(id, text, null, kind, country, null);
        }
        String latin = Naming.latin(identity);
        return new Actor(
                id,
                text,
                latin == null ? Naming.shown(identity) : latin,
                kind,
                identity.country() == null ? country : identity.country(),
                sectors.of(identity, day == null ? null : day.first()));
    }

    private CodedEvent statement(Kept article, Statement statement, Copies copies) {
        Day day = Day.of(when(article, statement.event()), article.links().published());
        String target = target(article, statement);
        return new CodedEvent(
                article.id() + '-' + statement.id(),
                null,
                day,
                actors(article, statement.speaker(), day),
                actors(article, target, day),
                statement.codes(),
                null,
                List.of(Telling.of(article, List.of(statement.content()))),
                copies.outlets(article),
                copies.articles(article));
    }

    private List<Actor> actors(Kept article, @Nullable String entity, @Nullable Day day) {
        if (entity == null) {
            return List.of();
        }
        Entity who = article.entity(entity);
        return List.of(actor(article.links().identity(entity), who.name(), who.kind(), who.country(), day));
    }

    /// To whom it is said, or else the one it is for or against, the speaker's own country apart; `null` where there
    /// are
    /// several or none.
    private @Nullable String target(Kept article, Statement statement) {
        if (statement.addressee() != null) {
            return statement.addressee();
        }
        String home = statement.speaker() == null ? null : country(article, statement.speaker());
        List<String> judged = statement.about().stream()
                .filter(about -> about.stance() != Statement.About.Stance.NEUTRAL)
                .map(Statement.About::entity)
                .filter(about -> home == null
                        || article.entity(about).kind() != Entity.Kind.PLACE
                        || !home.equals(country(article, about)))
                .distinct()
                .toList();
        return judged.size() == 1 ? judged.getFirst() : null;
    }

    /// ISO 3166-1 alpha-3.
    private @Nullable String country(Kept article, String entity) {
        String id = article.links().identity(entity);
        Identity identity = id == null ? null : chronicle.identity(id);
        return identity != null && identity.country() != null
                ? identity.country()
                : article.entity(entity).country();
    }

    /// The day of the event that a statement was made in.
    private static @Nullable When when(Kept article, @Nullable String event) {
        Event told = event == null ? null : article.event(event);
        EventTime time = told == null ? null : told.time();
        return time != null && time.value() != null && isDay(time.granularity()) ? When.on(time.value()) : null;
    }

    private static boolean isDay(Granularity granularity) {
        return switch (granularity) {
            case MINUTE, HOUR, DAY -> true;
            case WEEK, MONTH, YEAR -> false;
        };
    }
}
