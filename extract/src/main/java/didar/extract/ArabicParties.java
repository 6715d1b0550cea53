package didar.extract;

import didar.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/// Who takes part in an encounter that an Arabic word tells of, by where they stand to the word.
final class ArabicParties {

    /// How many tokens behind a verb its subject may start.
    private static final int FARTHEST_SUBJECT = 8;

    private final Page page;
    private final Scan scan;

    ArabicParties(Page page) {
        this.page = page;
        this.scan = page.scan;
    }

    /// The subject behind the verb, adverbials between them left out, or before it.
    @Nullable
    Found subject(int s, Match<Entry> m, int end) {
        Found fronted = fronted(s, m.first());
        if (fronted != null) {
            return fronted;
        }
        for (int j = m.last() + 1; j < end && j < m.last() + 9; j++) {
            Found found = page.foundAt(j);
            if (found != null) {
                if (found.kind() == Found.Kind.PLACE && j > 0 && (scan.isPreposition(j - 1) || attached(found))) {
                    j = found.last();
                    continue;
                }
                boolean governed = found.first() > 0 && scan.isPreposition(found.first() - 1);
                return acts(found) && !attached(found) && !governed ? found : before(s, m);
            }
            boolean skip = page.names.time[j]
                    || scan.isFunction(j)
                    || scan.has(j, Entry.Opener.class)
                    || scan.isPunctuation(j)
                    || j - m.last() <= 2 && !scan.has(j, Entry.Cue.class);
            if (!skip) {
                break;
            }
        }
        return before(s, m);
    }

    /// «وكان الجبير قد التقى لافروف»: the one right before the verb.
    private @Nullable Found fronted(int s, int verb) {
        int last = scan.is(verb - 1 < 0 ? 0 : verb - 1, "قد") ? verb - 2 : verb - 1;
        for (Found found : page.outer(s)) {
            boolean person = found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
            boolean governed = found.first() > page.first(s) && scan.isPreposition(found.first() - 1);
            if (found.last() == last && person && !governed && !attached(found)) {
                return found;
            }
        }
        return null;
    }

    boolean attached(Found found) {
        return page.isAttached(found);
    }

    @Nullable
    Found before(int s, Match<Entry> m) {
        Found best = null;
        for (Found found : page.outer(s)) {
            if (found.last() < m.first()
                    && acts(found)
                    && m.first() - found.last() <= 3
                    && found.kind() != Found.Kind.PLACE
                    && (found.first() == page.first(s) || !scan.isPreposition(found.first() - 1))) {
                best = found;
            }
        }
        if (best != null) {
            return best;
        }
        // a verb joined to the sentence's first: the same subject
        for (Found found : page.outer(s)) {
            if (found.last() < m.first()
                    && (found.kind() == Found.Kind.PERSON
                            || found.kind() == Found.Kind.OFFICE
                            || found.kind() == Found.Kind.ORGANIZATION)
                    && (found.first() == page.first(s) || !scan.isPreposition(found.first() - 1))) {
                return found;
            }
        }
        return null;
    }

    static boolean acts(Found found) {
        return found.kind() != Found.Kind.PRONOUN && (found.kind() != Found.Kind.PLACE || found.country() != null);
    }

    boolean attachedBy(Found found, char preposition) {
        return attached(found)
                && scan.form(found.first()).indexOf(preposition) <= 1
                && scan.form(found.first()).indexOf(preposition) >= 0;
    }

    /// Whom the pronoun of «لقائه» means: the first person of the sentence outside the phrase.
    @Nullable
    Found actor(int s, Match<Entry> m) {
        Found first = null;
        for (Found found : page.outer(s)) {
            if ((found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE)
                    && found.last() < m.first()
                    && (found.first() == page.first(s) || !scan.isPreposition(found.first() - 1))) {
                first = found;
            }
        }
        if (first != null) {
            return first;
        }
        Found skipped = null;
        for (Found found : page.outer(s)) {
            if (found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE) {
                if (skipped != null && found.first() > m.last()) {
                    return found;
                }
                skipped = found;
            }
        }
        return null;
    }

    /// The last person or office that ends so few tokens before a word and is not governed by a preposition.
    @Nullable
    Found near(int s, Match<Entry> m, int farthest) {
        Found last = null;
        for (Found found : page.outer(s)) {
            boolean governed = found.first() > page.first(s) && scan.isPreposition(found.first() - 1);
            boolean near = m.first() - found.last() <= farthest && isOneClause(found.last() + 1, m.first());
            if (found.last() < m.first() && near && acts(found) && !governed) {
                last = found;
            }
        }
        return last;
    }

    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.isPunctuation(i) || scan.form(i).startsWith("ان") || scan.isPreposition(i)) {
                return false;
            }
        }
        return true;
    }

    /// The first behind a verb that can take part and is not governed by a preposition.
    @Nullable
    Found behind(Match<Entry> m, int end) {
        for (int j = m.last() + 1; j < end && j <= m.last() + FARTHEST_SUBJECT && !scan.is(j, ":"); j++) {
            Found found = page.foundAt(j);
            if (found != null && found.kind() != Found.Kind.PLACE && acts(found)) {
                return attached(found) || scan.isPreposition(j - 1) ? null : found;
            }
        }
        return null;
    }
}
