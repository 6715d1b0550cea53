package didar.text.halfspace;

/// Small numbers by hash, a slot of sixteen bits for each: the low bits hold the number, which is never zero, the
/// high ones a part of the hash. What is not in the table may seem to be, with a chance of one in
/// `2^(16 - valueBits)` for each slot that is tried; slots are tried one after the other (linear probing) from the
/// one that the hash names.
final class HashedValues {

    static final int ABSENT = 0;

    private final short[] slots;
    private final int last;
    private final int valueMask;

    /// @param slots a power of two of them; zero is a free one, of which there must be some
    /// @param valueBits how many bits of a slot hold the number
    HashedValues(short[] slots, int valueBits) {
        if (Integer.bitCount(slots.length) != 1) {
            throw new IllegalArgumentException("not a power of two: " + slots.length + " slots");
        }
        this.slots = slots;
        this.last = slots.length - 1;
        this.valueMask = (1 << valueBits) - 1;
    }

    /// The number of what has this hash; [#ABSENT] if it has none.
    int of(int hash) {
        int mixed = mixed(hash);
        int tag = mixed >>> 16 & ~valueMask;
        int at = mixed & last;
        for (int slot = slots[at] & 0xFFFF; slot != 0; slot = slots[at] & 0xFFFF) {
            if ((slot & ~valueMask) == tag) {
                return slot & valueMask;
            }
            at = at + 1 & last;
        }
        return ABSENT;
    }

    /// Writes a number; where there seems to be one the first stays.
    void put(int hash, int value) {
        if (value <= 0 || value > valueMask) {
            throw new IllegalArgumentException("not from 1 to " + valueMask + ": " + value);
        }
        if (of(hash) != ABSENT) {
            return;
        }
        int mixed = mixed(hash);
        int at = mixed & last;
        while (slots[at] != 0) {
            at = at + 1 & last;
        }
        slots[at] = (short) (mixed >>> 16 & ~valueMask | value);
    }

    /// Slot and tag come from both ends of the hash, so each bit of it must reach both.
    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
