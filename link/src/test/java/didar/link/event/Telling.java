package didar.link.event;

import didar.record.Entity.Kind;
import didar.record.Event;
import didar.record.Event.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts reports together for tests: `meeting("Zarif", "Lavrov").on(25).printedOn(26).at("Moscow", "RUS").report()`.
/// Days are of July 2015.
record Telling(
        Event.Type type,
        Status status,
        List<Party> sides,
        @Nullable Integer day,
        @Nullable Integer printed,
        @Nullable Party place,
        String source) {

    private static final String NOBODY = "paper";

    static Telling of(Event.Type type, Object... sides) {
        List<Party> parties = new ArrayList<>();
        for (Object side : sides) {
            parties.add(side instanceof Party party ? party : person(String.valueOf(side), null));
        }
        return new Telling(type, Status.HELD, parties, null, null, null, NOBODY);
    }

    static Telling meeting(Object... sides) {
        return of(Event.Type.MEETING, sides);
    }

    static Telling call(Object... sides) {
        return of(Event.Type.CALL, sides);
    }

    static Telling visit(Object... visitors) {
        return of(Event.Type.VISIT, visitors);
    }

    static Party person(String name, @Nullable String country) {
        return party(name, country, Kind.PERSON, true, Set.of());
    }

    static Party office(String title, @Nullable String country, String... words) {
        return party(title, country, Kind.PERSON, false, Set.of(words));
    }

    static Party country(String name, String country) {
        return party(name, country, Kind.PLACE, false, Set.of());
    }

    static Party party(String name, @Nullable String country, Kind kind, boolean named, Set<String> titles) {
        Words words = Words.of(name);
        return new Party(words.key(), name, Set.of(words.key()), List.of(words), titles, country, kind, named, false);
    }

    Telling is(Status changed) {
        return new Telling(type, changed, sides, day, printed, place, source);
    }

    Telling on(int told) {
        return new Telling(type, status, sides, told, printed, place, source);
    }

    Telling printedOn(int published) {
        return new Telling(type, status, sides, day, published, place, source);
    }

    Telling at(String name, String country) {
        Party there = party(name, country, Kind.PLACE, true, Set.of());
        return new Telling(type, status, sides, day, printed, there, source);
    }

    Telling by(String paper) {
        return new Telling(type, status, sides, day, printed, place, paper);
    }

    /// Of an article with an id of its own.
    Report report() {
        return report(source + printed + day + sides.hashCode() + Objects.hashCode(place), "v1");
    }

    Report report(String article, String event) {
        LocalDate published = printed == null ? null : july(printed);
        return new Report(
                article,
                source + "/" + article,
                event,
                source,
                published,
                type,
                status,
                sides,
                List.of(),
                place,
                day == null ? When.of(null, published, status) : When.on(july(day)),
                Wording.NONE);
    }

    /// Days past the last go on into August.
    static LocalDate july(int day) {
        return LocalDate.of(2015, 7, 1).plusDays(day - 1L);
    }
}
