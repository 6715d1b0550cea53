package didar.extract;

import didar.record.Entity;
import didar.text.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Recognises names of people, places and organisations that no list has, by a trained model of the language.
///
/// It goes over an article twice. The first time sentence by sentence; the second time it also knows what each word was
/// taken for in the other sentences, so that a name that is plain in one place is seen in all (after Krishnan and
/// Manning 2006). One model serves both passes.
final class Recogniser {

    private final WordClasses classes;
    private final NameModel model;
    private final int outsideBias;

    /// @param outsideBias what is taken from the score of «no name», in units of a weight
    Recogniser(WordClasses classes, NameModel model, int outsideBias) {
        this.classes = classes;
        this.model = model;
        this.outsideBias = outsideBias;
    }

    /// The recogniser of a language. ANERcorp leaves many names unmarked, so that the Arabic model is shy; the bias was
    /// chosen
    /// on the part before the test part.
    static Recogniser load(Language language) {
        return new Recogniser(
                WordClasses.load("recogniser/" + language.tag() + ".words"),
                NameModel.load("recogniser/" + language.tag() + ".model"),
                language == Language.ARABIC ? 10 : 0);
    }

    /// The classes of words that it was trained with.
    WordClasses classes() {
        return classes;
    }

    /// The labels of the first pass: each sentence by itself.
    byte[] alone(Scan scan, Words words) {
        Reading reading = new Reading(new NameFeatures(scan, words, classes), scan.size());
        reading.first(scan);
        return reading.labels;
    }

    /// The names in an article, by its tokens.
    Names read(Scan scan, Words words) {
        NameFeatures features = new NameFeatures(scan, words, classes);
        Reading reading = new Reading(features, scan.size());
        reading.first(scan);
        byte[] firstLabels = reading.labels.clone();
        Seen seen = new Seen(features, scan.size());
        seen.take(0, scan.size(), firstLabels, 1);
        for (int s = 0; s < scan.tokens().sentences(); s++) {
            int first = scan.tokens().first(s);
            int after = scan.tokens().after(s);
            seen.take(first, after, firstLabels, -1);
            reading.second(first, after, seen);
            seen.take(first, after, firstLabels, 1);
        }
        return new Names(reading.labels, features);
    }

    /// The labels of an article.
    static final class Names {
        private final byte[] labels;
        private final NameFeatures features;

        Names(byte[] labels, NameFeatures features) {
            this.labels = labels;
            this.features = features;
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

        /// How many letters stand joined before the word at a token («وبكر»: 1).
        int proclitics(int token) {
            return features.proclitics(token);
        }
    }

    /// What each word was taken for so far in the article: how often for each kind, how often for none.
    static final class Seen {

        /// A word of one or two letters says nothing of another place.
        private static final int SHORTEST = 3;

        private static final int COUNTS = NameTag.KINDS + 1;
        private static final int NEVER = 1 + NameTag.KINDS * 9;

        /// The number of each token's word, -1 for a short one.
        private final int[] number;

        private final int[] counts;

        Seen(NameFeatures features, int tokens) {
            this.number = new int[tokens];
            Map<Long, Integer> numbers = new HashMap<>(tokens);
            for (int i = 0; i < tokens; i++) {
                number[i] = features.letters(i) < SHORTEST
                        ? -1
                        : numbers.computeIfAbsent(features.word(i), _ -> numbers.size());
            }
            counts = new int[numbers.size() * COUNTS];
        }

        /// Adds the labels of a sentence, or takes them out.
        void take(int first, int after, byte[] labels, int times) {
            for (int i = first; i < after; i++) {
                if (number[i] >= 0) {
                    int label = labels[i];
                    counts[number[i] * COUNTS + (label == NameTag.OUTSIDE ? NameTag.KINDS : NameTag.kind(label))] +=
                            times;
                }
            }
        }

        /// The word's commonest kind, how sure it is and how often it was met, as one number; [#NEVER] where it was met
        /// and never taken for a name, 0 where it was not met.
        int summary(int token) {
            if (number[token] < 0) {
                return 0;
            }
            int row = number[token] * COUNTS;
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
        private final NameFeatures features;
        private final int[] scores;
        private final byte[] labels;
        private final long[] buffer = new long[NameFeatures.MOST];
        private final NameModel.Sum sum = new NameModel.Sum();
        private byte[] back = new byte[0];

        Reading(NameFeatures features, int tokens) {
            this.features = features;
            this.scores = new int[tokens * NameTag.LABELS];
            this.labels = new byte[tokens];
        }

        void first(Scan scan) {
            for (int s = 0; s < scan.tokens().sentences(); s++) {
                first(scan.tokens().first(s), scan.tokens().after(s));
            }
        }

        private void first(int first, int after) {
            for (int i = first; i < after; i++) {
                int n = features.of(i, first, after, buffer);
                for (int f = 0; f < n; f++) {
                    add(buffer[f]);
                }
                sum.to(scores, i * NameTag.LABELS);
                scores[i * NameTag.LABELS] -= outsideBias;
            }
            decode(first, after);
        }

        private void add(long feature) {
            long row = model.row(feature);
            if (row != 0) {
                sum.add(row);
            }
        }

        /// Decodes a sentence again where a word of it stands elsewhere, too.
        void second(int first, int after, Seen seen) {
            boolean news = false;
            for (int i = first; i < after; i++) {
                int summary = seen.summary(i);
                if (summary != 0) {
                    news = true;
                    for (int d = -1; d <= 1; d++) {
                        if (first <= i - d && i - d < after) {
                            add(NameFeatures.elsewhere(d, summary));
                            sum.to(scores, (i - d) * NameTag.LABELS);
                        }
                    }
                }
            }
            if (news) {
                decode(first, after);
            }
        }

        /// Viterbi.
        private void decode(int first, int after) {
            int n = after - first;
            if (back.length < n * NameTag.LABELS) {
                back = new byte[n * NameTag.LABELS];
            }
            int[] best = new int[NameTag.LABELS];
            int[] next = new int[NameTag.LABELS];
            for (int label = 0; label < NameTag.LABELS; label++) {
                best[label] = NameTag.follows(NameTag.OUTSIDE, label)
                        ? scores[first * NameTag.LABELS + label]
                        : Integer.MIN_VALUE / 2;
            }
            for (int i = 1; i < n; i++) {
                for (int label = 0; label < NameTag.LABELS; label++) {
                    int top = Integer.MIN_VALUE;
                    for (int before = 0; before < NameTag.LABELS; before++) {
                        if (NameTag.follows(before, label)) {
                            int score = best[before] + model.transition(before, label);
                            if (score > top) {
                                top = score;
                                back[i * NameTag.LABELS + label] = (byte) before;
                            }
                        }
                    }
                    next[label] = top + scores[(first + i) * NameTag.LABELS + label];
                }
                int[] swap = best;
                best = next;
                next = swap;
            }
            int label = 0;
            for (int l = 1; l < NameTag.LABELS; l++) {
                label = best[l] > best[label] ? l : label;
            }
            Arrays.fill(labels, first, after, (byte) NameTag.OUTSIDE);
            for (int i = n - 1; i >= 0; i--) {
                labels[first + i] = (byte) label;
                label = back[i * NameTag.LABELS + label];
            }
        }
    }
}
