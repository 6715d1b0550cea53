package didar.server.intake;

/// An import, or a file of it, is not taken. The message is for people.
public final class NotTakenException extends Exception {

    private static final long serialVersionUID = 1;

    /// Why.
    public enum Reason {
        /// There is no such import.
        UNKNOWN,
        /// It stands where this cannot be done.
        OUT_OF_ORDER,
        TOO_LARGE,
        /// As many as can be are open or wait.
        TOO_MANY,
        DISK_FULL,
        /// Another server takes the imports of this record.
        ELSEWHERE
    }

    private final Reason reason;

    NotTakenException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
