package didar.extract;

import didar.extract.Entry.Shape;
import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The sides of an encounter that stand behind the word which tells of it: with nothing before them, or behind «مع»,
/// «بـ», «من», «إلى» or «بين», up to where the clause ends. What a noun or another preposition governs is no side.
final class ArabicSides {

    enum Tie {
        BARE,
        WITH,
        BY,
        FROM,
        TO,
        BETWEEN
    }

    /// One side.
    ///
    /// @param joined those that «و» joins to it
    /// @param noun the token of the noun right before «مع» («العلاقات مع»), -1 where none stands there
    /// @param member whether it is one of several that are listed («بينهم»): each a side of its own
    record Side(Found found, Tie tie, List<Found> joined, int noun, boolean member) {
        Side(Found found, Tie tie, int noun, boolean member) {
            this(found, tie, new ArrayList<>(), noun, member);
        }
    }

    private static final int FARTHEST_PARENTHESIS = 20;

    /// Words that leave what follows where it stands: «كلا من», «عددا من», «وفدا برئاسة».
    private static final Set<String> QUANTIFIERS = Set.of(
            "کل", "کلا", "کلتا", "بعض", "عدد", "عددا", "مجموعه", "کبار", "برئاسه", "بقیاده", "یراسه", "یتراسه", "وفد",
            "وفدا", "الوفد", "فریقا", "فریق", "ضم", "یضم", "ضیفه", "ضیفها", "معالی", "سعاده", "فخامه", "دوله");

    /// Behind these stand members of the side before.
    private static final Set<String> LISTING = Set.of("بینهم", "منهم", "ابرزهم", "بینهن", "یتقدمهم", "مقدمهم", "راسهم");

    private static final Set<String> AFFAIRS = Set.of("لشوون", "لشیون", "للشوون", "للشیون");

    private static final Set<String> CLAUSES =
            Set.of("حیث", "بینما", "فیما", "لکن", "ولکن", "اذ", "عندما", "وذلک", "مما", "بعدما", "حین", "لانه", "لان");

    private static final Set<String> STOPS = Set.of(".", ":", "؛", ";", "؟", "?", "!", "…");

    private final Page page;
    private final Scan scan;
    private final ArabicParticles particles;
    private final ArabicDelegations delegations;

    ArabicSides(Page page) {
        this.page = page;
        this.scan = page.scan;
        this.particles = new ArabicParticles(scan);
        this.delegations = new ArabicDelegations(page);
    }

    /// Where the clause of a word ends at the latest: the next stop, verb that is joined, or «أنّ».
    int clauseEnd(int from, int end) {
        for (int i = from; i < end; i++) {
            if (STOPS.contains(scan.form(i))
                    || scan.form(i).startsWith("..")
                    || particles.isClauseParticle(i)
                    || CLAUSES.contains(scan.form(i))
                    || i > from && (isReport(i) || isEncounter(i))) {
                return i;
            }
        }
        return end;
    }

    /// «وأكد …», «، مؤكدا …».
    private boolean isReport(int i) {
        boolean comma = scan.is(i - 1, "،");
        if (!comma && !scan.form(i).startsWith("و") || page.foundAt(i) != null) {
            return false;
        }
        for (Match<Entry> m : scan.at(i)) {
            boolean verb = m.value() instanceof Entry.Cue cue
                    && (cue.shape() == Shape.PAST || cue.shape() == Shape.PRESENT || cue.shape() == Shape.PARTICIPLE);
            if (verb
                    && m.end() == scan.tokens().foldedEnd(i)
                    && (comma || m.start() > scan.tokens().foldedStart(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEncounter(int i) {
        boolean own = scan.isPreposition(i - 1) && scan.form(i).endsWith("ه");
        return page.foundAt(i) == null
                && !own
                && !scan.form(i).startsWith("هاتفی")
                && scan.has(i, Entry.Encounter.class)
                && !QUANTIFIERS.contains(scan.form(i));
    }

    /// «عدد», «عدد من».
    boolean isQuantifier(int i) {
        return QUANTIFIERS.contains(scan.form(i)) || scan.is(i, "من") && QUANTIFIERS.contains(scan.form(i - 1));
    }

    /// The sides in `[from, end)`.
    List<Side> behind(int from, int end) {
        return new Walk(from, clauseEnd(from, end)).read();
    }

    /// One walk over the clause.
    private final class Walk {
        private final int from;
        private final int stop;
        private final List<Side> sides = new ArrayList<>();
        private Tie tie = Tie.BARE;
        /// The noun that governs what comes next, -1 if none does.
        private int noun = -1;
        private boolean governed;
        private boolean listing;
        /// «والروسي» of «الأميركي X، والروسي Y», -1 if it does not stand right before.
        private int and = -2;
        /// Where the side that was read last ends, its adjectives included.
        private int lastEnd = -2;

        Walk(int from, int stop) {
            this.from = from;
            this.stop = stop;
        }

        List<Side> read() {
            int i = from;
            while (i < stop) {
                Found found = page.foundAt(i);
                found = found == null ? delegations.at(i, stop) : found;
                if (found != null && found.last() < stop && found.kind() != Found.Kind.PRONOUN) {
                    side(found);
                    i = found.last() + 1;
                } else if (scan.is(i, "-") || scan.is(i, "–") || scan.is(i, "(")) {
                    i = afterParenthesis(i);
                } else if (AFFAIRS.contains(scan.form(i)) && lastEnd == i - 1) {
                    i = afterAffairs(i);
                } else if (particles.isPureRelative(i)) {
                    i = afterRelative(i);
                } else {
                    word(i);
                    i++;
                }
            }
            return sides;
        }

        private void side(Found found) {
            int i = found.first();
            String form = scan.form(i);
            boolean joined = and == i - 1 && found.kind() == Found.Kind.PERSON;
            boolean attached = page.isAttached(found);
            boolean comma = i > from && scan.is(i - 1, "،");
            boolean follows = lastEnd == i - 1 || comma && lastEnd == i - 2;
            Side last = sides.isEmpty() ? null : sides.getLast();
            if (listing && last != null && follows && found.kind() != Found.Kind.PLACE) {
                member(last, found);
            } else if (joined || attached && form.startsWith("و")) {
                if (last != null && follows) {
                    join(last, found);
                }
            } else if (attached && (form.startsWith("ب") || form.startsWith("ل"))) {
                sides.add(new Side(found, form.startsWith("ب") ? Tie.BY : Tie.TO, noun, false));
                lastEnd = found.last();
            } else if (attached || governed || tie == Tie.BARE && isGenitive(found)) {
                lastEnd = -2;
            } else if (tie == Tie.BARE
                    && last != null
                    && follows
                    && (comma || last.tie() != Tie.BARE)
                    && !(found.kind() == Found.Kind.PEOPLE && last.found().kind() == Found.Kind.PLACE)) {
                appose(last, found);
            } else {
                sides.add(new Side(found, tie, noun, false));
                lastEnd = found.last();
            }
            reset();
        }

        private void join(Side last, Found found) {
            last.joined().add(found);
            lastEnd = found.last();
        }

        /// «وزير الخارجية، X»: the same by name; «X، Y وZ»: a list.
        private void appose(Side last, Found found) {
            boolean named = found.kind() == Found.Kind.PERSON;
            Found.Kind kind = last.found().kind();
            boolean post = kind == Found.Kind.OFFICE
                    || kind == Found.Kind.PEOPLE && !last.found().plural();
            if (named && post && last.joined().isEmpty()) {
                sides.set(sides.size() - 1, new Side(found, last.tie(), last.noun(), last.member()));
            } else if (named) {
                last.joined().add(found);
            }
            lastEnd = found.last();
        }

        /// «وجود مراقبين», «الشاب أحمد»: belongs to the noun before it.
        private boolean isGenitive(Found found) {
            boolean definite = noun >= 0 && scan.form(noun).startsWith("ال");
            boolean untitled =
                    found.kind() == Found.Kind.PERSON && found.titles().isEmpty();
            return noun == found.first() - 1 && noun >= 0 && (!definite || untitled);
        }

        private void reset() {
            tie = Tie.BARE;
            governed = false;
            noun = -1;
        }

        private void word(int i) {
            String form = scan.form(i);
            if (page.names.time[i] || scan.is(i, "،")) {
                noun = -1;
                governed = false;
            } else if (LISTING.contains(form.startsWith("و") ? form.substring(1) : form)) {
                list(i);
            } else if (isCounterpart(i) || isCounterpart(i - 1) && form.startsWith("ال")) {
                noun = -1;
            } else if (QUANTIFIERS.contains(form) || scan.is(i, "من") && i > from && isQuantified(i - 1)) {
                noun = -1;
            } else if (form.equals("مع") || form.equals("ومع")) {
                tie = Tie.WITH;
            } else if (form.equals("بین") || form.equals("وبین")) {
                tie = Tie.BETWEEN;
            } else if (form.equals("من")) {
                tie = Tie.FROM;
            } else if (form.equals("الی")) {
                tie = Tie.TO;
            } else if (scan.isPreposition(i)) {
                reset();
                governed = true;
            } else if (!scan.isPunctuation(i)) {
                noun(i, form);
            }
        }

        /// «نظيرته» of «نظيرته الهولندية X».
        private boolean isCounterpart(int i) {
            return i >= from && scan.form(i).contains("نظیر");
        }

        private boolean isQuantified(int i) {
            return QUANTIFIERS.contains(scan.form(i)) || LISTING.contains(scan.form(i));
        }

        private void noun(int i, String form) {
            boolean follows = lastEnd == i - 1 || scan.is(i - 1, "،") && lastEnd == i - 2;
            if (form.startsWith("وال") && follows && lastEnd > 0 && scan.has(i, Entry.Demonym.class)) {
                lastEnd = i;
                and = i;
                return;
            }
            boolean adjective = form.startsWith("ال") && (lastEnd == i - 1 || noun == i - 1 && noun >= 0);
            if (adjective && lastEnd == i - 1) {
                lastEnd = i;
            } else if (!adjective) {
                boolean closed = form.length() > 3 && (form.endsWith("ه") && governed || form.endsWith("ها"));
                tie = Tie.BARE;
                governed = false;
                noun = closed ? -1 : i;
            }
        }

        /// From here on each is a side of its own; the one before told of them together.
        private void list(int i) {
            reset();
            listing = !sides.isEmpty();
            lastEnd = i;
        }

        private void member(Side last, Found found) {
            if (!last.member()) {
                sides.removeLast();
            }
            sides.add(new Side(found, last.tie(), -1, true));
            lastEnd = found.last();
        }

        private int afterParenthesis(int open) {
            String close = scan.is(open, "(") ? ")" : scan.form(open);
            int at = scan.find(open + 1, Math.min(stop, open + FARTHEST_PARENTHESIS), close);
            if (lastEnd == open - 1) {
                lastEnd = at < 0 ? open : at;
            }
            return at < 0 ? open + 1 : at + 1;
        }

        /// «لشؤون الشرق الأوسط» of an office.
        private int afterAffairs(int i) {
            int next = i + 1;
            Found found = next < stop ? page.foundAt(next) : null;
            while (next < stop
                    && (found != null && found.kind() == Found.Kind.PLACE
                            || found == null && scan.form(next).startsWith("ال"))) {
                next = found == null ? next + 1 : found.last() + 1;
                found = next < stop ? page.foundAt(next) : null;
            }
            lastEnd = next - 1;
            return next;
        }

        private int afterRelative(int i) {
            int comma = scan.find(i, stop, "،");
            return comma < 0 ? stop : comma;
        }
    }
}
