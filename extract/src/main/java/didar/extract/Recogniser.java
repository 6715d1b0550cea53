package didar.extract;

import static didar.extract.NameFeatures.REACH;

import didar.record.Entity;
import didar.text.Language;
import didar.text.Tokens;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recognises names of people, places and organisations that no list has, by a trained model of the language.
///
/// It goes over an article twice. The first time sentence by sentence; the second time it also knows what each word was
/// taken for in the other sentences, so that a name that is plain in one place is seen in all (after Krishnan and
/// Manning 2006). One model serves both passes.
final class Recogniser {

    private final WordClasses classes;
    private final WordMemory memory;
    private final NameModel model;
    private final LabelChain.Steps steps;
    private final int outsideBias;
    private final @Nullable Offices offices;
    /// The rows of [NameFeatures#elsewhere], by offset and summary.
    private final long[][] elsewhere = new long[3][Seen.SUMMARIES];

    /// @param arabic whether letters of a word may be proclitics
    /// @param outsideBias what is taken from the score of «no name», in units of a weight
    /// @param offices recognises offices, if there is a model of them
    Recogniser(WordClasses classes, NameModel model, boolean arabic, int outsideBias, @Nullable Offices offices) {
        this.classes = classes;
        this.memory = new WordMemory(classes, model, arabic, offices);
        this.model = model;
        this.steps = new LabelChain.Steps(model);
        this.outsideBias = outsideBias;
        this.offices = offices;
        for (int offset = -1; offset <= 1; offset++) {
            for (int summary = 1; summary < Seen.SUMMARIES; summary++) {
                elsewhere[offset + 1][summary] = model.row(NameFeatures.elsewhere(offset, summary));
            }
        }
    }

    /// The recogniser of a language. ANERcorp leaves many names unmarked, so that the Arabic model is shy; the bias was
    /// chosen on the part before the test part.
    static Recogniser load(Language language) {
        boolean arabic = language == Language.ARABIC;
        return new Recogniser(
                WordClasses.load("recogniser/" + language.tag() + ".words"),
                NameModel.load("recogniser/" + language.tag() + ".model", NameModel.BITS),
                arabic,
                arabic ? 10 : 0,
                arabic ? Offices.load() : null);
    }

    /// The classes of words that it was trained with.
    WordClasses classes() {
        return classes;
    }

    /// The labels of the first pass: each sentence by itself.
    byte[] alone(Scan scan, Words words) {
        Reading reading = new Reading(scan, words);
        reading.first();
        return reading.labels;
    }

    /// The names in an article, by its tokens.
    Names read(Scan scan, Words words) {
        Reading reading = new Reading(scan, words);
        reading.first();
        reading.second();
        return new Names(reading.labels, reading.words, reading.openers, offices);
    }

    /// The labels of an article.
    static final class Names {
        private final byte[] labels;
        private final NameWord[] words;
        private final BitSet openers;
        private final @Nullable Offices offices;

        /// @param openers words that could begin an office
        Names(byte[] labels, NameWord[] words, BitSet openers, @Nullable Offices offices) {
            this.labels = labels;
            this.words = words;
            this.openers = openers;
            this.offices = offices;
        }

        /// The offices that the model of the language sees in a sentence `[first, after)`, if a word that is not taken
        /// could begin one.
        ///
        /// @param taken tokens of people and offices that are known already
        List<Offices.Range> offices(int first, int after, BitSet taken) {
            if (offices != null) {
                for (int i = openers.nextSetBit(first); i >= 0 && i < after; i = openers.nextSetBit(i + 1)) {
                    if (!taken.get(i)) {
                        return offices.read(words, first, after);
                    }
                }
            }
            return List.of();
        }

        /// Which kind of name a token belongs to, `null` if to none.
        Entity.@Nullable Kind kind(int token) {
            return NameTag.entityKind(labels[token]);
        }

        /// The number of the kind of the name that a token belongs to, see [NameTag].
        int kindNumber(int token) {
            return NameTag.kind(labels[token]);
        }

        boolean begins(int token) {
            return NameTag.isFirst(labels[token]);
        }

        /// The token after the name that a token belongs to.
        int after(int token) {
            int further = NameTag.further(NameTag.kind(labels[token]));
            int i = token + 1;
            while (i < labels.length && labels[i] == further) {
                i++;
            }
            return i;
        }

        /// Whether the word at a token is commonly no name, as counting the news tells.
        boolean isOrdinary(int token) {
            return kind(token) == null && words[token].isOrdinary();
        }

        /// How many letters stand joined before the word at a token («وبكر»: 1).
        int proclitics(int token) {
            return words[token].proclitics();
        }
    }

    /// What each word was taken for so far in the article: how often for each kind, how often for none.
    static final class Seen {

        /// A word of one or two letters says nothing of another place.
        private static final int SHORTEST = 3;

        private static final int COUNTS = NameTag.KINDS + 1;
        private static final int NEVER = 1 + NameTag.KINDS * 9;

        /// Summaries are below.
        static final int SUMMARIES = NEVER + 1;

        /// For each token its word's row of counts, -1 for a short word.
        private final int[] row;

        private final int[] counts;

        Seen(NameWord[] words) {
            row = new int[words.length];
            int[] slots = new int[Integer.highestOneBit(words.length + 1) * 4];
            int rows = 0;
            for (int i = 0; i < words.length; i++) {
                row[i] = -1;
                if (words[i].letters() >= SHORTEST) {
                    int slot = (int) words[i].bare() & slots.length - 1;
                    // a slot holds the first token of its word, counted from 1
                    while (slots[slot] != 0 && words[slots[slot] - 1].bare() != words[i].bare()) {
                        slot = slot + 1 & slots.length - 1;
                    }
                    if (slots[slot] == 0) {
                        slots[slot] = i + 1;
                        row[i] = COUNTS * rows++;
                    } else {
                        row[i] = row[slots[slot] - 1];
                    }
                }
            }
            counts = new int[rows * COUNTS];
        }

        /// Adds the labels of a sentence, or takes them out.
        void take(int first, int after, byte[] labels, int times) {
            for (int i = first; i < after; i++) {
                if (row[i] >= 0) {
                    int label = labels[i];
                    counts[row[i] + (label == NameTag.OUTSIDE ? NameTag.KINDS : NameTag.kind(label))] += times;
                }
            }
        }

        /// The word's commonest kind, how sure it is and how often it was met, as one number; [#NEVER] where it was met
        /// and never taken for a name, 0 where it was not met.
        int summary(int token) {
            int row = this.row[token];
            if (row < 0) {
                return 0;
            }
            int named = 0;
            int best = 0;
            for (int kind = 0; kind < NameTag.KINDS; kind++) {
                named += counts[row + kind];
                if (counts[row + kind] > counts[row + best]) {
                    best = kind;
                }
            }
            int not = counts[row + NameTag.KINDS];
            if (named == 0) {
                return not == 0 ? 0 : NEVER;
            }
            int sure = not == 0 ? 0 : named >= not ? 1 : 2;
            return 1 + best * 9 + sure * 3 + Math.min(named, 3) - 1;
        }
    }

    /// Scores and labels of one article.
    private final class Reading {
        private final Tokens tokens;
        private final NameWord[] words;
        private final LabelSums sums;
        private final byte[] labels;
        private final BitSet openers = new BitSet();
        private final NameFeatures features = new NameFeatures();
        private final LabelChain chain = new LabelChain(steps);

        Reading(Scan scan, Words ordinary) {
            tokens = scan.tokens();
            words = new NameWord[scan.size()];
            sums = new LabelSums(words.length);
            labels = new byte[words.length];
            NameWords letters = new NameWords(scan, ordinary);
            for (int s = 0; s < tokens.sentences(); s++) {
                gather(letters, tokens.first(s), tokens.after(s));
            }
        }

        /// Adds up what the words of a sentence tell of each other.
        private void gather(NameWords letters, int first, int after) {
            for (int i = first; i < after; i++) {
                WordMemory.Known known = memory.of(letters, i, features);
                words[i] = known.word();
                if (known.opensOffice()) {
                    openers.set(i);
                }
                int from = Math.max(first, i - REACH);
                int to = Math.min(after - 1, i + REACH);
                sums.add(from, known.told(), REACH + from - i, to - from + 1);
            }
            for (int beyond = 1; beyond <= REACH; beyond++) {
                edge(first - beyond, first, after);
                edge(after - 1 + beyond, first, after);
            }
            for (int i = first; i < after; i++) {
                features.addJoined(i > first ? words[i - 1] : null, words[i], i + 1 < after ? words[i + 1] : null);
                sums.add(i, model, features);
                features.clear();
            }
        }

        /// Adds what a place beyond the sentence tells of the words near it.
        private void edge(int beyond, int first, int after) {
            int from = Math.max(first, beyond - REACH);
            int to = Math.min(after - 1, beyond + REACH);
            if (from <= to) {
                sums.add(from, memory.edge(), REACH + from - beyond, to - from + 1);
            }
        }

        void first() {
            for (int s = 0; s < tokens.sentences(); s++) {
                decode(tokens.first(s), tokens.after(s));
            }
        }

        /// Decodes again the sentences with a word that stands elsewhere, too.
        void second() {
            byte[] firstLabels = labels.clone();
            Seen seen = new Seen(words);
            seen.take(0, labels.length, firstLabels, 1);
            for (int s = 0; s < tokens.sentences(); s++) {
                int first = tokens.first(s);
                int after = tokens.after(s);
                seen.take(first, after, firstLabels, -1);
                if (learn(first, after, seen)) {
                    decode(first, after);
                }
                seen.take(first, after, firstLabels, 1);
            }
        }

        private boolean learn(int first, int after, Seen seen) {
            boolean news = false;
            for (int i = first; i < after; i++) {
                int summary = seen.summary(i);
                if (summary != 0) {
                    news = true;
                    for (int place = Math.max(first, i - 1); place <= Math.min(after - 1, i + 1); place++) {
                        sums.add(place, elsewhere[1 + i - place][summary]);
                    }
                }
            }
            return news;
        }

        private void decode(int first, int after) {
            chain.decode(sums, first, after, outsideBias, labels);
        }
    }
}
