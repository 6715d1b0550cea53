package didar.link.who;

import didar.link.name.Keys;
import didar.link.name.Likeness;
import didar.link.name.Name;
import didar.link.name.Names;
import didar.record.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds those who may be meant by a name that somebody types, in any of the scripts: no article, no day, no country.
public final class Lookup {

    /// @param score likeness of the name, from 0 to 1
    public record Match(Identity identity, double score) {}

    private final Names names;
    private final Known known;

    /// @param known with the figures in it, as [Resolver#over] puts them there
    public Lookup(Known known) {
        this.names = Names.load();
        this.known = known;
    }

    /// The likeliest first; the same score by id.
    public List<Match> find(String text) {
        Name name = names.name(text);
        Map<String, Match> matches = new HashMap<>();
        for (Entity.Kind kind : Entity.Kind.values()) {
            for (String key : Keys.sought(name, kind)) {
                for (Identity identity : known.under(key)) {
                    matches.computeIfAbsent(identity.id(), _ -> new Match(identity, likeness(name, identity)));
                }
            }
        }
        List<Match> found = new ArrayList<>(matches.values());
        found.removeIf(match -> match.score < Likeness.SAME);
        found.sort(
                Comparator.comparingDouble((Match match) -> -match.score).thenComparing(match -> match.identity.id()));
        return found;
    }

    /// Those who are known to have held an office at some time.
    ///
    /// @param office a key of [TitleKeys]
    public List<Identity> holders(String office) {
        return List.copyOf(known.under(Figures.OFFICE + office));
    }

    private double likeness(Name name, Identity identity) {
        double best = 0;
        for (Name other : identity.names()) {
            if (name.key().equals(other.key())) {
                return 1;
            }
            best = Math.max(best, names.likeness(name, other, identity.kind()).score());
        }
        return best;
    }
}
