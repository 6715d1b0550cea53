package didar.server.intake;

import java.util.Locale;

/// Where an import stands.
public enum State {
    /// Files still come; nothing is promised.
    RECEIVING,
    /// Confirmed, and waits for its turn.
    WAITING,
    READING,
    /// All was read that could be.
    DONE,
    /// The record took no more; what was added before is kept, and it can be begun again.
    FAILED,
    /// Somebody ended it; what was added before is kept.
    ENDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether nothing more happens by itself.
    public boolean isFinal() {
        return switch (this) {
            case DONE, FAILED, ENDED -> true;
            case RECEIVING, WAITING, READING -> false;
        };
    }

    /// Whether it survives the end of the process, however that comes.
    public boolean isConfirmed() {
        return this != RECEIVING;
    }
}
