package didar.text.halfspace;

/// What a gap between two letters is judged by: the part before it, the part behind it, their ends that meet, how
/// common they are apart and as one, what the part before hangs on, and the words beside them. Each feature is a
/// hash of 32 bits; those of a space and of two letters that touch are kept apart.
///
/// Parts are given as `[start, end)` of the folded text. One instance is filled again for each gap.
final class GapFeatures {

    private static final int RUN_TOGETHER = 0;
    private static final int SPACED = 64;
    private static final int MOST = 64;

    /// How many letters on either side of the gap are looked at one more at a time.
    private static final int LONGEST_END = 5;
    /// How many of them are looked at together with the other side.
    private static final int LONGEST_PAIRED_END = 3;

    private final HashedText text;
    private final HashedValues words;
    private final int[] numbers = new int[MOST];
    private int count;
    private int kind;

    GapFeatures(HashedText text, HashedValues words) {
        this.text = text;
        this.words = words;
    }

    int count() {
        return count;
    }

    /// A feature of the gap that was looked at last.
    ///
    /// @param index below [#count]
    int number(int index) {
        return numbers[index];
    }

    /// Looks at a gap.
    ///
    /// @param leftStart where the part before the gap starts
    /// @param leftEnd where it ends
    /// @param rightStart where the part behind the gap starts: where the other ends, or one further for a space
    /// @param rightEnd where it ends
    /// @param before hash of what the part before hangs on by a half-space, 0 for nothing
    /// @param previous hash of the word before
    /// @param next hash of the word behind
    void look(int leftStart, int leftEnd, int rightStart, int rightEnd, int before, int previous, int next) {
        count = 0;
        kind = leftEnd == rightStart ? RUN_TOGETHER : SPACED;
        int left = text.hash(leftStart, leftEnd);
        int right = text.hash(rightStart, rightEnd);
        int both = pair(left, right);
        int whole = text.joined(leftStart, leftEnd, rightStart, rightEnd);
        add(0, 0);
        add(1, left);
        add(2, right);
        add(3, both);
        add(4, whole);
        ends(leftStart, leftEnd, rightStart, rightEnd, left, right);
        classes(leftStart, leftEnd, rightStart, rightEnd, words.of(left), words.of(right), words.of(whole), before);
        add(40, pair(previous, right));
        add(41, pair(next, right));
        add(42, pair(previous, left));
        add(43, pair(next, left));
        add(44, pair(whole, previous));
        add(45, pair(whole, next));
        add(46, pair(previous, both));
        add(47, pair(next, both));
        add(48, before);
        add(49, pair(before, right));
        add(50, pair(before, left));
        add(51, pair(before, both));
    }

    /// The letters about the gap, one more at a time, alone and with those of the other side.
    private void ends(int leftStart, int leftEnd, int rightStart, int rightEnd, int left, int right) {
        for (int k = 1; k <= LONGEST_END; k++) {
            int end = leftEnd - k < leftStart ? pair(left, -1) : text.hash(leftEnd - k, leftEnd);
            int start = rightStart + k > rightEnd ? pair(right, -1) : text.hash(rightStart, rightStart + k);
            add(4 + k, end);
            add(9 + k, start);
            if (k <= LONGEST_PAIRED_END) {
                add(14 + k, pair(end, start));
                add(17 + k, pair(end, right));
                add(20 + k, pair(left, start));
            }
        }
        add(24, pair(lastOf(leftStart, leftEnd, 2), firstOf(rightStart, rightEnd, 3)));
        add(25, pair(lastOf(leftStart, leftEnd, 3), firstOf(rightStart, rightEnd, 2)));
    }

    /// How common the parts are, apart and as one, with the forms of each.
    private void classes(
            int leftStart,
            int leftEnd,
            int rightStart,
            int rightEnd,
            int leftClass,
            int rightClass,
            int wholeClass,
            int before) {
        int left = text.hash(leftStart, leftEnd);
        int right = text.hash(rightStart, rightEnd);
        int leftAndWhole = leftClass << 4 | wholeClass;
        int rightAndWhole = rightClass << 4 | wholeClass;
        int all = leftClass << 8 | rightAndWhole;
        int lengths = Math.min(leftEnd - leftStart, 6) << 4 | Math.min(rightEnd - rightStart, 6);
        add(26, all);
        add(27, leftClass << 4 | rightClass);
        add(28, leftAndWhole);
        add(29, rightAndWhole);
        add(30, pair(left, rightAndWhole));
        add(31, pair(right, leftAndWhole));
        add(32, pair(left, rightClass));
        add(33, pair(right, leftClass));
        add(34, pair(firstOf(rightStart, rightEnd, 3), leftAndWhole));
        add(35, pair(lastOf(leftStart, leftEnd, 3), rightAndWhole));
        add(36, pair(lastOf(rightStart, rightEnd, 3), leftAndWhole));
        add(37, pair(firstOf(leftStart, leftEnd, 3), rightAndWhole));
        add(38, pair(all, lengths));
        add(39, pair(before == 0 ? 0 : 1, all));
    }

    private int firstOf(int start, int end, int most) {
        return text.hash(start, Math.min(end, start + most));
    }

    private int lastOf(int start, int end, int most) {
        return text.hash(Math.max(start, end - most), end);
    }

    private void add(int feature, int value) {
        int mixed = value + (kind + feature) * 0x9E3779B1;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        numbers[count++] = mixed ^ mixed >>> 16;
    }

    private static int pair(int one, int other) {
        int mixed = (one ^ one >>> 15) * 0x2C1B3C6D + other;
        return (mixed ^ mixed >>> 12) * 0x297A2D39;
    }
}
