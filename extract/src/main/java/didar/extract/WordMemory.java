package didar.extract;

import org.jspecify.annotations.Nullable;

/// Remembers what words tell by themselves, summed up: most words of an article were met a moment ago.
///
/// A table of fixed size in which the latest comer stays. It needs no lock: what lies in it never changes, and whoever
/// misses an entry of another thread makes it anew.
final class WordMemory {

    private static final int SLOTS = 1 << 16;

    /// A word and, for the places [NameFeatures#REACH] before to as many behind it, the sum of what it tells of them.
    ///
    /// @param opensOffice whether it could begin an office that no rule sees
    record Known(long hash, int mask, NameWord word, LabelSums told, boolean opensOffice) {}

    private final WordClasses classes;
    private final NameModel model;
    private final boolean arabic;
    private final @Nullable Offices offices;
    private final @Nullable Known[] known = new Known[SLOTS];
    private final LabelSums edge = new LabelSums(2 * NameFeatures.REACH + 1);

    WordMemory(WordClasses classes, NameModel model, boolean arabic, @Nullable Offices offices) {
        this.classes = classes;
        this.model = model;
        this.arabic = arabic;
        this.offices = offices;
        NameFeatures features = new NameFeatures();
        for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
            if (offset != 0) {
                features.addEdge(offset);
                addTo(edge, offset, features);
            }
        }
    }

    /// What the place beyond a sentence tells.
    LabelSums edge() {
        return edge;
    }

    /// @param features empty, and empty again behind it
    Known of(NameWords words, int token, NameFeatures features) {
        long hash = words.hash(token);
        int mask = words.mask(token);
        int slot = (int) Hashing.mix(Hashing.join(hash, mask)) & SLOTS - 1;
        Known found = known[slot];
        if (found == null || found.hash != hash || found.mask != mask) {
            found = make(words.form(token, classes, arabic), features);
            known[slot] = found;
        }
        return found;
    }

    private Known make(NameWord word, NameFeatures features) {
        LabelSums told = new LabelSums(2 * NameFeatures.REACH + 1);
        for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
            word.tell(offset, features);
            addTo(told, offset, features);
        }
        return new Known(word.hash(), word.mask(), word, told, offices != null && offices.couldBegin(word, features));
    }

    private void addTo(LabelSums sums, int offset, NameFeatures features) {
        sums.add(NameFeatures.REACH - offset, model, features);
        features.clear();
    }
}
