package didar.extract;

import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who takes part in an encounter that an Arabic word tells of, by where they stand to the word.
final class ArabicParties {

    /// How many tokens behind a verb its subject may start.
    private static final int FARTHEST_SUBJECT = 8;

    /// Behind these those of a group are named.
    private static final Set<String> AMONG = Set.of("بینهم", "وبینهم", "منهم", "ومنهم", "ابرزهم");

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

    /// Two sides of an encounter.
    record Pair(Found subject, Found object) {}

    /// «وصل X …، والتقى Y»: the subject of the clause before and the one mention behind a verb joined to it; `null`
    /// where
    /// the verb has a subject of its own.
    @Nullable
    Pair objectAlone(int s, Match<Entry> m, Found behind, int end) {
        int verb = m.first();
        boolean joined = scan.form(verb).startsWith("و") || verb > page.first(s) && scan.is(verb - 1, "کما");
        if (!joined || behind.first() < verb || page.opens(verb) || page.opens(verb - 1)) {
            return null;
        }
        Found object = behind;
        Found last = behind;
        for (Found next = apposed(last, end); next != null; next = apposed(last, end)) {
            object = object.kind() == Found.Kind.PERSON ? object : next;
            last = next;
        }
        for (int i = last.last() + 1; i < end && !scan.is(i, "."); i++) {
            Found found = page.foundAt(i);
            boolean other = found != null && (found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE);
            if (other || scan.is(i, "مع")) {
                return null;
            }
        }
        Found subject = null;
        for (Found found : page.outer(s)) {
            boolean person = found.kind() == Found.Kind.PERSON || found.kind() == Found.Kind.OFFICE;
            boolean governed = found.first() > page.first(s) && scan.isPreposition(found.first() - 1);
            if (subject == null && person && !governed && !attached(found) && found.last() < verb) {
                subject = found;
            }
        }
        return subject == null ? null : new Pair(subject, object);
    }

    /// A person or office right behind another mention of the same one, also behind a comma.
    private @Nullable Found apposed(Found found, int end) {
        int next = found.last() + 1;
        Found apposed = next < end ? page.foundAt(scan.is(next, "،") ? next + 1 : next) : null;
        boolean person = apposed != null
                && (apposed.kind() == Found.Kind.PERSON || apposed.kind() == Found.Kind.OFFICE)
                && !attached(apposed)
                && !scan.form(apposed.first()).startsWith("و");
        return person && (found.kind() == Found.Kind.OFFICE || !scan.is(next, "،")) ? apposed : null;
    }

    /// «مع المسؤولين، وبينهم X، وY»: those of the other side who are named; empty where nobody is.
    List<Found> members(Found side, int end) {
        int at = side.last() + 1;
        int i = at < end && scan.is(at, "،") ? at + 1 : at;
        i = i < end && scan.is(i, "من") ? i + 1 : i;
        if (i >= end || !AMONG.contains(scan.form(i))) {
            return List.of();
        }
        List<Found> members = new ArrayList<>();
        Found member = page.foundAt(i + 1);
        while (member != null && member.last() < end && acts(member)) {
            members.add(member);
            int next = member.last() + 1;
            member = next < end ? page.foundAt(scan.is(next, "،") ? next + 1 : next) : null;
            if (member != null && !scan.form(member.first()).startsWith("و")) {
                break;
            }
        }
        return members;
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
