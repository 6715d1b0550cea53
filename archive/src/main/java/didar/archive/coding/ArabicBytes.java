package didar.archive.coding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Letters of the Arabic script in bytes of any character set, counted without decoding: in UTF-8, as numbers of HTML
/// (`&#1576;`), and where there is neither, as whatever a one-byte set may mean by them. It counts too many rather
/// than too few; at the speed of memory where all is ASCII, which most of a page is.
public final class ArabicBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long AMPERSANDS = ONES * '&';

    /// The first and the last of the main block of the script.
    private static final int FIRST = 0x600;

    private static final int LAST = 0x6ff;
    /// Two accented letters in a row are a word of a Latin language; three are not.
    private static final int SHORTEST_RUN = 3;
    /// So many zero bytes are no accident: the text may be in UTF-16, which is not looked into.
    private static final int ZEROS_OF_WIDE = 16;

    private ArabicBytes() {}

    /// Whether there may be as many letters as `enough` in the bytes from `from` up to `to`.
    public static boolean mayHold(byte[] bytes, int from, int to, int enough) {
        int letters = 0;
        int zeros = 0;
        int i = from;
        while (i < to && letters < enough && zeros < ZEROS_OF_WIDE) {
            if (i + Long.BYTES <= to) {
                long telling = telling((long) EIGHT.get(bytes, i));
                if (telling == 0) {
                    i += Long.BYTES;
                    continue;
                }
                i += Long.numberOfTrailingZeros(telling) / Byte.SIZE;
            }
            byte b = bytes[i];
            if (b < 0) {
                int end = i + 1;
                while (end < to && bytes[end] < 0) {
                    end++;
                }
                letters += inRun(bytes, i, end);
                i = end;
            } else {
                letters += b == '&' && isNumberOfLetter(bytes, i + 1, to) ? 1 : 0;
                zeros += b == 0 ? 1 : 0;
                i++;
            }
        }
        return letters >= enough || zeros >= ZEROS_OF_WIDE;
    }

    /// The high bit of the first of eight bytes that is beyond ASCII, `&` or zero; above it bits may be set that tell
    /// nothing. Zero where there is none. (H. Warren, Hacker's Delight, 6-1: find first zero byte.)
    private static long telling(long eight) {
        long others = eight ^ AMPERSANDS;
        return (eight | (eight - ONES) & ~eight | (others - ONES) & ~others) & HIGH_BITS;
    }

    /// The letters in a run of bytes beyond ASCII.
    private static int inRun(byte[] bytes, int from, int to) {
        int letters = 0;
        int i = from;
        while (i < to) {
            int length = lengthInUtf8(bytes[i] & 0xff);
            if (length == 0 || i + length > to || !continues(bytes, i + 1, i + length)) {
                return to - from < SHORTEST_RUN ? 0 : to - from; // another character set
            }
            letters += isLetter(bytes, i, length) ? 1 : 0;
            i += length;
        }
        return letters;
    }

    private static int lengthInUtf8(int first) {
        return first >= 0xc2 && first <= 0xdf
                ? 2
                : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        boolean inBlock = length == 2 && first >= 0xd8 && first <= 0xdb;
        boolean form =
                length == 3 && first == 0xef && (second == 0xad || second == 0xae || second >= 0xb9 && second <= 0xbb);
        return inBlock || form;
    }

    /// `#1576` or `#x628`.
    private static boolean isNumberOfLetter(byte[] bytes, int from, int to) {
        if (from + 4 >= to || bytes[from] != '#') {
            return false;
        }
        boolean hex = bytes[from + 1] == 'x' || bytes[from + 1] == 'X';
        int number = 0;
        for (int i = hex ? from + 2 : from + 1; i < to && number <= LAST; i++) {
            int digit = Character.digit(bytes[i], hex ? 16 : 10);
            if (digit < 0) {
                break;
            }
            number = number * (hex ? 16 : 10) + digit;
        }
        return number >= FIRST && number <= LAST;
    }
}
