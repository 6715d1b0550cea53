package didar.record;

import java.util.Arrays;

/// The way from UTF-16 units of one text to its Unicode code points. Made in one pass; costs nothing for a text without
/// surrogate pairs, which nearly every article is.
final class CodePoints {

    /// Offsets of the low halves of surrogate pairs, ascending: each makes the offsets after it one less.
    private final int[] lowHalves;

    private CodePoints(int[] lowHalves) {
        this.lowHalves = lowHalves;
    }

    static CodePoints of(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, 2 * count));
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /// The code points before `unit`. An offset within a pair counts as the one after it.
    int before(int unit) {
        if (lowHalves.length == 0) {
            return unit;
        }
        int at = Arrays.binarySearch(lowHalves, unit);
        return at >= 0 ? unit - at : unit + at + 1;
    }
}
