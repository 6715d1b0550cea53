package didar.extract;

import java.util.ArrayList;
import java.util.List;

/// Recognises Arabic offices that no rule sees («مأمور أوقاف عكا»), by a trained model of its own: a chain of labels as
/// the recogniser of names has one, over fewer features. Its one kind of name is an office.
///
/// Most sentences hold no word that could begin one; those are not decoded.
final class Offices {

    /// How many rows the table of the model has, as a power of two.
    static final int BITS = 15;

    static final int KIND = 0;

    private static final int REACH = 2;

    /// What is added to the score of «no office», in units of a weight: rather one too few. Chosen by cross-validation.
    private static final int CAUTION = 10;

    /// How much an opening word may speak by itself against an office, in units of a weight.
    private static final int LEAST = -20;

    private final NameModel model;
    private final LabelChain.Steps steps;

    Offices(NameModel model) {
        this.model = model;
        this.steps = new LabelChain.Steps(model);
    }

    static Offices load() {
        return new Offices(NameModel.load("recogniser/ar.offices", BITS));
    }

    /// An office.
    ///
    /// @param last its last token, inclusive
    record Range(int first, int last) {

        boolean overlaps(Found found) {
            return first <= found.last() && found.first() <= last;
        }

        boolean covers(Found found) {
            return first <= found.first() && found.last() <= last;
        }

        boolean isIn(Found found) {
            return found.first() <= first && last <= found.last();
        }
    }

    /// Whether a word could begin an office, by what it tells of its own place.
    ///
    /// @param features empty, and empty again behind it
    boolean couldBegin(NameWord word, NameFeatures features) {
        LabelSums sums = new LabelSums(1);
        itself(word, features);
        add(features, 0, sums);
        return sums.score(0, NameTag.first(KIND)) - sums.score(0, NameTag.OUTSIDE) >= LEAST;
    }

    /// The offices in a sentence `[first, after)`.
    List<Range> read(NameWord[] words, int first, int after) {
        LabelSums sums = new LabelSums(after - first);
        NameFeatures features = new NameFeatures();
        for (int i = first; i < after; i++) {
            tell(words, i, first, after, features);
            add(features, i - first, sums);
        }
        byte[] labels = new byte[after - first];
        new LabelChain(steps).decode(sums, 0, labels.length, -CAUTION, labels);
        return ranges(labels, first);
    }

    private static List<Range> ranges(byte[] labels, int first) {
        List<Range> offices = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == NameTag.first(KIND)) {
                int last = i;
                while (last + 1 < labels.length && labels[last + 1] == NameTag.further(KIND)) {
                    last++;
                }
                offices.add(new Range(first + i, first + last));
            }
        }
        return offices;
    }

    private void add(NameFeatures features, int place, LabelSums sums) {
        for (int f = 0; f < features.size(); f++) {
            sums.add(place, model.row(features.get(f)));
        }
        features.clear();
    }

    /// Adds all features of a word in its sentence `[first, after)`.
    static void tell(NameWord[] words, int at, int first, int after, NameFeatures to) {
        itself(words[at], to);
        around(words, at, first, after, to);
    }

    /// What a word tells of its own place.
    private static void itself(NameWord word, NameFeatures to) {
        from(word, 0, to);
        to.add(34, word.proclitics());
    }

    /// What the words around tell of a place, and the word before together with its own.
    private static void around(NameWord[] words, int at, int first, int after, NameFeatures to) {
        for (int offset = -REACH; offset <= REACH; offset++) {
            boolean within = first <= at + offset && at + offset < after;
            if (within && offset != 0) {
                from(words[at + offset], offset, to);
            } else if (!within) {
                to.add(1 + offset, -1);
            }
        }
        if (at > first) {
            for (int size = 0; size < 2; size++) {
                to.add(40 + size, Hashing.join(words[at - 1].wordClass(size), words[at].wordClass(size)));
            }
        }
    }

    /// What a word tells of the place that it stands `offset` behind.
    private static void from(NameWord word, int offset, NameFeatures to) {
        for (int size = 0; size < WordClasses.SIZES; size++) {
            to.add(10 + offset * WordClasses.SIZES + size, word.wordClass(size));
        }
        if (Math.abs(offset) < 2) {
            to.add(1 + offset, word.bare());
            to.add(31 + offset, word.mask());
        }
    }
}
