package didar.query.overview;

import didar.link.event.When;
import didar.query.Named;
import didar.record.Entity;
import didar.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An overview of invented events, put together row by row.
final class Sketch {

    static final Named ZARIF = person("zarif", "محمدجواد ظریف", "IRN");
    static final Named LAVROV = person("lavrov", "سرگئی لاوروف", "RUS");
    static final Named JUBEIR = person("jubeir", "عادل الجبير", "SAU");

    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Dispatch> dispatches = new ArrayList<>();

    static Named person(String id, String name, @Nullable String country) {
        return new Named(id, name, List.of(), name, Entity.Kind.PERSON, country, List.of());
    }

    static Named place(@Nullable String id, String name, @Nullable String country) {
        return new Named(id, name, List.of(), name, Entity.Kind.PLACE, country, List.of());
    }

    Sketch held(When when, Named... parties) {
        return with(Event.Status.HELD, when, null, List.of(), parties);
    }

    Sketch heldAt(Named place, String day, Named... parties) {
        return with(Event.Status.HELD, When.on(LocalDate.parse(day)), place, List.of(), parties);
    }

    Sketch with(
            Event.Status status, @Nullable When when, @Nullable Named place, List<Notice> notices, Named... parties) {
        encounters.add(new Encounter(
                "ev-" + (encounters.size() + 1), Event.Type.MEETING, status, when, List.of(parties), place, notices));
        return this;
    }

    /// An event reported by some, who published these articles.
    Sketch reported(String day, Notice... notices) {
        return with(Event.Status.HELD, When.on(LocalDate.parse(day)), null, List.of(notices), ZARIF, LAVROV);
    }

    /// An article.
    Notice article(@Nullable String outlet, String language, @Nullable String published, @Nullable Notice original) {
        var notice = new Notice(
                dispatches.size() + 1,
                original == null ? null : original.article(),
                language,
                outlet == null ? null : new Outlet(outlet, null),
                Moment.of(published));
        dispatches.add(
                new Dispatch(notice.article(), notice.copyOf(), notice.language(), notice.outlet(), notice.moment()));
        return notice;
    }

    Overview overview() {
        return new Overview(encounters, dispatches);
    }
}
