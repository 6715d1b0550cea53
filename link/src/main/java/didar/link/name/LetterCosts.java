package didar.link.name;

import didar.text.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What it costs to read one spelling of a word as another: the cheapest way through both by the rows of `letters.tsv`,
/// a weighted edit distance.
final class LetterCosts {

    static final double STRANGER = 1.0;
    static final double LACKING = 0.9;
    /// The most letters on a side.
    private static final int LONGEST = 3;
    /// Enough for the letters of Persian and Arabic, Latin ones and digits; others share the last place.
    private static final int LETTERS = 96;

    private static final String ALPHABET = "^$ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءabcdefghijklmnopqrstuvwxyz0123456789+";

    /// A row with more than one letter on a side.
    private static final class Step {
        final byte[] one;
        final byte[] other;
        final double cost;

        Step(byte[] one, byte[] other, double cost) {
            this.one = one;
            this.other = other;
            this.cost = cost;
        }
    }

    private final double[] single = new double[LETTERS * LETTERS];
    /// By the last letters of both sides.
    private final Step[][] steps = new Step[LETTERS * LETTERS][];
    private final byte[] numbers = new byte[0x10000];
    /// For each letter those that a row reads as it, alone or with others, and itself: bits by their numbers.
    private final long[] kin = new long[LETTERS];
    /// Letters that no row leaves out: without kin in the other word they cost [#LACKING] at least.
    private long firm;

    private LetterCosts() {
        Arrays.fill(steps, new Step[0]);
        for (int i = 0; i < ALPHABET.length(); i++) {
            numbers[ALPHABET.charAt(i)] = (byte) (i + 1);
        }
        for (int a = 0; a < LETTERS; a++) {
            for (int b = 0; b < LETTERS; b++) {
                single[a * LETTERS + b] = a == b ? 0 : a == 0 || b == 0 ? LACKING : STRANGER;
            }
            kin[a] = bit(a);
        }
        for (int i = ALPHABET.indexOf('$') + 1; i < ALPHABET.length(); i++) {
            firm |= bit(numbers[ALPHABET.charAt(i)]);
        }
    }

    /// None of the letters behind the 63rd: digits and what is not of the alphabet.
    private static long bit(int letter) {
        return letter < Long.SIZE ? 1L << letter : 0;
    }

    private void relate(byte[] one, byte[] other) {
        int ends = numbers['$'];
        boolean leftOut = true;
        for (byte as : other) {
            if (as > ends) {
                leftOut = false;
                for (byte letter : one) {
                    kin[as] |= bit(letter);
                }
            }
        }
        for (byte letter : one) {
            firm &= leftOut ? ~bit(letter) : -1;
        }
    }

    static LetterCosts load() {
        LetterCosts costs = new LetterCosts();
        Map<Integer, List<Step>> steps = new HashMap<>();
        for (Table.Row row : Table.read(LetterCosts.class, "letters.tsv", 3)) {
            byte[] one = costs.side(row, 0);
            byte[] other = costs.side(row, 1);
            double cost = Double.parseDouble(row.cell(2));
            costs.relate(one, other);
            costs.relate(other, one);
            if (one.length <= 1 && other.length <= 1) {
                int a = one.length == 0 ? 0 : one[0];
                int b = other.length == 0 ? 0 : other[0];
                costs.single[a * LETTERS + b] = cost;
                costs.single[b * LETTERS + a] = cost;
            } else {
                for (Step step : List.of(new Step(one, other, cost), new Step(other, one, cost))) {
                    steps.computeIfAbsent(lasts(step), _ -> new ArrayList<>()).add(step);
                }
            }
        }
        steps.forEach((lasts, list) -> costs.steps[lasts] = list.toArray(Step[]::new));
        return costs;
    }

    private static int lasts(Step step) {
        return step.one[step.one.length - 1] * LETTERS + step.other[step.other.length - 1];
    }

    private byte[] side(Table.Row row, int column) {
        String cell = row.cell(column);
        if (cell.equals("-")) {
            return new byte[0];
        }
        byte[] side = spelled(cell);
        if (side.length > LONGEST) {
            throw row.wrong("more than " + LONGEST + " letters: " + cell);
        }
        for (byte letter : side) {
            if (letter == LETTERS - 1) {
                throw row.wrong("a letter that is not of the alphabet: " + cell);
            }
        }
        return side;
    }

    private byte[] spelled(String letters) {
        byte[] out = new byte[letters.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = number(letters.charAt(i));
        }
        return out;
    }

    private byte number(char letter) {
        byte number = numbers[letter];
        return number == 0 ? LETTERS - 1 : number;
    }

    /// A folded word as this table reads it, its ends marked and doubled letters made one.
    byte[] word(String folded) {
        byte[] letters = new byte[folded.length() + 2];
        int size = 0;
        char before = '^';
        letters[size++] = number(before);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != before) {
                letters[size++] = number(c);
            }
            before = c;
        }
        letters[size++] = number('$');
        return size == letters.length ? letters : Arrays.copyOf(letters, size);
    }

    /// The cost of reading `one` as `other`, words of [#word]; any number above `limit` where it is above it.
    double between(byte[] one, byte[] other, double limit) {
        int n = one.length;
        int m = other.length;
        if (Math.abs(n - m) * 0.03 > limit) {
            return limit + 1;
        }
        if (limit < LACKING && (hasStranger(one, other) || hasStranger(other, one))) {
            return limit + 1;
        }
        int width = m + 1;
        double[] best = new double[(n + 1) * width];
        for (int j = 1; j <= m; j++) {
            best[j] = best[j - 1] + single[other[j - 1]];
        }
        int above = 0;
        for (int i = 1; i <= n; i++) {
            above = row(best, one, i, other) > limit ? above + 1 : 0;
            // a row of the table passes over fewer of the rows here
            if (above == LONGEST) {
                return limit + 1;
            }
        }
        return best[n * width + m];
    }

    private boolean hasStranger(byte[] one, byte[] other) {
        long known = ~firm;
        for (byte letter : other) {
            known |= kin[letter];
        }
        for (byte letter : one) {
            if ((bit(letter) & ~known) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Fills a row of the cheapest ways to have read both words so far.
    ///
    /// @return the least in it
    private double row(double[] best, byte[] one, int i, byte[] other) {
        int width = other.length + 1;
        int letters = one[i - 1] * LETTERS;
        double lacking = single[letters];
        double cost = best[(i - 1) * width] + lacking;
        double least = cost;
        best[i * width] = cost;
        for (int j = 1; j < width; j++) {
            int letter = other[j - 1];
            int above = (i - 1) * width + j;
            cost = Math.min(best[above] + lacking, cost + single[letter]);
            cost = Math.min(cost, best[above - 1] + single[letters + letter]);
            for (Step step : steps[letters + letter]) {
                if (endsWith(one, i, step.one) && endsWith(other, j, step.other)) {
                    int before = (i - step.one.length) * width + j - step.other.length;
                    cost = Math.min(cost, best[before] + step.cost);
                }
            }
            best[above + width] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    private static boolean endsWith(byte[] word, int end, byte[] letters) {
        int from = end - letters.length;
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (word[from + i] != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
