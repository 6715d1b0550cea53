package didar.extract;

import didar.extract.Entry.WordClass;
import didar.text.Phrases.Match;

/// What stands between a verb, its subject and what is said and belongs to none of them: adverbials, times,
/// parentheses, relative clauses. Each method says where the reading goes on.
final class ArabicAsides {

    private static final int FARTHEST_PARENTHESIS = 20;
    private static final int FARTHEST_RELATIVE = 25;

    private final Page page;
    private final Scan scan;
    private final ArabicParticles particles;

    ArabicAsides(Page page, ArabicParticles particles) {
        this.page = page;
        this.scan = page.scan;
        this.particles = particles;
    }

    /// Skips adverbials, also behind a comma that starts them.
    int skipWithComma(int from, int after) {
        return skip(from < after && scan.is(from, "،") ? from + 1 : from, after);
    }

    /// Skips adverbials.
    int skip(int from, int after) {
        int i = from;
        while (i < after) {
            Match<Entry> opener = scan.longest(i, after, Entry.Opener.class);
            if (isManner(i) && i + 1 < after) {
                i += 2;
            } else if (page.names.time[i]
                    || scan.function(i) == WordClass.ADV
                    || scan.is(i, "قد")
                    || scan.is(i, "ایضا")) {
                i++;
            } else if (scan.is(i, "-") || scan.is(i, "–") || scan.is(i, "(")) {
                i = Math.max(i + 1, afterParenthesis(i, after));
            } else if (opener != null) {
                i = behindOpener(opener, after);
            } else if (scan.is(i, "،") && i + 1 < after && isSkippedBehindComma(i + 1)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /// «وقال، في مؤتمر صحفي عقده أمس، إن …»: skips what stands between two commas right behind a verb; a single comma
    /// stays.
    int afterComma(int i, int after) {
        if (i + 1 < after && scan.is(i, "،")) {
            int close = scan.find(i + 1, Math.min(after, i + FARTHEST_PARENTHESIS), "،");
            boolean goesOn = close > 0
                    && close + 1 < after
                    && (particles.isClauseParticle(close + 1) || page.foundAt(close + 1) != null);
            return goesOn && !scan.has(i + 1, Entry.Cue.class) ? close + 1 : i;
        }
        return i;
    }

    /// «في مقابلة مع الجزيرة»: an opener that ends with a preposition takes the name behind it.
    private int behindOpener(Match<Entry> opener, int after) {
        int next = opener.last() + 1;
        if (next >= after) {
            return next;
        }
        if (!scan.isPreposition(opener.last())) {
            int behind = isRelation(opener.last(), next) ? next + 1 : next;
            return afterMedium(behind, after);
        }
        boolean quoted = Names.isOpeningQuote(scan.form(next));
        Found found = page.foundAt(quoted ? next + 1 : next);
        if (found == null && !quoted && scan.is(opener.last(), "مع")) {
            return afterNoun(next, after);
        }
        return found == null || found.last() + 1 >= after ? next : found.last() + (quoted ? 2 : 1);
    }

    /// «في تصريحات للتلفزيون الحكومي», «أكد لوكالة الأنباء»: skips whom the words were told.
    int afterMedium(int i, int after) {
        if (i + 1 >= after || !scan.form(i).startsWith("ل")) {
            return i;
        }
        Found found = page.foundAt(i);
        if (found != null && page.isAttached(found)) {
            return found.last() + 1;
        }
        return scan.form(i).startsWith("لل") ? afterNoun(i, after) : i;
    }

    /// «في مقابلة صحفية», «في لقاء تلفزيوني»: an adjective of relation that agrees with the noun before it.
    private boolean isRelation(int noun, int i) {
        String form = scan.form(i);
        boolean feminine = scan.form(noun).endsWith("ه");
        return scan.isWord(i)
                && !scan.isFunction(i)
                && form.length() > 4
                && !form.startsWith("ال")
                && form.endsWith(feminine ? "یه" : "ی");
    }

    /// A noun that nothing was found in, with the adjectives behind it.
    private int afterNoun(int from, int after) {
        int i = from;
        boolean definite = scan.form(from).startsWith("ال") || scan.form(from).startsWith("لل");
        while (i < after
                && scan.isWord(i)
                && !scan.isFunction(i)
                && (i == from || definite && scan.form(i).startsWith("ال") && !scan.has(i, Entry.Office.class))) {
            i++;
        }
        return i;
    }

    /// «بشكل عام», «بصورة نهائية».
    private boolean isManner(int i) {
        return scan.is(i, "بشکل") || scan.is(i, "بصوره");
    }

    private boolean isSkippedBehindComma(int i) {
        return page.names.time[i]
                || scan.has(i, Entry.Opener.class)
                || particles.isClauseParticle(i)
                || scan.is(i, ":");
    }

    /// Whether nothing but a few adverbials stands between two tokens.
    boolean onlyAdverbials(int from, int to) {
        return to - from <= 4 && skip(from, to) >= to;
    }

    /// Skips an apposition or a remark between commas, dashes or brackets, or a single comma.
    int afterParenthesis(int i, int after) {
        if (i + 1 <= after && scan.is(i, "،") && (i + 1 == after || !opensAside(i + 1))) {
            return i + 1;
        }
        if (i >= after || !isDash(i) && !scan.is(i, "،") && !scan.is(i, "(")) {
            return i;
        }
        int near = -1;
        for (int j = i + 1; j < after && j < i + FARTHEST_PARENTHESIS; j++) {
            boolean closes = isDash(i) ? isDash(j) : scan.is(i, "،") ? scan.is(j, "،") : scan.is(j, ")");
            if (closes) {
                return j + 1;
            }
            if (near < 0 && (isDash(j) || scan.is(j, "،") || scan.is(j, ")"))) {
                near = j + 1;
            }
        }
        return near < 0 ? i : near;
    }

    private boolean isDash(int i) {
        return scan.is(i, "-") || scan.is(i, "–");
    }

    private boolean opensAside(int i) {
        return particles.isPureRelative(i)
                || scan.is(i, "وهو")
                || scan.is(i, "وهی")
                || scan.isPreposition(i)
                || scan.has(i, Entry.Opener.class)
                || scan.has(i, Entry.Office.class)
                || page.names.time[i];
    }

    /// Skips a relative clause behind the subject: «الذي زار القاهرة،».
    int afterRelative(int i, int after) {
        if (i < after && particles.isPureRelative(i)) {
            for (int j = i + 1; j < after && j < i + FARTHEST_RELATIVE; j++) {
                if (scan.is(j, "،")) {
                    return j + 1;
                }
                if (particles.isClauseParticle(j) && j > i + 2 || scan.is(j, ":")) {
                    return j;
                }
            }
        }
        return i;
    }
}
