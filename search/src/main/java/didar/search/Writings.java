package didar.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Words put to Lucene in all their writings, in one language.
///
/// A word is looked for under its keys. Besides, two or three words that follow each other are looked for as one, where
/// the index has it («رئیس جمهور»: «رئیس‌جمهور»), and one word as two or three, where the index has them
/// («کتابخانه»: «کتاب خانه»).
final class Writings {

    /// Letters that each half of a word has that is looked for as two: shorter ones are too often words by chance.
    private static final int HALF = 3;
    /// The same around «و», as in «گفت و گو».
    private static final int AROUND_AND = 2;
    private static final String AND = "و";
    private static final int MOST_JOINED = 3;
    private static final int LONGEST_SPLIT = 24;
    /// Ways to write a phrase that are looked for.
    private static final int MOST_WAYS = 64;
    /// A key that is not the word itself counts a little less.
    private static final float STEM = 0.9f;

    private final IndexReader reader;
    private final Keys keys;
    private final String field;

    /// @param name of the field without its language
    Writings(IndexReader reader, Keys keys, String name) {
        this.reader = reader;
        this.keys = keys;
        this.field = keys.field(name);
    }

    /// All words of a text, in any order; those that say little only where there are no others.
    Query words(String text) throws IOException {
        List<Keyed> words = keys.of(text);
        boolean allCommon = words.stream().allMatch(Keyed::common);
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            if (allCommon || !words.get(i).common()) {
                all.add(word(words, i), Occur.MUST);
            }
        }
        return simplest(all);
    }

    private Query word(List<Keyed> words, int i) throws IOException {
        Set<String> forms = new LinkedHashSet<>(words.get(i).keys());
        for (int count = 2; count <= MOST_JOINED; count++) {
            for (int first = Math.max(0, i - count + 1); first <= i && first + count <= words.size(); first++) {
                forms.addAll(joined(words.subList(first, first + count)));
            }
        }
        var any = new BooleanQuery.Builder();
        sequence(any, List.of(forms), 0);
        for (List<Set<String>> halves : splits(words.get(i))) {
            sequence(any, halves, 0);
        }
        return simplest(any);
    }

    /// The words of a text as they follow each other.
    ///
    /// @param slop how many words may stand between, or places be changed
    Query phrase(String text, int slop) throws IOException {
        List<Keyed> words = keys.of(text);
        var any = new BooleanQuery.Builder();
        for (List<Set<String>> way : ways(words, 0)) {
            sequence(any, way, slop);
        }
        return simplest(any);
    }

    /// The ways to write the words from `first` on.
    private List<List<Set<String>>> ways(List<Keyed> words, int first) throws IOException {
        if (first == words.size()) {
            return List.of(List.of());
        }
        List<List<Set<String>>> ways = new ArrayList<>();
        prefix(ways, List.of(new LinkedHashSet<>(words.get(first).keys())), ways(words, first + 1));
        for (List<Set<String>> halves : splits(words.get(first))) {
            prefix(ways, halves, ways(words, first + 1));
        }
        for (int count = 2; count <= MOST_JOINED && first + count <= words.size(); count++) {
            Set<String> joined = joined(words.subList(first, first + count));
            if (!joined.isEmpty()) {
                prefix(ways, List.of(joined), ways(words, first + count));
            }
        }
        return ways.size() <= MOST_WAYS ? ways : ways.subList(0, MOST_WAYS);
    }

    private static void prefix(List<List<Set<String>>> ways, List<Set<String>> first, List<List<Set<String>>> others) {
        for (List<Set<String>> other : others) {
            List<Set<String>> way = new ArrayList<>(first);
            way.addAll(other);
            ways.add(way);
        }
    }

    /// Some words as one, in the writings that the index has.
    private Set<String> joined(List<Keyed> words) throws IOException {
        var before = new StringBuilder();
        words.subList(0, words.size() - 1).forEach(w -> before.append(w.whole()));
        Set<String> joined = new LinkedHashSet<>();
        for (String last : words.getLast().keys()) {
            if (exists(before + last)) {
                joined.add(before + last);
            }
        }
        return joined;
    }

    /// One word as two, or as two with «و» between, where the index has both.
    private List<List<Set<String>>> splits(Keyed word) throws IOException {
        List<List<Set<String>>> splits = new ArrayList<>();
        if (!word.parts().isEmpty()) {
            List<Set<String>> parts = new ArrayList<>();
            for (String part : word.parts()) {
                parts.add(forms(part));
            }
            splits.add(parts);
        }
        for (String key : new LinkedHashSet<>(List.of(word.whole(), word.keys().getLast()))) {
            split(key, splits);
        }
        return splits;
    }

    private void split(String key, List<List<Set<String>>> splits) throws IOException {
        if (key.length() > LONGEST_SPLIT || !key.codePoints().allMatch(Character::isLetter)) {
            return;
        }
        for (int at = HALF; at <= key.length() - HALF; at++) {
            add(splits, key.substring(0, at), "", key.substring(at));
        }
        for (int at = AROUND_AND; keys == Keys.PERSIAN && at < key.length() - AROUND_AND; at++) {
            if (key.startsWith(AND, at)) {
                add(splits, key.substring(0, at), AND, key.substring(at + 1));
            }
        }
    }

    private void add(List<List<Set<String>>> splits, String first, String between, String second) throws IOException {
        if (exists(first) && exists(second)) {
            splits.add(
                    between.isEmpty()
                            ? List.of(forms(first), forms(second))
                            : List.of(forms(first), Set.of(between), withEzafe(forms(second), second)));
        }
    }

    /// A half behind «و» is too short for its ezafe to be cut off: «گفت و گوی».
    private static Set<String> withEzafe(Set<String> forms, String letters) {
        if (letters.endsWith("و") || letters.endsWith("ا")) {
            forms.add(letters + "ی");
        }
        return forms;
    }

    private Set<String> forms(String letters) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(letters);
        keys.of(letters).forEach(w -> forms.addAll(w.keys()));
        return forms;
    }

    private boolean exists(String key) throws IOException {
        return reader.docFreq(new Term(field, key)) > 0;
    }

    /// Those of some forms that the index has; the first is the word itself.
    private List<Term> terms(Collection<String> forms) throws IOException {
        List<Term> terms = new ArrayList<>(forms.size());
        for (String form : forms) {
            if (exists(form)) {
                terms.add(new Term(field, form));
            }
        }
        return terms;
    }

    private void sequence(BooleanQuery.Builder any, List<Set<String>> sequence, int slop) throws IOException {
        List<List<Term>> terms = new ArrayList<>();
        for (Set<String> forms : sequence) {
            List<Term> existing = terms(forms);
            if (existing.isEmpty()) {
                return;
            }
            terms.add(existing);
        }
        Query query = terms.size() == 1
                ? synonyms(terms.getFirst(), sequence.getFirst().iterator().next())
                : phrase(terms, slop);
        any.add(query, Occur.SHOULD);
    }

    private Query synonyms(List<Term> terms, String word) {
        var synonyms = new SynonymQuery.Builder(field);
        for (Term term : terms) {
            synonyms.addTerm(term, term.text().equals(word) ? 1 : STEM);
        }
        return synonyms.build();
    }

    private static Query phrase(List<List<Term>> sequence, int slop) {
        var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (List<Term> terms : sequence) {
            phrase.add(terms.toArray(Term[]::new));
        }
        return phrase.build();
    }

    private static Query simplest(BooleanQuery.Builder clauses) {
        BooleanQuery query = clauses.build();
        return switch (query.clauses().size()) {
            case 0 -> new MatchNoDocsQuery("no words");
            case 1 -> query.clauses().getFirst().query();
            default -> query;
        };
    }
}
