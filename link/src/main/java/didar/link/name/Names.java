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

    /// Where a name is a part of the other, its letters have to be so much alike: less tells it.
    private static final double PARTLY = 0.7;

    private static final int REMEMBERED = 1 << 17;

    private record Pair(String one, String other) {}

    private final NameWords known;
    private final Latin latin;
    private final LetterCosts letters;
    /// Words come again and again: their likenesses, dropped when there are [#REMEMBERED].
    private final Map<Pair, Double> remembered = new ConcurrentHashMap<>();

    private Names(NameWords known, Latin latin, LetterCosts letters) {
        this.known = known;
        this.latin = latin;
        this.letters = letters;
    }

    public static Names load() {
        return new Names(NameWords.load(), Latin.load(), LetterCosts.load());
    }

    public Name name(String text) {
        return Name.of(text, known, latin);
    }

    /// How alike two names of a kind are, by their letters alone.
    public Likeness likeness(Name one, Name other, Entity.Kind kind) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return new Likeness(0, Relation.OTHER);
        }
        return switch (kind) {
            case PERSON -> people(one, other);
            case ORGANIZATION, GROUP, PLACE -> bodies(one, other);
        };
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
        String word = one.get(i).skeleton();
        for (int j = 0; j < other.size(); j++) {
            String with = other.get(j).skeleton();
            if (other.get(j).isName() && Keys.near(word, with)
                    || i > 0 && Keys.mayBeJoined(one.get(i - 1).skeleton(), word, with)
                    || i + 1 < one.size()
                            && Keys.mayBeJoined(word, one.get(i + 1).skeleton(), with)
                    || j > 0 && Keys.mayBeJoined(other.get(j - 1).skeleton(), with, word)) {
                return true;
            }
        }
        return false;
    }

    private Likeness people(Name one, Name other) {
        if (!mayBePart(one.words(), other.words()) && !mayBePart(other.words(), one.words())) {
            return new Likeness(0, Relation.OTHER);
        }
        WordAlignment alignment = WordAlignment.of(one, other, this::likeness);
        if (one.mark() != null && other.mark() != null && !one.mark().equals(other.mark())) {
            return new Likeness(0, Relation.OTHER);
        }
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
            case OTHER -> 0.25;
        };
        return new Likeness(alignment.quality() * share, relation);
    }

    /// Names of bodies and places are translated, and their words stand in the order of the language.
    private Likeness bodies(Name one, Name other) {
        List<Word> a = one.names();
        List<Word> b = other.names();
        WordAlignment spelled = WordAlignment.of(one, other, this::likeness);
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

    private double likeness(Word one, Word other) {
        if (one.bare().equals(other.bare())) {
            return 1;
        }
        if (!Keys.near(one.skeleton(), other.skeleton())) {
            return 0;
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new Pair(one.text(), other.text()), _ -> compared(one, other));
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
        double cost = letters.between(letters.word(one), letters.word(other), bound);
        return Math.max(0, 1 - cost / bound);
    }
}
