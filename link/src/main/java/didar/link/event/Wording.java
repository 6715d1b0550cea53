package didar.link.event;

import didar.record.Article;
import didar.text.FoldedText;
import didar.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.TreeSet;
import java.util.stream.LongStream;

/// A sample of the pairs of words in the sentences that tell of an event: agencies' text is told again word for word.
///
/// @param pairs the least hashes of word pairs, ascending: a bottom-k sketch (Broder, «On the resemblance and
///     containment of documents», 1997)
public record Wording(List<Long> pairs) {

    public static final Wording NONE = new Wording(List.of());

    private static final int SIZE = 32;

    public Wording {
        pairs = List.copyOf(pairs);
    }

    static Wording of(Article article, List<Span> sentences) {
        TreeSet<Long> pairs = new TreeSet<>();
        for (Span sentence : sentences) {
            long before = 0;
            for (PrimitiveIterator.OfLong words = words(FoldedText.of(sentence.of(article.text())));
                    words.hasNext(); ) {
                long word = words.nextLong();
                if (before != 0) {
                    pairs.add(mixed(Long.rotateLeft(before, 23) + word));
                }
                before = word;
            }
        }
        return new Wording(pairs.stream().limit(SIZE).toList());
    }

    /// How much of the words the two have in common, from 0 to 1; 0 where either has hardly any.
    double likeness(Wording other) {
        if (Math.min(pairs.size(), other.pairs.size()) < SIZE / 4) {
            return 0;
        }
        int size = Math.min(SIZE, Math.min(pairs.size(), other.pairs.size()));
        int common = 0;
        int i = 0;
        int j = 0;
        for (int seen = 0; seen < size && i < pairs.size() && j < other.pairs.size(); seen++) {
            int order = Long.compare(pairs.get(i), other.pairs.get(j));
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common / (double) size;
    }

    private static PrimitiveIterator.OfLong words(FoldedText text) {
        long[] hashes = new long[text.length()];
        int size = 0;
        long hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L + 1;
            } else if (hash != 0) {
                hashes[size++] = hash;
                hash = 0;
            }
        }
        return LongStream.of(Arrays.copyOf(hashes, size)).iterator();
    }

    /// The finisher of SplitMix64.
    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
        return h ^ h >>> 31;
    }
}
