package didar.extract;

import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tones of the words of an article.
final class Tones {

    /// How far around somebody the words tell what is thought of him, in tokens.
    private static final int NEAR = 7;

    /// From how many words more of one kind than of the other.
    private static final int CLEAR = 2;

    /// Prepositions that say it all, folded.
    private static final Set<String> AGAINST = Set.of("ضد", "علیه", "برضد");

    private final Scan scan;
    /// For each token the tones of the phrases that start at it, wherever they end; `null` before anybody asked.
    private final @Nullable List<Match<Tone>>[] found;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    Tones(Scan scan) {
        this.scan = scan;
        this.found = new List[scan.size()];
    }

    /// The tones of the phrases that start at a token and end before another.
    Set<Tone> at(int token, int after) {
        List<Match<Tone>> there = found[token];
        if (there == null) {
            there = find(token);
            found[token] = there;
        }
        if (there.isEmpty()) {
            return Set.of();
        }
        Set<Tone> here = EnumSet.noneOf(Tone.class);
        for (Match<Tone> match : there) {
            if (match.last() < after) {
                here.add(match.value());
            }
        }
        return here;
    }

    private List<Match<Tone>> find(int token) {
        if (!scan.isWord(token)) {
            return List.of();
        }
        List<Match<Tone>> there = new ArrayList<>(2);
        scan.lexicon().tones().match(scan.tokens(), token, scan.size(), there);
        return there;
    }

    /// What the words around a name say of it, as far as `[first, last]` reaches: 1 for it, -1 against it, 0 nothing
    /// clear.
    /// A wrong right before the name is its own («حمله آمریکا»), one with a preposition between is done to it.
    int around(int nameFirst, int nameLast, int first, int last) {
        int before = nameFirst - 1;
        if (before >= first && AGAINST.contains(scan.form(before))) {
            return -1;
        }
        boolean governed = before > first && scan.isPreposition(before);
        int sum = before >= first && at(before, nameFirst).contains(Tone.WRONG) ? -CLEAR : 0;
        for (int i = Math.max(first, nameFirst - NEAR); i <= Math.min(last, nameLast + NEAR); i++) {
            if (i < nameFirst || i > nameLast) {
                boolean towards = governed && i < before && i >= before - 2;
                sum += sign(at(i, last + 1), towards);
            }
        }
        return Math.abs(sum) < CLEAR ? 0 : Integer.signum(sum);
    }

    private static int sign(Set<Tone> tones, boolean towards) {
        if (towards) {
            return tones.contains(Tone.DEED) ? CLEAR : 0;
        }
        return tones.stream().anyMatch(tone -> tone.sign < 0)
                ? -1
                : tones.stream().anyMatch(tone -> tone.sign > 0) ? 1 : 0;
    }
}
