package didar.link.name;

import didar.link.name.Likeness.Relation;
import didar.record.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Names of people, places and bodies compared across Persian, Arabic and Latin script.
///
///     Names names = Names.load();
///     names.likeness(names.name("لاورنتیف"), names.name("لافرنتييف"), PERSON).isSame()
public final class Names {

    /// A word less like another than this is another word.
    private static final double LEAST = 0.45;

    /// So much of what letters of words of their length may differ by they may: a little more than [#LEAST] asks for.
    private static final double MOST = 1.0 - LEAST + 1e-6;

    /// Where a name is a part of the other, its letters have to be so much alike: less tells it.
    private static final double PARTLY = 0.7;

    /// The most that names of people can score where each has words that the other has not.
    public static final double OTHERS = 0.25;

    private static final int REMEMBERED = 1 << 17;

    private final NameWords known;
    private final Latin latin;
    private final LetterCosts letters;
    private final RememberedWords words = new RememberedWords(this::compared);
    /// Names that were taken apart, dropped when there are [#REMEMBERED].
    private final Map<String, Name> read = new ConcurrentHashMap<>();
    private final Map<Word, Word> shared = new ConcurrentHashMap<>();

    private Names(NameWords known, Latin latin, LetterCosts letters) {
        this.known = known;
        this.latin = latin;
        this.letters = letters;
    }

    /// What tables tell of names: read once, and never changed.
    private static final class Tables {
        private static final NameWords WORDS = NameWords.load();
        private static final Latin LATIN = Latin.load();
        private static final LetterCosts COSTS = LetterCosts.load();
    }

    public static Names load() {
        return new Names(Tables.WORDS, Tables.LATIN, Tables.COSTS);
    }

    public Name name(String text) {
        if (read.size() >= REMEMBERED) {
            read.clear();
        }
        Name name = read.get(text);
        if (name == null) {
            name = Name.of(text, known, latin, this::shared);
            read.put(text, name);
        }
        return name;
    }

    /// One object for all that is one word, so that what is held of names is less.
    private Word shared(Word word) {
        if (shared.size() >= REMEMBERED) {
            shared.clear();
        }
        Word before = shared.putIfAbsent(word, word);
        return before == null ? word : before;
    }

    /// A single word as a word of a name.
    ///
    /// @param folded without half-spaces
    public Word word(String folded) {
        return Word.of(latin.isLatin(folded) ? latin.read(folded, known) : folded, Word.Role.NAME);
    }

    /// How alike two names of a kind are, by their letters alone.
    public Likeness likeness(Name one, Name other, Entity.Kind kind) {
        return likeness(one, other, kind, true);
    }

    /// As [#likeness(Name, Name, Kind)], but nothing for people who would score [#OTHERS] at the most: this is told
    /// sooner.
    public Likeness likenessOfOne(Name one, Name other, Entity.Kind kind) {
        return likeness(one, other, kind, false);
    }

    private Likeness likeness(Name one, Name other, Entity.Kind kind, boolean others) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return Likeness.NONE;
        }
        return kind == Entity.Kind.PERSON ? people(one, other, others) : bodies(one, other);
    }

    /// Whether each word of the one may be a word of the other, or a part of one: most names that share a key by chance
    /// are told here.
    private static boolean mayBePart(List<Word> one, List<Word> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).isName() && !mayBeWord(one, i, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeWord(List<Word> one, int i, List<Word> other) {
        Word word = one.get(i);
        for (int j = 0; j < other.size(); j++) {
            Word with = other.get(j);
            if (with.isName() && word.isNear(with)
                    || i > 0 && with.mayBe(one.get(i - 1), word)
                    || i + 1 < one.size() && with.mayBe(word, one.get(i + 1))
                    || j > 0 && word.mayBe(other.get(j - 1), with)) {
                return true;
            }
        }
        return false;
    }

    private Likeness people(Name one, Name other, boolean others) {
        if (one.mark() != null && other.mark() != null && !one.mark().equals(other.mark())
                || !mayBePart(one.words(), other.words()) && !mayBePart(other.words(), one.words())) {
            return Likeness.NONE;
        }
        Partners partners = new Partners(one, other, this::likeness);
        if (!others && !partners.areEnough()) {
            return Likeness.NONE;
        }
        WordAlignment alignment = WordAlignment.of(partners);
        Relation relation = alignment.relation();
        if (relation != Relation.WHOLE && alignment.quality() < PARTLY) {
            relation = Relation.OTHER;
        }
        Name shorter = one.names().size() <= other.names().size() ? one : other;
        boolean reigns = shorter.reign() && shorter.mark() == null;
        boolean numbered =
                shorter.mark() != null && Character.isDigit(shorter.mark().charAt(0));
        double share = switch (relation) {
            case WHOLE -> 1;
            case MIDDLE -> 0.95;
            case BEGINNING -> 0.9;
            case FAMILY -> numbered ? 0.25 : reigns ? 0.6 : 0.75;
            case GIVEN -> reigns ? 0.75 : 0.45;
            case INNER -> 0.45;
            case OTHER -> OTHERS;
        };
        return new Likeness(alignment.quality() * share, relation);
    }

    /// Names of bodies and places are translated, and their words stand in the order of the language.
    private Likeness bodies(Name one, Name other) {
        List<Word> a = one.names();
        List<Word> b = other.names();
        WordAlignment spelled = WordAlignment.of(new Partners(one, other, this::likeness));
        if (spelled.relation() == Relation.WHOLE) {
            return new Likeness(spelled.quality(), Relation.WHOLE);
        }
        Set<Integer> met = new HashSet<>();
        double found = 0;
        for (Word word : a) {
            double best = 0;
            int at = -1;
            for (int j = 0; j < b.size(); j++) {
                double likeness = met.contains(j) ? 0 : meaning(word, b.get(j));
                if (likeness > best) {
                    best = likeness;
                    at = j;
                }
            }
            if (best >= LEAST) {
                met.add(at);
                found += best;
            }
        }
        int both = Math.max(1, met.size());
        boolean whole = met.size() == a.size() && met.size() == b.size();
        boolean part = met.size() == Math.min(a.size(), b.size()) && met.size() >= 2;
        double share = whole ? 1 : part ? 0.45 : 0.3 * met.size() / Math.max(a.size(), b.size());
        return new Likeness(found / both * share, whole ? Relation.WHOLE : part ? Relation.INNER : Relation.OTHER);
    }

    private double meaning(Word one, Word other) {
        Set<String> a = known.notions(one.bare());
        Set<String> b = known.notions(other.bare());
        if (!a.isEmpty() && !b.isEmpty()) {
            return a.stream().anyMatch(b::contains) ? 1 : one.bare().equals(other.bare()) ? 0.9 : 0;
        }
        return likeness(one, other);
    }

    /// How alike two words of names are, by their letters: from 0, two words, to 1.
    public double likeness(Word one, Word other) {
        if (!one.isNear(other)) {
            return 0;
        }
        return one.bare().equals(other.bare()) ? 1 : words.likeness(one, other);
    }

    private double compared(Word one, Word other) {
        if (known.areOthers(one.bare(), other.bare())) {
            return 0;
        }
        double likeness = spelling(one.bare(), other.bare());
        if (one.hasArticle() || other.hasArticle()) {
            likeness = Math.max(likeness, spelling(one.text(), other.text()));
        }
        return likeness < LEAST ? 0 : likeness;
    }

    /// 1 for one spelling; 0 where the letters differ by more than words of their length may.
    private double spelling(String one, String other) {
        double bound = 0.2 + 0.2 * (one.length() + other.length()) / 2;
        double cost = letters.between(letters.word(one), letters.word(other), bound * MOST);
        return Math.max(0, 1 - cost / bound);
    }
}
