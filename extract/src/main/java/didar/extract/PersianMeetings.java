package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.PersianArguments.Arguments;
import didar.extract.PersianPairs.Pair;
import didar.record.Event;
import didar.record.Event.Participant.Role;
import didar.record.Event.Status;
import didar.text.Phrases.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Talks and calls in Persian: the word, its two sides, and how many encounters it tells of.
abstract class PersianMeetings extends Encounters {

    final PersianSides sides;
    final PersianOccasion occasion;
    final PersianPairs pairs;
    /// The sentence that is being read.
    int sentence;

    PersianMeetings(Page page) {
        super(page);
        this.sides = new PersianSides(page);
        this.occasion = new PersianOccasion(page);
        this.pairs = new PersianPairs(page, sides);
    }

    /// Keeps a visit told by a word at `trigger`, if the place and the visitor are told.
    ///
    /// @param next the token behind the word and what belongs to it
    abstract void visit(
            int s, @Nullable Found visitor, @Nullable Figure place, int trigger, int next, int end, int start);

    /// «X با Y دیدار کرد», «دیدار X با Y», «در دیدار با Y», «دیدار X و Y»; «دیدار X از P» is a visit.
    final void meet(int s, Match<Entry> m, Entry.EncounterRow row, int start, int end) {
        int i = m.first();
        int next = pairs.skipQualifiers(m.last() + 1, end);
        boolean weak = row.frame().equals("meet-weak");
        boolean inside = occasion.isInside(i);
        boolean nominal = i > start && (inside || isPreposition(i - 1));
        if (i > start && (page.names.isThis(i - 1) || scan.is(i - 1, "ان") || isAny(i - 1))
                || isSupposed(start, i)
                || tellsFirst(next, end)) {
            return;
        }
        Arguments arguments = PersianArguments.read(page, pairs, m.last() + 1, end);
        Found ezafe = arguments.owner();
        Found place = arguments.with() == null ? arguments.from() : null;
        if (!weak && place != null && place.kind() == Found.Kind.PLACE) {
            visit(s, visitor(s, arguments, start, i), cast.take(place), i, arguments.end(), end, start);
            return;
        }
        if (!weak && ezafe == null && isSeen(s, start, i, end)) {
            return;
        }
        boolean mutual = isMutual(i);
        nominal &= !mutual;
        Found several = ezafe != null ? ezafe : nominal ? null : sides.subject(s, start, i);
        List<Found> states = several == null ? List.of() : sides.states(s, several);
        if (states.size() > 1 && pairs.withBefore(s, start, i) == null && (mutual || arguments.with() == null)) {
            meet(s, row, states, i, next, start, end);
            return;
        }
        Pair between = pairs.between(s, next, end);
        Pair pair = between;
        if (pair == null) {
            pair = pairs.pair(s, arguments, next, start, i, end, nominal, inside, weak);
        }
        if (pair == null
                || isAvoided(Math.max(next, pair.end()), end)
                || pair.second().equals(pair.first())
                || weak && between == null && !isTalk(pair, i, next, nominal, end)) {
            return;
        }
        Status status = occasion.status(i, Math.max(next, pair.end()), start, end);
        List<Found> listed = sides.list(s, pair.second());
        // «پس از دیدار با Y، X گفت»
        List<Found> partners = nominal && !sides.isClosed(listed) ? listed.subList(0, 1) : listed;
        boolean apart = status == Status.PLANNED || isApart(start, i);
        for (int k = 0; k < (apart ? partners.size() : 1); k++) {
            Encounter encounter = encounter(row.type(), status, s);
            encounter.soft = weak;
            if (pair.first() == null) {
                add(encounter, untold(s, start, i), Role.PARTY);
            } else {
                for (Found one : subjects(s, pair.first(), next, end)) {
                    add(encounter, party(one), Role.PARTY);
                }
            }
            for (Found one : apart ? List.of(partners.get(k)) : partners) {
                add(encounter, party(one), Role.PARTY);
            }
            int from = nominal ? Math.max(start, i - NEAR) : clauseOf(start, i);
            int to = near(Math.max(m.last(), pair.end()), end);
            encounter.place = row.type() == Event.Type.CALL ? null : placeAbout(s, from, i, to, "در");
            encounter.timeToken = timeNear(i, from, to, true);
            about(encounter, start, end);
            keep(encounter);
        }
    }

    /// Who travels: in ezafe or the subject, `null` where it is somebody whom the article's reading did not find.
    final @Nullable Found visitor(int s, Arguments arguments, int start, int trigger) {
        if (arguments.owner() != null || arguments.unknown()) {
            return arguments.owner();
        }
        if (isInvited(arguments.end())) {
            return invited(s, start, trigger);
        }
        Found subject = sides.subject(s, start, trigger);
        return subject == null || isOneOfMany(subject, trigger) ? null : subject;
    }

    /// «مهاجرانی که به P آمده‌اند»: whether a verb in the plural follows one who stands before «که».
    final boolean isOneOfMany(Found subject, int trigger) {
        return subject.kind() == Found.Kind.PERSON
                && scan.is(subject.last() + 1, "که")
                && sides.isFollowedBy(true, trigger, page.after(sentence));
    }

    private boolean isInvited(int from) {
        return scan.is(from, "دعوت") || scan.is(from + 1, "دعوت");
    }

    /// «از X برای سفر به P دعوت کرد»: X.
    private @Nullable Found invited(int s, int start, int trigger) {
        Found last = null;
        for (Found found : page.outer(s)) {
            boolean guest = PersianSides.isPerson(found) || found.kind() == Found.Kind.PRONOUN;
            if (guest && found.first() > start && found.last() < trigger && scan.is(found.first() - 1, "از")) {
                last = found;
            }
        }
        return last;
    }

    /// «وزیران خارجه ایران و پاکستان دیدار کردند»: their countries met.
    private void meet(int s, Entry.EncounterRow row, List<Found> states, int i, int next, int start, int end) {
        Encounter encounter = encounter(row.type(), occasion.status(i, next, start, end), s);
        encounter.states = true;
        for (Found state : states) {
            add(encounter, party(state), Role.PARTY);
        }
        encounter.place = row.type() == Event.Type.CALL ? null : placeBehind(s, start, end, "در");
        encounter.timeToken = timeNear(i, start, end, true);
        about(encounter, start, end);
        keep(encounter);
    }

    /// «هرگونه مذاکره»: whether a word makes what follows mean any of its kind.
    final boolean isAny(int token) {
        return scan.is(token, "هرگونه")
                || scan.is(token, "هر")
                || scan.is(token, "هیچ")
                || scan.is(token, "هیچگونه")
                || scan.is(token, "گونه") && (scan.is(token - 1, "هر") || scan.is(token - 1, "هیچ"));
    }

    /// «با یکدیگر دیدار کردند»: with each other.
    private boolean isMutual(int trigger) {
        boolean each = scan.is(trigger - 1, "هم") || scan.is(trigger - 1, "یکدیگر") || scan.is(trigger - 1, "همدیگر");
        return each && scan.is(trigger - 2, "با");
    }

    /// How far from its word or its last side the time and the place of an encounter may stand.
    static final int NEAR = 6;

    /// The end of what belongs to an encounter behind its last side: [#NEAR] words on, or where another event is told.
    private int near(int from, int end) {
        int to = Math.min(end, from + NEAR);
        for (int i = from; i + 1 < to; i++) {
            boolean other = !page.names.time[i]
                    && (scan.is(i, "پس") || scan.is(i, "بعد") || scan.is(i, "پیش") || scan.is(i, "قبل"))
                    && scan.is(i + 1, "از");
            if (other) {
                return i;
            }
        }
        return to;
    }

    /// «از مصر، لبنان و امارات دیدار کرد»: one visit a place.
    private boolean isSeen(int s, int start, int trigger, int end) {
        List<Found> places = new ArrayList<>();
        int gap = trigger;
        for (Found found : page.outer(s).reversed()) {
            if (found.last() == gap - 1 && found.kind() == Found.Kind.PLACE && found.first() > start) {
                places.addFirst(found);
                gap = found.first() - 1;
                if (scan.is(gap, "از")) {
                    for (Found place : places) {
                        visit(s, sides.subject(s, start, gap), cast.take(place), trigger, trigger + 1, end, start);
                    }
                    return true;
                }
                if (!scan.is(gap, "و") && !scan.is(gap, "،")) {
                    return false;
                }
            }
        }
        return false;
    }

    /// «از دیدار با Y خودداری کرد».
    private boolean isAvoided(int from, int end) {
        for (int i = from; i < end && i < from + 2; i++) {
            if (scan.is(i, "خودداری") || scan.is(i, "امتناع") || scan.is(i, "پرهیز")) {
                return true;
            }
        }
        return false;
    }

    /// Those of the subject; two offices before a singular verb are held by one.
    private List<Found> subjects(int s, Found first, int from, int end) {
        List<Found> all = sides.list(s, first);
        boolean offices = all.size() == 2 && all.stream().allMatch(one -> one.kind() == Found.Kind.OFFICE);
        return offices && !sides.isFollowedBy(true, from, end) ? all.subList(0, 1) : all;
    }

    /// The subject of a clause in which nobody was found: a row of names before «با», or the one told of last.
    private @Nullable Figure untold(int s, int start, int end) {
        int from = Math.max(sides.afterCredit(s, start, end), start);
        int with = scan.find(from, end, "با");
        if (with > from && with - from <= LONGEST_NAME) {
            boolean names = true;
            for (int i = from; i < with; i++) {
                names &= scan.isWord(i) && !scan.isFunction(i) && page.names.look(i) != Names.Look.COMMON;
            }
            if (names) {
                return cast.presumed(scan.span(from, with - 1));
            }
        }
        Found before = start > page.first(s) ? sides.subject(s, page.first(s), start) : null;
        return before != null && PersianSides.isPerson(before) ? super.party(before) : topic(page.first(s));
    }

    /// Whom a pronoun means: a person told of before it in its sentence, one other than the subject where it is behind
    /// a
    /// preposition, or else the one whom the article tells of.
    private @Nullable Figure behind(Found pronoun) {
        List<Found> before = page.outer(sentence).stream()
                .filter(found -> PersianSides.isPerson(found) && found.last() < pronoun.first())
                .toList();
        if (scan.isPreposition(pronoun.first() - 1) && before.size() > 1) {
            return super.party(before.getLast());
        }
        boolean named = before.stream().anyMatch(found -> found.kind() == Found.Kind.PERSON);
        return named ? cast.latestPerson(pronoun.first()) : topic(pronoun.first());
    }

    /// How many sentences back the one is told of whom a pronoun means.
    private static final int BACK = 3;

    /// Whom the article tells of before a token: the subject of the sentences before, or else the person told of last.
    private @Nullable Figure topic(int token) {
        for (int s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
            Found subject = sides.subject(s, page.first(s), page.after(s));
            if (subject != null && PersianSides.isPerson(subject) && !subject.plural()) {
                return super.party(subject);
            }
        }
        return cast.latestPerson(token);
    }

    /// How many words a name has that no list knows.
    private static final int LONGEST_NAME = 3;

    /// «اگر X با Y مذاکره کند».
    final boolean isSupposed(int start, int trigger) {
        for (int i = start; i < trigger; i++) {
            if (scan.is(i, "اگر") && !scan.is(i + 1, "چه")
                    || scan.is(i, "چنانچه")
                    || scan.is(i, "صورتی")
                    || scan.is(i, "باید")
                    || scan.is(i, "کاش")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the verb is in the first or second person: the speaker tells of himself.
    final boolean tellsFirst(int from, int end) {
        for (int i = from; i < end && i < from + 3; i++) {
            Match<Entry> verb = scan.longest(i, end, Entry.VerbForm.class, Entry.VerbForm::finite);
            if (verb != null) {
                return ((Entry.VerbForm) verb.value()).person() != 3;
            }
        }
        return false;
    }

    /// Whether a word that is also said of interviews and negotiations tells of an encounter: officials on both sides,
    /// and a verb of its own or «در» before it.
    private boolean isTalk(Pair pair, int trigger, int next, boolean nominal, int end) {
        if (pair.first() == null
                || sides.isJournalist(pair.first())
                || sides.isJournalist(pair.second())
                || !PersianSides.isOfficial(pair.first()) && pair.first().kind() != Found.Kind.PRONOUN
                || !PersianSides.isOfficial(pair.second())) {
            return false;
        }
        if (nominal) {
            boolean people =
                    pair.first().kind() != Found.Kind.PLACE && pair.second().kind() != Found.Kind.PLACE;
            return people && (occasion.isInside(trigger) || scan.is(trigger - 1, "از"));
        }
        for (int i = Math.max(next, pair.end()); i < end && i < Math.max(next, pair.end()) + NEAR; i++) {
            if (scan.isVerb(i)
                    || scan.function(i) == Entry.WordClass.AUX
                    || scan.form(i).startsWith("خواه")) {
                return true;
            }
        }
        return page.isTitle(sentence);
    }

    /// «به طور جداگانه»: a talk with each.
    private boolean isApart(int start, int trigger) {
        for (int i = start; i < trigger; i++) {
            if (scan.form(i).startsWith("جداگانه")) {
                return true;
            }
        }
        return false;
    }

    /// Where the clause of a verb starts: behind the verb before it.
    private int clauseOf(int start, int trigger) {
        for (int i = trigger - 1; i > start; i--) {
            if (scan.isVerb(i) && (scan.is(i + 1, "و") || scan.is(i + 1, "،") || scan.is(i + 1, "که"))) {
                return i + 1;
            }
        }
        return start;
    }

    private void about(Encounter encounter, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean opens = scan.is(i, "پیرامون")
                    || scan.is(i, "درباره")
                    || scan.is(i, "درخصوص")
                    || scan.is(i, "در")
                            && i + 1 < end
                            && (scan.is(i + 1, "خصوص") || scan.is(i + 1, "مورد") || scan.is(i + 1, "باره"));
            if (!opens) {
                continue;
            }
            int from = scan.is(i, "در") ? i + 2 : i + 1;
            int to = from;
            while (to < end
                    && !scan.isVerb(to)
                    && !scan.is(to, "گفتوگو")
                    && !scan.is(to, "گفتگو")
                    && !scan.is(to, "رایزنی")
                    && match(to, end) == null
                    && !scan.is(to, ".")) {
                to++;
            }
            if (to - 1 >= from) {
                topic(encounter, from, to - 1);
            }
            return;
        }
    }

    /// A pronoun means the first side of the encounter told in the sentence before, or else the person told of last.
    @Override
    @Nullable
    Figure party(Found found) {
        if (found.kind() != Found.Kind.PRONOUN) {
            return super.party(found);
        }
        if (found.plural()) {
            return null;
        }
        Encounter before = latest();
        Figure figure = before != null && before.sentence == sentence - 1
                ? before.who.keySet().iterator().next()
                : behind(found);
        return figure == null ? null : figure.root();
    }

    @Override
    boolean isHome(@Nullable String country) {
        return PersianNames.HOME.equals(country);
    }

    @Override
    boolean excluded(Found found) {
        return sides.isExcluded(found);
    }
}
