package didar.query;

import didar.link.who.Identity;
import didar.link.who.Lookup;
import didar.link.who.TitleKeys;
import didar.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whom somebody means who types a name or an id.
///
/// @param meant those alike enough, the likeliest first
/// @param others less alike
public record Whom(String asked, List<Identity> meant, List<Identity> others) {

    /// So much less alike than the likeliest is alike enough.
    private static final double NEAR = 0.03;

    private static final Pattern SPACES = Pattern.compile("\\s+");

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
        List<Lookup.Match> matches = matches(asked, casebook);
        double enough = matches.isEmpty() ? 0 : matches.getFirst().score() - NEAR;
        boolean figures = matches.stream()
                .anyMatch(match -> match.score() >= enough && match.identity().listed());
        List<Identity> meant = new ArrayList<>();
        List<Identity> others = new ArrayList<>();
        for (Lookup.Match match : matches) {
            // Beside a figure of the list, who is only nearly called so is not meant.
            boolean is =
                    match.score() >= enough && (!figures || match.identity().listed() || match.score() == 1);
            (is ? meant : others).add(match.identity());
        }
        return new Whom(asked, meant, others);
    }

    /// By the whole name, else by what stands behind a title: «الرئيس هادي».
    private static List<Lookup.Match> matches(String asked, Casebook casebook) {
        List<Lookup.Match> matches = casebook.find(asked);
        List<String> words = List.of(SPACES.split(asked.strip()));
        for (int i = 1; matches.isEmpty() && i < words.size(); i++) {
            if (isTitle(String.join(" ", words.subList(0, i)))) {
                matches = casebook.find(String.join(" ", words.subList(i, words.size())));
            }
        }
        return matches;
    }

    private static boolean isTitle(String words) {
        return TitleKeys.load().title(words, Language.PERSIAN, null) != null;
    }

    public Set<String> ids() {
        return meant.stream().map(Identity::id).collect(Collectors.toSet());
    }
}
