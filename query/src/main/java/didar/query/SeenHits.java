package didar.query;

import didar.link.event.JoinedEvent;
import didar.link.event.When;
import didar.record.Event;
import didar.record.Statement;
import didar.search.Facets;
import didar.search.Filters;
import didar.search.Hit;
import didar.search.Hits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Hits of a search as they are seen through the corrections: the index has what was read.
///
/// What is no statement or no event is left out, so that a page may have fewer hits than were asked for; whoever else
/// speaks, bears another name, or met on another day is shown so. What was looked for is looked for as it was read.
public final class SeenHits {

    private final Casebook casebook;

    private SeenHits(Casebook casebook) {
        this.casebook = casebook;
    }

    public static Hits of(Hits hits, Casebook casebook) {
        return new SeenHits(casebook).seen(hits);
    }

    private Hits seen(Hits hits) {
        List<Hit> seen = casebook.lens().isEmpty() ? hits.hits() : each(hits.hits());
        Facets facets = hits.facets();
        return new Hits(
                seen,
                hits.total() - (hits.hits().size() - seen.size()),
                hits.exact(),
                hits.next(),
                facets == null ? null : new SeenFacets(casebook).seen(facets));
    }

    private List<Hit> each(List<Hit> hits) {
        List<Hit> seen = new ArrayList<>();
        for (Hit hit : hits) {
            Hit one = seen(hit);
            if (one != null) {
                seen.add(one);
            }
        }
        return seen;
    }

    private @Nullable Hit seen(Hit hit) {
        String local = hit.local();
        Filed filed = local == null ? null : casebook.newest(hit.source());
        // an article that was read anew and is not in the index yet has other local ids
        if (local == null || filed == null || !filed.article().id().equals(hit.article())) {
            return hit;
        }
        return hit.kind() == Filters.Kind.STATEMENT ? statement(hit, filed, local) : meeting(hit, filed, local);
    }

    private @Nullable Hit statement(Hit hit, Filed filed, String local) {
        if (!filed.says(local)) {
            return null;
        }
        Statement statement = filed.statement(local);
        List<Hit.Who> who = statement.speaker() == null ? List.of() : List.of(who(filed, statement.speaker()));
        return with(hit, filed.event(statement.event()), who, hit.day(), hit.status());
    }

    private @Nullable Hit meeting(Hit hit, Filed filed, String local) {
        if (!filed.tells(local)) {
            return null;
        }
        String id = filed.event(local);
        JoinedEvent event = id == null ? null : casebook.event(id);
        if (id != null && event == null) {
            return null;
        }
        List<Hit.Who> who = filed.told(local).participants().stream()
                .map(Event.Participant::entity)
                .distinct()
                .map(entity -> who(filed, entity))
                .toList();
        if (event == null || casebook.lens().byEvent(event.id()).isEmpty()) {
            return with(hit, id, who, hit.day(), hit.status());
        }
        When when = event.when();
        return with(
                hit,
                id,
                who,
                when == null ? hit.day() : when.first().toString(),
                event.status().name().toLowerCase(Locale.ROOT));
    }

    private Hit.Who who(Filed filed, String entity) {
        Named named = casebook.required(filed, entity);
        return new Hit.Who(named.shown(), named.id());
    }

    private static Hit with(
            Hit hit, @Nullable String event, List<Hit.Who> who, @Nullable String day, @Nullable String status) {
        return new Hit(
                hit.kind(),
                hit.no(),
                hit.source(),
                hit.article(),
                hit.local(),
                hit.language(),
                hit.title(),
                hit.outlet(),
                day,
                hit.act(),
                hit.type(),
                status,
                event,
                who,
                hit.place(),
                hit.snippet(),
                hit.score());
    }
}
