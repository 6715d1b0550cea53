package didar.correct;

/// Changes cannot hold together: they lead an identity or an event to two others, or back to itself. The message is for
/// people.
public final class ContradictionException extends Exception {

    private static final long serialVersionUID = 1;

    ContradictionException(String message) {
        super(message);
    }
}
