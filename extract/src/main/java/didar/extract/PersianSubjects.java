package didar.extract;

import didar.extract.Cast.Figure;
import didar.extract.Entry.WordClass;
import didar.record.Entity;
import didar.record.Mention;
import didar.text.Phrases.Match;
import didar.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who opens a Persian clause, and who that is.
final class PersianSubjects {

    /// The subject of a clause.
    sealed interface Subject {

        /// The token behind it, where complements may start.
        int end();

        default boolean explicit() {
            return !(this instanceof Elided);
        }

        /// One whom the article's reading found.
        ///
        /// @param joint of two that are joined by «و», `null` for one
        /// @param added whether «نیز» says that this is another one
        record Named(Found found, @Nullable Span joint, boolean added, int end) implements Subject {}

        /// One in words of its own, both inclusive.
        record Described(int first, int last, int end) implements Subject {}

        /// None in words.
        record Elided(int end) implements Subject {}
    }

    /// How many adverbials may stand before a subject.
    private static final int ADVERBIALS = 6;
    /// How many words of its own a subject may have.
    private static final int LONGEST = 14;
    /// The same where nothing parts it from the verb: more are rather the verb's complement.
    private static final int LONGEST_AT_VERB = 6;
    /// How many words a name has that no list knows.
    private static final int LONGEST_NAME = 5;

    private final Page page;
    private final Scan scan;
    private final Cast cast;
    private final Floor floor;
    private final PersianAdverbials adverbials;

    PersianSubjects(Page page, Floor floor, PersianAdverbials adverbials) {
        this.page = page;
        this.scan = page.scan;
        this.cast = page.cast;
        this.floor = floor;
        this.adverbials = adverbials;
    }

    // --- where it stands

    /// The subject of a clause.
    ///
    /// @param joined whether a report stands before the clause, whose subject it may share
    Subject find(int s, int start, PersianCue cue, boolean joined) {
        int end = cue.first();
        int i = start;
        for (int round = 0; round < ADVERBIALS && i < end; round++) {
            i = adverbials.skipConjunctions(i, end);
            if (i >= end) {
                return new Subject.Elided(end);
            }
            Found found = page.foundAt(i);
            if (found != null && found.last() < end && found.canAct()) {
                return named(found, end, cue.plural());
            }
            int skipped = adverbials.skipBeforeSubject(i, end);
            if (skipped == i) {
                break;
            }
            Found person = personAround(s, skipped);
            if (person != null && person.last() < end) {
                // the comma that ended the adverbial stands inside the mention of the one who acts
                return named(person, end, cue.plural());
            }
            i = skipped;
        }
        if (i >= end) {
            return new Subject.Elided(start);
        }
        if (!joined || i > start) {
            Subject described = described(i, end);
            if (described != null) {
                return described;
            }
        }
        for (Found found : page.outer(s)) {
            if (found.first() > i && found.last() < end && followsPause(found)) {
                return named(found, end, cue.plural());
            }
        }
        return new Subject.Elided(start);
    }

    /// «در بیانیه X آمده است»: whose text it is; `null` if that is not told.
    @Nullable
    Subject issuer(int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            Found found = PersianCue.isDocument(scan, i) ? page.foundAt(i + 1) : null;
            if (found != null && found.last() < end && found.canAct()) {
                return named(found, end, false);
            }
        }
        return null;
    }

    /// The person in whose mention a token stands behind the first, `null` where there is none.
    private @Nullable Found personAround(int s, int token) {
        for (Found found : page.outer(s)) {
            if (found.kind() == Found.Kind.PERSON && found.first() < token && token <= found.last()) {
                return found;
            }
        }
        return null;
    }

    /// Whether somebody stands behind an adverbial that could not be skipped.
    private boolean followsPause(Found found) {
        int before = found.first() - 1;
        return switch (found.kind()) {
            case PERSON -> scan.is(before, "،") || page.endsFound(before);
            case PRONOUN -> !scan.isWord(before);
            case OFFICE, ORGANIZATION, GROUP, PLACE, PEOPLE -> false;
        };
    }

    /// A found subject with what belongs to it: others joined to it, «نیز», a relative clause.
    ///
    /// @param plural whether the verb tells of several: two offices before one in the singular are held by one
    private Subject named(Found found, int end, boolean plural) {
        int at = found.last() + 1;
        Span joint = null;
        for (Found next = joinedTo(found, at, end, plural); next != null; next = joinedTo(found, at, end, plural)) {
            at = next.last() + 1;
            if (plural || found.kind() != Found.Kind.OFFICE) {
                joint = new Span(found.span().start(), next.span().end());
            }
        }
        boolean added = isToo(at, end);
        if (added) {
            at++;
        }
        if (at < end && scan.is(at, "که")) {
            at = adverbials.skipPastComma(at, end, at);
        }
        return new Subject.Named(found, joint, added, at);
    }

    /// Who stands behind «و», or behind a comma in a list, and speaks with the first; `null` if nobody does.
    private @Nullable Found joinedTo(Found first, int at, int end, boolean plural) {
        if (at + 1 >= end || !scan.is(at, "و") && !(plural && scan.is(at, "،"))) {
            return null;
        }
        Found next = page.foundAt(at + 1);
        boolean alike = next != null
                && next.last() < end
                && (next.kind() == first.kind() || plural && next.canAct() && next.kind() != Found.Kind.PRONOUN);
        return alike ? next : null;
    }

    private boolean isToo(int i, int end) {
        return i < end && (scan.is(i, "نیز") || scan.is(i, "هم"));
    }

    /// A subject in words of its own: the words up to the first that cannot belong to it.
    private @Nullable Subject described(int i, int end) {
        if (isParticle(i)) {
            return null;
        }
        int j = i;
        while (j < end && j - i < LONGEST && !endsSubject(j)) {
            j++;
        }
        while (j > i && scan.is(j - 1, "و")) {
            j--;
        }
        boolean object = j < end && scan.is(j, "را");
        int longest = scan.has(i, Entry.Office.class) ? LONGEST : LONGEST_AT_VERB;
        boolean speaks = j > i && (canSpeak(i, j) || isToo(j, end));
        if (object || !speaks || j >= end && j - i > longest) {
            return null;
        }
        return new Subject.Described(i, j - 1, isToo(j, end) ? j + 1 : j);
    }

    /// Whether a token belongs to a closed class that no subject begins with.
    private boolean isParticle(int i) {
        WordClass function = scan.function(i);
        return function != null && function != WordClass.DET && function != WordClass.NUM;
    }

    private boolean endsSubject(int i) {
        return scan.isPunctuation(i)
                || page.names.time[i]
                || scan.isVerb(i)
                || isParticle(i) && !scan.is(i, "و")
                || scan.is(i, "را")
                || scan.has(i, Entry.Opener.class);
    }

    /// Whether words of its own can say something: people, a body, a country, a name, or what points back.
    private boolean canSpeak(int first, int after) {
        if (page.names.isThis(first)) {
            return true;
        }
        for (int i = first; i < after; i++) {
            if (scan.has(i, Entry.People.class)
                    || scan.has(i, Entry.Office.class)
                    || scan.has(i, Entry.OrganizationHead.class)
                    || scan.has(i, Entry.Known.class)
                    || scan.has(i, Entry.Demonym.class)
                    || isNameLike(page.names.look(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameLike(Names.Look look) {
        return switch (look) {
            case GIVEN, SURNAME, PARTICLE, UNKNOWN -> true;
            default -> false;
        };
    }

    /// Where a clause with a subject of its own starts behind «و» and the verb before it («… پرداختند و X گفت»), -1 if
    /// none does.
    int ownSubject(int start, int verb) {
        for (int i = verb - 1; i > start + 1; i--) {
            Found found = scan.is(i - 1, "و") && tells(i - 2) ? page.foundAt(i) : null;
            if (found != null && found.last() < verb && found.canAct() && found.kind() != Found.Kind.PRONOUN) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a verb of the third person stands at a token.
    private boolean tells(int token) {
        return scan.isVerb(token)
                && scan.longest(token, token + 1, Entry.VerbForm.class, form -> form.finite() && form.person() == 3)
                        != null;
    }

    /// Where a person stands behind a comma and before a verb with none between, -1 if nobody does.
    int subjectBehindComma(int from, int verb) {
        for (int i = verb - 1; i > from && !scan.isVerb(i); i--) {
            Found found = scan.is(i - 1, "،") ? page.foundAt(i) : null;
            if (found != null
                    && found.last() < verb
                    && (found.kind() == Found.Kind.PERSON
                            || found.kind() == Found.Kind.OFFICE
                            || found.kind() == Found.Kind.PRONOUN)) {
                return i;
            }
        }
        return -1;
    }

    // --- who it is

    /// Gives the word to the subject of a verb; a verb without one goes on with the speaker before it.
    ///
    /// @param before the speaker of the clause that the verb is joined to
    @Nullable
    Figure speaker(int s, Subject subject, PersianCue cue, @Nullable Figure before) {
        Figure figure = switch (subject) {
            case Subject.Elided _ -> null;
            case Subject.Named named when named.joint() != null -> cast.joint(named.joint(), List.of());
            case Subject.Named named -> {
                boolean heading = page.region(s) != Page.Region.BODY;
                yield floor.named(named.found(), named.added(), cue.continuing(), heading);
            }
            case Subject.Described words -> described(words, cue);
        };
        if (figure == null) {
            Span verb = scan.span(cue.first(), cue.last());
            if (before == null) {
                return floor.elided(verb, cue.plural());
            }
            before.see(verb, Mention.Form.ELIDED);
            return before;
        }
        floor.give(figure);
        return figure;
    }

    /// A subject that the lexicon does not know: «این …» means who spoke before, a row of names is a person.
    private Figure described(Subject.Described words, PersianCue cue) {
        Span span = scan.span(words.first(), words.last());
        Figure before = floor.current();
        if (before != null && !cue.plural() && page.names.isThis(words.first())) {
            before.see(span, Mention.Form.OFFICE);
            return before;
        }
        if (before != null && before.kind == Entity.Kind.PERSON && !cue.plural() && holdsThis(words)) {
            before.see(span, Mention.Form.OFFICE);
            return before;
        }
        if (!cue.plural() && isRowOfNames(words)) {
            return cast.presumed(span);
        }
        Figure holder = cue.plural() ? null : namedHolder(words);
        if (holder != null) {
            return holder;
        }
        Figure figure = cast.described(span, cue.plural());
        if (!cue.plural()) {
            describe(words, figure);
        }
        return figure.root();
    }

    /// «آفریده نماینده شیروان»: one or two words that no list knows before the office of their bearer; `null` where the
    /// words are not of that form.
    private @Nullable Figure namedHolder(Subject.Described words) {
        for (int i = words.first() + 1; i <= words.last() && i <= words.first() + 2; i++) {
            switch (page.names.look(i - 1)) {
                case STOP, HEAD, PLACE, COMMON -> {
                    return null;
                }
                case GIVEN, SURNAME, PARTICLE, UNKNOWN, AMBIGUOUS_GIVEN, AMBIGUOUS_SURNAME -> {}
            }
            Found.Title title = page.names.title(i, words.last() + 1);
            if (title != null && !title.plural()) {
                Figure figure = cast.presumed(scan.span(words.first(), i - 1));
                cast.addTitle(figure, title);
                return figure;
            }
        }
        return null;
    }

    /// «یک مقام آگاه», «یکی از نمایندگان»: words of its own that tell of one person. «یک نماینده مجلس» may be one who
    /// is
    /// named elsewhere; a source or a spokesman is not.
    private void describe(Subject.Described words, Figure figure) {
        boolean one = scan.is(words.first(), "یک");
        int head = one ? words.first() + 1 : words.first();
        Match<Entry> people = scan.longest(head, words.last() + 1, Entry.People.class);
        if (one
                && people == null
                && scan.has(head, Entry.Office.class)
                && !scan.form(head).startsWith("سخنگو")) {
            floor.announce(figure);
        } else if (one && scan.has(head, Entry.Office.class)
                || scan.is(words.first(), "یکی")
                || people != null && !((Entry.People) people.value()).plural()) {
            floor.describe(figure);
        }
    }

    /// «تهیه‌کننده این برنامه»: words that point back by what they belong to.
    private boolean holdsThis(Subject.Described words) {
        for (int i = words.first() + 1; i < words.last(); i++) {
            if (page.names.isThis(i)) {
                return scan.isWord(words.first()) && !scan.is(words.first(), "یک");
            }
        }
        return false;
    }

    private boolean isRowOfNames(Subject.Described words) {
        int count = words.last() - words.first() + 1;
        boolean any = false;
        for (int i = words.first(); i <= words.last(); i++) {
            Names.Look look = page.names.look(i);
            if (look == Names.Look.HEAD || look == Names.Look.STOP || look == Names.Look.COMMON && count == 1) {
                return false;
            }
            any |= isNameLike(look);
        }
        return any && count <= LONGEST_NAME;
    }
}
