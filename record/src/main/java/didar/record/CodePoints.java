package didar.record;

import java.util.Arrays;

/// The way from UTF-16 units of one text to its Unicode code points. Made in one pass; costs nothing for a text without
/// surrogate pairs, which nearly every article is.
public final class CodePoints {

    /// Offsets of the low halves of surrogate pairs, ascending: each makes the offsets after it one less.
    private final int[] lowHalves;

    private CodePoints(int[] lowHalves) {
        this.lowHalves = lowHalves;
    }

    public static CodePoints of(String text) {
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
    public int before(int unit) {
        if (lowHalves.length == 0) {
            return unit;
        }
        int at = Arrays.binarySearch(lowHalves, unit);
        return at >= 0 ? unit - at : unit + at + 1;
    }

    /// A text that has a UTF-8: half a surrogate pair becomes U+FFFD, one code point for one, so that offsets hold.
    public static String wellFormed(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
                    i++;
                } else {
                    return s.codePoints()
                            .map(p -> p >= Character.MIN_SURROGATE && p <= Character.MAX_SURROGATE ? 0xFFFD : p)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString();
                }
            }
        }
        return s;
    }
}
