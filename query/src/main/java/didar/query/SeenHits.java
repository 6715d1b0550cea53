package didar.query;

import didar.link.event.JoinedEvent;
import didar.link.event.When;
import didar.record.Event;
import didar.record.Statement;
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
        return casebook.lens().isEmpty() ? hits : new SeenHits(casebook).seen(hits);
    }

    private Hits seen(Hits hits) {
        List<Hit> seen = new ArrayList<>();
        for (Hit hit : hits.hits()) {
            Hit one = seen(hit);
            if (one != null) {
                seen.add(one);
            }
        }
        return new Hits(seen, hits.total() - (hits.hits().size() - seen.size()), hits.exact(), hits.next());
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
        List<String> who = statement.speaker() == null
                ? List.of()
                : List.of(casebook.required(filed, statement.speaker()).shown());
        return with(hit, who, hit.day(), hit.status());
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
        List<String> who = filed.told(local).participants().stream()
                .map(Event.Participant::entity)
                .distinct()
                .map(entity -> casebook.required(filed, entity).shown())
                .toList();
        if (event == null || casebook.lens().byEvent(event.id()).isEmpty()) {
            return with(hit, who, hit.day(), hit.status());
        }
        When when = event.when();
        return with(
                hit,
                who,
                when == null ? hit.day() : when.first().toString(),
                event.status().name().toLowerCase(Locale.ROOT));
    }

    private static Hit with(Hit hit, List<String> who, @Nullable String day, @Nullable String status) {
        return new Hit(
                hit.kind(),
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
                who,
                hit.place(),
                hit.snippet(),
                hit.score());
    }
}
