package didar.store;

import org.jspecify.annotations.Nullable;

/// Another process writes to the record: what was asked for can be done later.
public final class BusyException extends StoreException {

    private static final long serialVersionUID = 1;

    BusyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
