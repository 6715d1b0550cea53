package didar.text.halfspace;

import didar.text.FoldedText;
import didar.text.Shared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the table of how common words are: the parts of half-space words and the words without half-spaces of the
/// training sentences, those of Hazm, and the forms that a verb has behind می.
///
/// A word met once in training is left out: that it is there would tell the model that it stands in the very
/// sentence it learns from.
final class LexiconTrainer {

    private static final String WORD_BREAKS = "[^\\p{IsArabic}\u200c]+";
    private static final String[] PAST_ENDINGS = {"م", "ی", "", "یم", "ید", "ند"};
    private static final String[] PRESENT_ENDINGS = {"م", "ی", "د", "یم", "ید", "ند"};

    // Classes of words: met in training only, or listed by Hazm with its counts.
    private static final int MET_TWICE = 2;
    private static final int MET_OFTEN = 3;
    private static final int MET_VERY_OFTEN = 4;
    private static final int LISTED = 5;
    private static final int LISTED_RARE = 6;
    private static final int LISTED_COMMON = 7;
    private static final int LISTED_VERY_COMMON = 8;
    // Verb forms: no word otherwise, a word, a common word.
    private static final int VERB = 9;
    private static final int VERB_AND_WORD = 10;
    private static final int VERB_AND_COMMON_WORD = 11;

    private final Map<String, Integer> classes = new HashMap<>();

    /// The slots of the table.
    static short[] train(List<String> sentences) {
        LexiconTrainer lexicon = new LexiconTrainer();
        lexicon.met(sentences);
        lexicon.listed();
        lexicon.verbs();
        short[] slots = new short[HalfSpaceModel.WORD_SLOTS];
        HashedValues table = new HashedValues(slots, HalfSpaceModel.WORD_BITS);
        lexicon.classes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(word -> table.put(HashedText.of(word.getKey()), word.getValue()));
        System.out.println("words: " + lexicon.classes.size());
        return slots;
    }

    private void met(List<String> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (String sentence : sentences) {
            for (String word : FoldedText.of(sentence).toString().split(WORD_BREAKS)) {
                for (String part : word.split("\u200c")) {
                    counts.merge(part, 1, Integer::sum);
                }
            }
        }
        counts.remove("");
        counts.forEach((word, count) -> {
            if (count > 1) {
                classes.put(word, count < 5 ? MET_TWICE : count < 50 ? MET_OFTEN : MET_VERY_OFTEN);
            }
        });
    }

    private void listed() {
        for (HazmWord word : HazmWord.all()) {
            if (word.folded().indexOf(' ') >= 0 || word.folded().indexOf('\u200c') >= 0) {
                continue;
            }
            int wordClass = word.count() == 0
                    ? LISTED
                    : word.count() < 10_000
                            ? LISTED_RARE
                            : word.count() < 1_000_000 ? LISTED_COMMON : LISTED_VERY_COMMON;
            int met = classes.getOrDefault(word.folded(), 0);
            boolean common = met == MET_OFTEN || met == MET_VERY_OFTEN;
            classes.put(word.folded(), common ? Math.max(LISTED_COMMON, wordClass) : Math.max(met, wordClass));
        }
    }

    private void verbs() {
        for (String line : Shared.lines(Shared.find("lexicon/fa_hazm-verbs.dat"))) {
            int hash = line.indexOf('#');
            // The first row is the copula, which has no stems.
            if (hash <= 0) {
                continue;
            }
            for (String form : forms(line.substring(0, hash), line.substring(hash + 1))) {
                int word = classes.getOrDefault(form, 0);
                classes.put(form, word == 0 ? VERB : word <= LISTED_RARE ? VERB_AND_WORD : VERB_AND_COMMON_WORD);
            }
        }
    }

    /// What may stand behind می, folded.
    ///
    /// @param present one stem, or two with « یا » between them
    private static List<String> forms(String past, String present) {
        List<String> forms = new ArrayList<>();
        for (String ending : PAST_ENDINGS) {
            forms.add(past + ending);
        }
        for (String stem : present.split(" یا ")) {
            for (String ending : PRESENT_ENDINGS) {
                forms.add(stem + ending);
                if (stem.endsWith("ا") || stem.endsWith("و")) {
                    forms.add(stem + "ی" + ending);
                }
            }
        }
        return forms.stream()
                .map(form -> FoldedText.of(form).toString())
                .filter(form -> form.indexOf(' ') < 0)
                .distinct()
                .toList();
    }
}
