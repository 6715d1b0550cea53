package didar.link.name;

/// A short skeleton of [Keys] as one number, for comparing many: six bits a sound, the first sound lowest.
final class Sounds {

    /// Of skeletons that are too long, or have rare letters.
    static final long NONE = -1;

    private static final int BITS = 6;
    private static final int MOST = 10;
    private static final long ONE = (1L << BITS) - 1;
    /// Sounds, digits and the letters of words that have no sound which all scripts keep; their places, from 1, are
    /// their numbers.
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789احعهویء";

    private static final byte[] NUMBERS = numbers();

    private Sounds() {}

    private static byte[] numbers() {
        byte[] numbers = new byte[0x700];
        for (int i = 0; i < LETTERS.length(); i++) {
            numbers[LETTERS.charAt(i)] = (byte) (i + 1);
        }
        return numbers;
    }

    static long of(String skeleton) {
        if (skeleton.length() > MOST) {
            return NONE;
        }
        long sounds = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            char letter = skeleton.charAt(i);
            long number = letter < NUMBERS.length ? NUMBERS[letter] : 0;
            if (number == 0) {
                return NONE;
            }
            sounds |= number << BITS * i;
        }
        return sounds;
    }

    /// As [Keys#near].
    static boolean near(long one, long other) {
        if (one == other) {
            return true;
        }
        int length = length(one);
        int otherLength = length(other);
        int least = Math.min(length, otherLength);
        int start = Long.numberOfTrailingZeros(one ^ other) / BITS;
        int same = Long.numberOfLeadingZeros(atEnd(one, length) ^ atEnd(other, otherLength)) / BITS;
        int end = Math.min(same, least - start);
        return Keys.isNear(Math.max(length, otherLength) - start - end, least);
    }

    /// As [Keys#mayBeJoined].
    static boolean mayBeJoined(long first, long second, long whole) {
        int end = length(second);
        int wholeLength = length(whole);
        return Math.abs(length(first) + end - wholeLength) <= 2
                && (first == 0
                        || second == 0
                        || whole == 0
                        || (first & ONE) == (whole & ONE)
                        || last(second, end) == last(whole, wholeLength));
    }

    private static int length(long sounds) {
        return (Long.SIZE - 1 + BITS - Long.numberOfLeadingZeros(sounds)) / BITS;
    }

    private static long last(long sounds, int length) {
        return sounds >>> BITS * (length - 1);
    }

    /// With the last sound highest.
    private static long atEnd(long sounds, int length) {
        return length == 0 ? 0 : sounds << Long.SIZE - BITS * length;
    }
}
