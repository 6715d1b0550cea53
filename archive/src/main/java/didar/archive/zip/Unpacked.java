package didar.archive.zip;

import java.util.Locale;

/// How much came out of an archive and of those inside it.
final class Unpacked {

    private final Rewindable packed;
    private final Limits limits;
    private long bytes;
    private boolean spent;

    Unpacked(Rewindable packed, Limits limits) {
        this.packed = packed;
        this.limits = limits;
    }

    boolean isSpent() {
        return spent;
    }

    void add(int n) throws OverLimitException {
        bytes += n;
        if (spent || bytes > limits.freeBytes() && bytes / limits.ratio() > packed.position()) {
            spent = true;
            throw new OverLimitException(String.format(
                    Locale.ROOT,
                    "the archive unpacks to more than %d times its size (%,d bytes so far)",
                    limits.ratio(),
                    bytes));
        }
    }
}
