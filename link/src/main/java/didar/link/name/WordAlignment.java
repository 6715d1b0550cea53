package didar.link.name;

import didar.link.name.Likeness.Relation;
import java.util.List;

/// The words of two names laid side by side in their order: a word beside a word, or beside two that are written
/// apart in the other name («محمدجواد», «محمد جواد»).
///
/// @param quality mean likeness of the words that have a partner, by their letters; 0 where none has
record WordAlignment(Relation relation, double quality) {

    /// Two words joined cost a little, or a particle would be swallowed.
    private static final double JOINED = 0.98;

    static WordAlignment of(Partners partners) {
        return new Walk(partners).alignment();
    }

    private static final class Walk {
        private final List<Word> one;
        private final List<Word> other;
        private final Partners partners;
        private final double[][] best;
        private final int[][] from;
        private final double[][] like;

        Walk(Partners partners) {
            this.partners = partners;
            this.one = partners.one().words();
            this.other = partners.other().words();
            int n = one.size();
            int m = other.size();
            best = new double[n + 1][m + 1];
            from = new int[n + 1][m + 1];
            like = new double[n + 1][m + 1];
            for (int i = 0; i <= n; i++) {
                for (int j = 0; j <= m; j++) {
                    if (i + j > 0) {
                        fill(i, j);
                    }
                }
            }
        }

        /// `from` holds the steps taken as a number of two digits: words of one, words of the other.
        private void fill(int i, int j) {
            best[i][j] = -1;
            if (i > 0) {
                take(i, j, 1, 0, 0);
            }
            if (j > 0) {
                take(i, j, 0, 1, 0);
            }
            if (i > 0 && j > 0) {
                take(i, j, 1, 1, partners.words(i - 1, j - 1));
                if (i > 1) {
                    take(i, j, 2, 1, JOINED * partners.twoOfOne(i - 1, j - 1));
                }
                if (j > 1) {
                    take(i, j, 1, 2, JOINED * partners.twoOfOther(i - 1, j - 1));
                }
            }
        }

        private void take(int i, int j, int a, int b, double alike) {
            boolean skip = a == 0 || b == 0;
            if (!skip && alike <= 0) {
                return;
            }
            double gain = skip ? 0 : alike * (letters(one, i - a, i) + letters(other, j - b, j));
            double value = best[i - a][j - b] + gain;
            if (value > best[i][j]) {
                best[i][j] = value;
                from[i][j] = 10 * a + b;
                like[i][j] = skip ? 0 : alike;
            }
        }

        private static int letters(List<Word> words, int start, int end) {
            int letters = 0;
            for (int i = start; i < end; i++) {
                letters += words.get(i).isName() ? words.get(i).bare().length() + 1 : 1;
            }
            return letters;
        }

        WordAlignment alignment() {
            boolean[] a = new boolean[one.size()];
            boolean[] b = new boolean[other.size()];
            double alike = 0;
            double weight = 0;
            int i = one.size();
            int j = other.size();
            while (i > 0 || j > 0) {
                int di = from[i][j] / 10;
                int dj = from[i][j] % 10;
                if (di > 0 && dj > 0) {
                    double letters = (double) letters(one, i - di, i) + letters(other, j - dj, j);
                    alike += like[i][j] * letters;
                    weight += letters;
                    for (int k = i - di; k < i; k++) {
                        a[k] = true;
                    }
                    for (int k = j - dj; k < j; k++) {
                        b[k] = true;
                    }
                }
                i -= di;
                j -= dj;
            }
            boolean allOne = all(one, a);
            boolean allOther = all(other, b);
            double quality = weight == 0 ? 0 : alike / weight;
            if (allOne && allOther) {
                return new WordAlignment(Relation.WHOLE, quality);
            }
            if (!allOne && !allOther) {
                return new WordAlignment(Relation.OTHER, quality);
            }
            return new WordAlignment(allOne ? part(other, b) : part(one, a), quality);
        }

        private static boolean all(List<Word> words, boolean[] met) {
            for (int i = 0; i < met.length; i++) {
                if (words.get(i).isName() && !met[i]) {
                    return false;
                }
            }
            return true;
        }

        /// Which part of the longer name the shorter one is.
        private static Relation part(List<Word> longer, boolean[] met) {
            int first = -1;
            int last = -1;
            int found = 0;
            for (int i = 0; i < met.length; i++) {
                if (longer.get(i).isName()) {
                    first = first < 0 ? i : first;
                    last = i;
                    found += met[i] ? 1 : 0;
                }
            }
            if (found == 0) {
                return Relation.OTHER;
            }
            if (met[first]) {
                return met[last] ? Relation.MIDDLE : found > 1 ? Relation.BEGINNING : Relation.GIVEN;
            }
            return isFathers(longer, met) ? Relation.OTHER : met[last] ? Relation.FAMILY : Relation.INNER;
        }

        /// «حمد آل ثاني» is in «تميم بن حمد آل ثاني» the name of his father.
        private static boolean isFathers(List<Word> longer, boolean[] met) {
            for (int i = 1; i < met.length; i++) {
                if (met[i]) {
                    return longer.get(i).isName() && i > 1 && longer.get(i - 1).role() == Word.Role.PATRONYM;
                }
            }
            return false;
        }
    }
}
