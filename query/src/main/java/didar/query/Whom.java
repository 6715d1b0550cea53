package didar.query;

import didar.link.who.Identity;
import didar.link.who.Lookup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whom somebody means who types a name or an id.
///
/// @param meant those alike enough, the likeliest first
/// @param others less alike
public record Whom(String asked, List<Identity> meant, List<Identity> others) {

    /// So much less alike than the likeliest is alike enough.
    private static final double NEAR = 0.03;

    public Whom {
        meant = List.copyOf(meant);
        others = List.copyOf(others);
    }

    /// @param asked a name in any script, or an id of the record
    public static Whom of(String asked, Casebook casebook) {
        Identity identity = asked.isBlank() ? null : casebook.identity(asked.strip());
        if (identity != null) {
            return new Whom(asked, List.of(identity), List.of());
        }
        List<Lookup.Match> matches = casebook.find(asked);
        double enough = matches.isEmpty() ? 0 : matches.getFirst().score() - NEAR;
        return new Whom(
                asked,
                matches.stream()
                        .filter(match -> match.score() >= enough)
                        .map(Lookup.Match::identity)
                        .toList(),
                matches.stream()
                        .filter(match -> match.score() < enough)
                        .map(Lookup.Match::identity)
                        .toList());
    }

    public Set<String> ids() {
        return meant.stream().map(Identity::id).collect(Collectors.toSet());
    }
}
